import Relations

extension Explanation {
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
