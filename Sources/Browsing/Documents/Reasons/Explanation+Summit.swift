import Relations

extension Explanation {
    /// Why a cell of the grid of a host event says what it says.
    static func cell(_ cell: SummitGrid.Cell, of pair: CountryPair, in grid: SummitGrid, _ dossier: Dossier) -> Self {
        let figures = cell.figures
        let evidence = figures.map(\.meeting.header.evidence)
        let plenaries = grid.plenaries.filter { pair.isWithin($0.meeting.countries) }
        return Self(
            figure: cell.short == "·" ? "no record" : cell.short,
            subject:
                "\(dossier.roster.name(of: pair.first)) and \(dossier.roster.name(of: pair.second)), \(grid.event.shortName)",
            rule: """
                A cell is filled by meetings of the leaders of both at the event, bilateral or trilateral. It says that \
                they did not meet only where a source does; no record says nothing of whether they met.
                """,
            inputs: figures.map { figure in
                Input(
                    figure.meeting.status.onScreen,
                    "\(figure.meeting.date.day) \(figure.name), \(SummitGrid.words(of: figure))",
                    reference: figure.meeting.reference, place: figure.meeting.header.place)
            } + Input.sources(evidence, dossier.sources, grid.clock),
            leftOut: plenaries.map { "\($0.meeting.date.day) \($0.name): \(Series.Exclusion.plenary.rawValue)" })
    }

    /// Why a host event stands in the list of them.
    static func event(_ event: HostEvent) -> Self {
        let end = event.end.map { " to \($0.day)" } ?? ""
        return Self(
            figure: event.start.day + end, subject: event.name,
            rule: """
                Host events stand here from their first day on, the newest first. What met there is told by the records of \
                meetings that name the event, or a part of it.
                """,
            inputs: [Input("event", event.name, reference: event.reference, place: event.header.place)])
    }

    /// Why so many members are compiled.
    static func reach(of grid: SummitGrid) -> Self {
        Self(
            figure: grid.reachWords, subject: grid.event.name,
            rule: """
                A member is compiled where a meeting of leaders at the event, or a plenary of theirs, names it. The \
                members are those that the record of the event lists.
                """,
            inputs: [Input("event", grid.event.name, reference: grid.event.reference, place: grid.event.header.place)]
                + grid.delegations.map { Input("compiled", $0.country.text) },
            leftOut: grid.membersWithout.map { "\($0): no record at this event" })
    }
}
