internal import Relations
package import Reporting
internal import Screen

/// Who met whom at a host event: a grid of its leaders. Without an event it lists them to choose from.
package struct SummitPage: PageModel {
    package private(set) var title = "Summit"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "Who met whom at a host event. A cell says how two leaders met and for how long: bi two alone, tri three together, not met where a source says so, planned where it was announced; · is no record, which says nothing of whether they met. A plenary fills no cell. Ministers, plenaries and members without a record stand in the detail. Enter on a cell opens the meeting."

    private var id: String?
    private var dossier: Dossier?
    /// The same through the reading of the view.
    private var shown: Dossier?
    private var events: [HostEvent] = []
    private var grid: SummitGrid?
    private var edition: Int?

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .summit(let wanted) = context.address else { return [] }
        let isStale = id != wanted || edition != context.edition
        if isStale { (id, dossier, grid, edition) = (wanted, nil, nil, context.edition) }
        if let wanted {
            if dossier != nil { fill(context) }
            return dossier == nil ? [.ask(.hostEvent(wanted))] : []
        }
        if !events.isEmpty { list(context) }
        return isStale || events.isEmpty ? [.ask(.records(.hostEvent))] : []
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        switch answer {
        case .hostEvent(let id, let dossier) where id == self.id:
            self.dossier = dossier
            if dossier == nil {
                body = PageBody(saying: "No host event has the id “\(id)”. q goes back.")
            } else {
                fill(context)
            }
        case .records(.hostEvent, let records) where id == nil:
            events = records.compactMap { if case .hostEvent(let event) = $0 { event } else { nil } }
            list(context)
        default: break
        }
        return []
    }

    /// Enter on a cell opens its meeting; with several the detail lists them.
    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        guard action == .open, let cell = selectedCell, !body.isInDetail else { return nil }
        let figures = cell.figures
        if figures.count > 1 { return nil }
        guard let only = figures.first else {
            return [.say("No meeting of these two at this event is on record; that says nothing of whether they met.")]
        }
        return [.open(.record(only.meeting.reference))]
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.explanation.map { [$0] } ?? [] }
        guard let grid, let dossier = shown else {
            return body.selectedID.flatMap { id in events.first { $0.id == id } }.map { [.event($0)] } ?? []
        }
        // The count of the title line stands behind the cell.
        let cell = selectedPair.flatMap { pair in
            grid.cell(pair.first, pair.second).map { Explanation.cell($0, of: pair, in: grid, dossier) }
        }
        return [cell, .reach(of: grid)].compactMap(\.self)
    }

    /// Host events as `dyad list host-events` prints them; of one event the grid as it is seen.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard id == nil, let relation = context.relation else {
            return body.table(of: ids, named: title, in: context)
        }
        let table = try? Listing.table(of: .hostEvent, in: relation, records: events.map(AnyRecord.hostEvent))
        return table?.only(ids, keepsOrder: false)
    }

    private var selectedPair: CountryPair? {
        guard let grid, let row = body.selectedID.flatMap({ CountryCode($0) }),
            let column = body.selectedColumnID.flatMap({ CountryCode($0) }), !grid.delegations.isEmpty
        else { return nil }
        return CountryPair(row, column)
    }

    private var selectedCell: SummitGrid.Cell? { selectedPair.flatMap { grid?.cell($0.first, $0.second) } }

    private mutating func list(_ context: PageContext) {
        let clock = context.clock
        title = "Summits"
        let seen = context.order(of: .summits).sorted(
            events.filter { $0.start.first <= clock.asOf }.sorted { ($1.start, $1.id) < ($0.start, $0.id) },
            by: [{ .text($0.shortName) }, { $0.place.map { .text($0) } ?? .none }])
        note = ""
        body = PageBody(
            .list(
                ListBody(
                    .summits, ids: seen.map(\.id),
                    columns: [
                        Column(10, id: "date"), Column(16, stretches: true, id: "name"),
                        Column(16, leaves: 1, id: "place"),
                    ],
                    empty: "No host event is on record by this day. . steps on in time.",
                    row: {
                        Row([Span(seen[$0].start.day, .quiet), Span(seen[$0].shortName), Span(seen[$0].place ?? "")])
                    })),
            keeping: body
        ) { selection in
            let event = seen[selection.row]
            var document = Document(
                title: event.shortName, subtitle: "host event",
                blocks: [
                    Block([Span(event.name, .bold)]),
                    Block([Span("who met whom", .underline)], link: .page(.summit(event.id))),
                    .record(event.reference, "the record of the event"),
                ])
            document.reason = Reason { .event(event) }
            return document
        }
    }

    private mutating func fill(_ context: PageContext) {
        guard let id, let dossier = dossier.map({ context.read($0) }), let record = dossier.hostEvents[id] else {
            return
        }
        shown = dossier
        title = record.shortName
        guard case .hostEvent(let event)? = context.clock.seen(.hostEvent(record), sources: dossier.sources) else {
            grid = nil
            note = ""
            body = PageBody(saying: "This event had not begun by \(context.asOf). . steps on in time, T goes to today.")
            return
        }
        let grid = SummitGrid(event, dossier, clock: context.clock)
        self.grid = grid
        note = grid.reachWords
        let countries = grid.delegations.map(\.country)
        let names = grid.delegations.map { grid.leaders(of: $0, dossier.roster) }
        let cells = GridBody(
            rows: zip(countries, names).map { GridBody.Heading($0.text, Span($0.text), Span($1)) },
            columns: countries.map { GridBody.Heading($0.text, Span($0.text)) },
            frozen: [Column(3), Column(12, stretches: true)], corner: [Span(""), Span("who met whom")], width: 10,
            empty: "No meeting at this event is compiled. I lists the other events, q goes back.", beginningOn: 1,
            cell: { row, column in
                guard let cell = grid.cell(countries[row], countries[column]) else { return .hatched }
                return GridBody.Cell(cell.short, cell.style)
            })
        body = PageBody(.grid(cells), keeping: body) { selection in
            Document(
                summit: grid, dossier,
                pair: CountryPair(countries[selection.row], countries[selection.column]))
        }
    }
}

