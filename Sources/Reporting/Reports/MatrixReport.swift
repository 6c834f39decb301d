package import Relations

/// What `dyad matrix` prints: one figure for each pair of countries.
package struct MatrixReport: Sendable {
    package let matrix: Matrix
    let roster: Roster

    /// - Parameter dossier: of everybody.
    package init(
        _ measure: MatrixMeasure, _ dossier: Dossier, shares: [CountryPair: (share: Double, events: Int)] = [:],
        asOf: Day
    ) {
        matrix = Matrix(
            measure, dossier, shares: shares,
            clock: Clock(asOf: asOf, recordsThrough: dossier.folder.recordsThrough))
        roster = dossier.roster
    }

    package init(_ matrix: Matrix, roster: Roster) {
        self.matrix = matrix
        self.roster = roster
    }

    /// The columns of ``table``, for the README: one row for each pair that is compiled.
    package static let columns: [Table.Column] = [
        .init("pair", "the two codes", title: "Pair"),
        .init("measure", "what is compared"),
        .init("value", "the figure; null where nothing was found", title: "Value"),
        .init("is_minimum", "true where the records end before the day looked at"),
        .init("next", "of promises, the nearest day to come", title: "Next"),
        .init("events", "of net cooperation, the number of events"),
        .init("words", "the figure in words", title: "In words"),
        .init("coverage", "complete or partial: the word that the figure stands under", title: "Record"),
        .init("records", "ids of the records behind it"),
    ]

    /// Pairs that are not compiled are left out; what is compiled and empty says so.
    package var table: Table {
        let rows = matrix.compiled
            .sorted {
                ($1.cell.rank ?? -.infinity, $0.pair.description) < ($0.cell.rank ?? -.infinity, $1.pair.description)
            }
            .map { pair, cell in
                Table.Row([
                    .text("\(pair.first)-\(pair.second)"), Cell(matrix.measure), Self.value(cell),
                    .flag(Self.isMinimum(cell)),
                    Cell(Self.next(cell).map { RecordDate($0) }), Cell(Self.events(cell)), .text(cell.words),
                    Cell(cell.coverage), .list(cell.records.map(\.id)),
                ])
            }
        return Table(name: "pairs", columns: Self.columns, rows: rows, hasDays: false)
    }

    package var head: String {
        let lines = [
            "\(matrix.measure.onScreen), as of \(matrix.clock.asOf)",
            matrix.clock.recordsEnd.map { "Records end on \($0); no figure counts past that day." },
            "\(matrix.compiled.count) \(matrix.compiled.count == 1 ? "pair" : "pairs") of \(matrix.countries.count) countries compiled; every other pair is not compiled.",
        ].compactMap(\.self)
        return lines.map { $0.sanitized + "\n" }.joined() + (matrix.compiled.isEmpty ? "" : "\n")
    }

    private static func value(_ cell: Matrix.Cell) -> Cell {
        switch cell.value {
        case .days(let count, _): .days(count.days)
        case .count(let number), .promises(let number, _): .number(number)
        case .share: .text(cell.text)
        case .noneFound, .notCompiled: .nothing
        }
    }

    private static func isMinimum(_ cell: Matrix.Cell) -> Bool {
        if case .days(let count, _) = cell.value { count.recordsEnd != nil } else { false }
    }

    private static func next(_ cell: Matrix.Cell) -> Day? {
        if case .promises(_, let next) = cell.value { next } else { nil }
    }

    private static func events(_ cell: Matrix.Cell) -> Int? {
        if case .share(_, let events) = cell.value { events } else { nil }
    }
}
