internal import Relations
package import Reporting
internal import Screen

/// Countries × countries: one figure for each pair.
package struct MatrixPage: PageModel {
    package let title = "Matrix"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "Countries by countries, one figure for each pair: days since the last meeting of the top leaders, leaders’ meetings, open issues, promises by their next date, or reported net cooperation; i goes to the next. A figure stands only where coverage is complete or partial; what is not compiled is hatched and comes last. s sorts by how much is compiled, by code, or by the figures of the selected row. Enter opens the pair."

    private var world = WorldRecords()
    private var matrix: Matrix?
    /// The country by whose figures the others are sorted: the row that was selected when that was asked for.
    private var sortedBy: CountryCode?
    private var shares: [CountryPair: (share: Double, events: Int)] = [:]
    /// What was asked of the coded events last.
    private var asked: Request?

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        var steps = world.requests(context)
        fill(context)
        steps += sharesWanted(context)
        return steps
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        if case .netCooperation(let found) = answer {
            guard request == asked else { return [] }
            shares = found
            fill(context)
            return []
        }
        guard world.take(answer, in: context) else { return [] }
        fill(context)
        return sharesWanted(context)
    }

    /// Asks for the figures of coded events, where these are looked at and not at hand.
    private mutating func sharesWanted(_ context: PageContext) -> [PageStep] {
        guard case .matrix(.cooperation) = context.address, let pairs = matrix?.pairs, !pairs.isEmpty
        else { return [] }
        let request = Request.netCooperation(pairs, asOf: context.asOf)
        guard request != asked else { return [] }
        asked = request
        return [.ask(request)]
    }

    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        switch action {
        case .measure:
            guard case .matrix(let measure) = context.address else { return nil }
            let all = MatrixMeasure.allCases
            let next = ((all.firstIndex(of: measure) ?? 0) + 1) % all.count
            return [.become(.matrix(all[next]))]
        case .open:
            guard !body.isInDetail, let pair = selectedPair else { return nil }
            return [.open(.pair(pair))]
        default: return nil
        }
    }

    package var sorted: ListName? { .matrix }

    /// As `dyad matrix` prints it: a row for each pair that is compiled.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard let matrix, let roster = world.dossier?.roster else { return nil }
        return MatrixReport(matrix, roster: roster).table
    }

    private mutating func order(_ context: PageContext) -> Matrix.Order {
        let order = context.order(of: .matrix)
        guard order.number == 2 else {
            sortedBy = nil
            return order.number == 1 ? .code : .compiled
        }
        sortedBy = sortedBy ?? body.selectedID.flatMap { CountryCode($0) }
        return sortedBy.map { .value($0) } ?? .compiled
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.explanation.map { [$0] } ?? [] }
        guard let matrix, let dossier = world.dossier else { return [] }
        // The count of the title line stands behind the figure of the cell.
        let cell = selectedPair.flatMap { pair in
            matrix[pair.first, pair.second].map { Explanation.cell($0, of: pair, in: matrix, dossier) }
        }
        return [cell, .compiled(in: matrix, dossier)].compactMap(\.self)
    }

    private var selectedPair: CountryPair? {
        guard let row = body.selectedID.flatMap({ CountryCode($0) }),
            let column = body.selectedColumnID.flatMap({ CountryCode($0) })
        else { return nil }
        return CountryPair(row, column)
    }

    private mutating func fill(_ context: PageContext) {
        guard let dossier = world.dossier, case .matrix(let measure) = context.address else { return }
        let matrix = Matrix(measure, dossier, shares: shares, clock: context.clock)
        self.matrix = matrix
        let isReversed = context.order(of: .matrix).isReversed
        let sorted = matrix.countries(in: order(context))
        let countries = isReversed ? sorted.reversed() : sorted
        let by = sortedBy.map { ", by \($0)" } ?? ""
        note = "\(measure.onScreen) · \(counted(matrix.compiled.count, "pair")) compiled\(by)"
        let names = countries.map { dossier.roster.name(of: $0) }
        let grid = GridBody(
            rows: zip(countries, names).map { GridBody.Heading($0.text, Span($0.text), Span($1)) },
            columns: countries.map { GridBody.Heading($0.text, Span($0.text)) },
            frozen: [Column(3), Column(12, stretches: true)], corner: [Span(""), Span("country")], width: 7,
            empty: "No country shares anything on record by this day. . steps on in time.", beginningOn: 1,
            cell: { row, column in
                guard let cell = matrix[countries[row], countries[column]] else { return GridBody.Cell("–", .quiet) }
                guard cell.value != .notCompiled else { return .hatched }
                return GridBody.Cell(cell.text, cell.value == .noneFound ? .quiet : .plain)
            })
        body = PageBody(.grid(grid), keeping: body) { selection in
            Document(
                matrix, dossier, pair: CountryPair(countries[selection.row], countries[selection.column]))
        }
    }
}

extension Document {
    /// A cell in full: the figure, the word of its coverage, and the records behind it.
    fileprivate init(_ matrix: Matrix, _ dossier: Dossier, pair: CountryPair?) {
        guard let pair, let cell = matrix[pair.first, pair.second] else {
            self.init(title: "", subtitle: "cell", blocks: [Block([Span("A country and itself.", .quiet)])])
            reason = Reason { .compiled(in: matrix, dossier) }
            return
        }
        let name = "\(dossier.roster.name(of: pair.first)) – \(dossier.roster.name(of: pair.second))"
        self.init(title: name, subtitle: "cell")
        let why = Reason { .cell(cell, of: pair, in: matrix, dossier) }
        reason = why
        blocks = [
            Block([Span(name, Style.bold.adding(.underline))], link: .pair(pair)),
            Block([Span(matrix.measure.onScreen, .quiet)], hang: 2),
            Block([Span(cell.words)], why: why),
        ]
        if matrix.measure.respect != nil {
            blocks.append(.labelled("record", cell.coverage?.onScreen ?? "coverage not stated", why: why))
        }
        let records = cell.records.compactMap { reference in dossier.title(of: reference).map { (reference, $0) } }
        if !records.isEmpty { blocks += Block.heading("On record (\(records.count))") }
        blocks += records.map { .record($0.0, $0.1) }
    }
}

extension Dossier {
    /// The title of a meeting, issue or promise of the dossier, for lists.
    func title(of reference: Reference) -> String? {
        switch reference.kind {
        case .meeting:
            meetings.first { $0.id == reference.id }.map { "\($0.date.day) \(Chronicle.name(of: $0, roster: roster))" }
        case .issue: issues.first { $0.id == reference.id }?.short
        case .commitment: commitments.first { $0.id == reference.id }?.short
        default: nil
        }
    }
}