extension SummitGrid.Cell {
    fileprivate var style: Style {
        switch self {
        case .met: .bold
        case .notMet: .caution
        case .planned: .plain
        case .noRecord: .quiet
        }
    }
}

extension Document {
    /// What is on record of two countries' leaders at an event, and what else the event had.
    fileprivate init(summit grid: SummitGrid, _ dossier: Dossier, pair: CountryPair?) {
        let name = { (code: CountryCode) in dossier.roster.name(of: code) }
        self.init(
            title: pair.map { "\(name($0.first)) – \(name($0.second))" } ?? grid.event.shortName, subtitle: "cell")
        reason = Reason { .reach(of: grid) }
        blocks = [Block([Span(title, .bold)])]
        if let pair, let cell = grid.cell(pair.first, pair.second) {
            let why = Reason { .cell(cell, of: pair, in: grid, dossier) }
            switch cell {
            case .met: blocks.append(Block([Span("met")], why: why))
            case .notMet: blocks.append(Block([Span("reported not to have met", .caution)], why: why))
            case .planned: blocks.append(Block([Span("announced; no record that it was held")], why: why))
            case .noRecord:
                blocks.append(Block([Span("no record, which says nothing of whether they met", .quiet)], why: why))
            }
            blocks += cell.figures.map { Block.meeting($0, why: why) }
        }
        blocks += Block.heading("The event")
        let days = grid.event.start.day + (grid.event.end.map { " to \($0.day)" } ?? "")
        blocks.append(.record(grid.event.reference, grid.event.name, remark: days))
        blocks.append(Block([Span(grid.reachWords)], why: Reason { .reach(of: grid) }))
        blocks += Self.section("Both present", grid.plenaries)
        blocks += Self.section("Ministers and officials", grid.others)
        if !grid.membersWithout.isEmpty {
            blocks += Block.heading("Without a record here")
            blocks.append(Block([Span(grid.membersWithout.map(name).joined(separator: ", "), .quiet)]))
        }
    }

    private static func section(_ title: String, _ figures: [MeetingFigure]) -> [Block] {
        figures.isEmpty ? [] : Block.heading("\(title) (\(figures.count))") + figures.map { .meeting($0) }
    }
}

extension Block {
    fileprivate static func meeting(_ figure: MeetingFigure, why: Reason? = nil) -> Block {
        Block(
            [
                Span(figure.meeting.date.day + " ", .quiet), Span(figure.name, .underline),
                Span(", " + SummitGrid.words(of: figure)),
            ], hang: 2, link: .record(figure.meeting.reference), why: why)
    }
}
