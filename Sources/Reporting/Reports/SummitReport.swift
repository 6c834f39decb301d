package import Relations

/// What `dyad summit` prints: who met whom at a host event.
package struct SummitReport: Sendable {
    let grid: SummitGrid
    let dossier: Dossier

    /// - Returns: `nil` where the event had not begun on the day looked at.
    package init?(_ dossier: Dossier, event id: String, asOf: Day) {
        let clock = Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough)
        guard let event = dossier.hostEvents[id],
            case .hostEvent(let seen)? = clock.seen(.hostEvent(event), sources: dossier.sources)
        else { return nil }
        grid = SummitGrid(seen, dossier, clock: clock)
        self.dossier = dossier
    }

    private static let cellRoom = 10

    /// The grid, then the meetings one a line; lines end with a line feed and hold no control characters.
    package func text(width: TextWidth = { $0.count }) -> String {
        var lines = head
        lines.append("")
        if grid.delegations.isEmpty {
            lines.append("No meeting at this event is compiled. dyad list host-events lists the others.")
        } else {
            lines += rows(width)
            lines += list("Leaders", grid.leaders)
        }
        lines += list("Both present", grid.plenaries)
        lines += list("Ministers and officials", grid.others)
        if !grid.membersWithout.isEmpty {
            lines += [
                "",
                "No record here (\(grid.membersWithout.count)): "
                    + grid.membersWithout.map(\.text).joined(separator: ", "),
            ]
        }
        return lines.map { TextLayout.withoutTrailingBlanks($0.sanitized) + "\n" }.joined()
    }

    private var head: [String] {
        let event = grid.event
        let days = event.start.day + (event.end.map { " to \($0.day)" } ?? "")
        return [
            "\(event.name), as of \(grid.clock.asOf)",
            [days, event.place].compactMap(\.self).joined(separator: ", ") + "; \(grid.reachWords)",
            "A cell without a record says nothing of whether they met. Plenaries fill no cell.",
        ]
    }

    private func rows(_ width: TextWidth) -> [String] {
        let names = grid.delegations.map { delegation in
            [delegation.country.text, grid.leaders(of: delegation, dossier.roster)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        let room = names.map { width($0) }.max() ?? 0
        func line(_ first: String, _ cells: [String]) -> String {
            TextLayout.padded(first, to: room, width: width)
                + cells.map { "  " + TextLayout.padded($0, to: Self.cellRoom, width: width) }.joined()
        }
        let countries = grid.delegations.map(\.country)
        return [line("", countries.map(\.text))]
            + zip(names, countries).map { name, country in
                line(name, countries.map { grid.cell(country, $0)?.short ?? "" })
            }
    }

    private func list(_ title: String, _ figures: [MeetingFigure]) -> [String] {
        guard !figures.isEmpty else { return [] }
        return ["", "\(title) (\(figures.count))"]
            + figures.map { figure in
                "  \(figure.meeting.date.day)  \(figure.name): \(SummitGrid.words(of: figure))"
            }
    }

    /// The members of the object, with what each means, for the README.
    package static let keys: [(key: String, meaning: String)] = [
        ("event", "id, name, start, end and place of the host event"),
        ("as_of", "the day looked at"),
        ("members", "number of members, null where no record names them; with compiled, how many have a record here"),
        ("leaders", "the countries of the grid, each with the ids of its leaders"),
        (
            "pairs",
            "the pairs with a record: met, reported_not_met or planned, with their meetings; every other pair has no record"
        ),
        ("ministers", "meetings of ministers and officials"),
        ("plenaries", "meetings at which all were present"),
    ]

    package var json: JSON {
        let event = grid.event
        return [
            "event": [
                "id": .string(event.id), "name": .string(event.name), "start": .string(event.start.description),
                "end": JSON(event.end?.description), "place": JSON(event.place),
            ],
            "as_of": .string(grid.clock.asOf.description),
            "members": [
                "number": JSON(event.members.isEmpty ? nil : event.members.count),
                "compiled": .integer(grid.delegations.count),
                "without_record": JSON(grid.membersWithout.map(\.text)),
            ],
            "leaders": .array(
                grid.delegations.map { ["country": .string($0.country.text), "people": JSON($0.leaders)] }),
            "pairs": .array(
                grid.pairs.map { pair, cell in
                    [
                        "pair": JSON([pair.first.text, pair.second.text]), "cell": .string(cell.word),
                        "meetings": .array(cell.figures.map(object)),
                    ]
                }),
            "ministers": .array(grid.others.map(object)),
            "plenaries": .array(grid.plenaries.map(object)),
        ]
    }

    private func object(_ figure: MeetingFigure) -> JSON {
        let meeting = grid.clock.seen(figure.meeting, sources: dossier.sources)
        return [
            "id": .string(meeting.id), "name": .string(figure.name), "date": .string(meeting.date.description),
            "zone": JSON(meeting.zone), "format": .string(meeting.format.rawValue),
            "form": JSON(meeting.form?.rawValue),
            "level": .string(meeting.level.rawValue), "status": .string(meeting.status.rawValue),
            "duration_min": JSON(meeting.durationMinutes), "countries": JSON(meeting.countries.map(\.text)),
            "sources": JSON(meeting.header.evidence.sources.map(\.source)),
        ]
    }
}
