import Relations

extension Explanation {
    /// How many pairs have a figure.
    static func compiled(in matrix: Matrix, _ dossier: Dossier) -> Self {
        let compiled = matrix.compiled
        let counted = Set(compiled.map(\.pair))
        func names(_ pair: CountryPair) -> String {
            [pair.first, pair.second].map(dossier.roster.name(of:)).joined(separator: " – ")
        }
        return Self(
            figure: Wording.count(compiled.count, "pair") + " compiled", subject: matrix.measure.onScreen,
            rule: """
                A pair counts as compiled where this figure may stand: coverage is complete or partial, or no coverage is \
                asked for. The other pairs that share something on record are hatched.
                """,
            inputs: compiled.map { Input(names($0.pair), $0.cell.words, reference: $0.cell.records.first) },
            leftOut: matrix.pairs.filter { !counted.contains($0) }.map { names($0) + ": not compiled" })
    }

    /// Why a cell of the matrix says what it says, or is not compiled.
    static func cell(_ cell: Matrix.Cell, of pair: CountryPair, in matrix: Matrix, _ dossier: Dossier) -> Self {
        let coverage = dossier.coverage.filter { record in
            record.of == matrix.measure.respect && (record.pair == pair || record.pair == nil)
                && matrix.clock.reaches(record)
        }
        let records = cell.records.compactMap { reference -> Input? in
            dossier.title(of: reference).map { Input(reference.kind.singular, $0, reference: reference) }
        }
        let isCompiled = cell.value != .notCompiled
        let stands =
            matrix.measure.respect == nil
            ? "" : " Figures of pairs are compared only where coverage is complete or partial."
        return Self(
            figure: cell.words,
            subject:
                "\(dossier.roster.name(of: pair.first)) and \(dossier.roster.name(of: pair.second)): \(matrix.measure.onScreen)",
            rule: matrix.measure.rule + stands,
            inputs: (isCompiled ? records : [])
                + coverage.map { record in
                    Input(
                        record.pair == nil ? "coverage of all pairs" : "coverage of the pair",
                        record.completeness.onScreen,
                        reference: record.reference, place: record.header.place)
                },
            leftOut: isCompiled ? [] : records.map { "\($0.value), since this is not compiled" })
    }
}
