/// How complete the records of every pair are in one respect: a pair's own record stands above that for all pairs.
struct CoverageIndex {
    private var own: [CountryPair: Coverage.Completeness] = [:]
    private var general: Coverage.Completeness?

    init(_ coverage: [Coverage], respect: Coverage.Respect?) {
        for record in coverage where record.of == respect {
            if let pair = record.pair { own[pair] = record.completeness } else { general = record.completeness }
        }
    }

    subscript(pair: CountryPair) -> Coverage.Completeness? { own[pair] ?? general }

    /// The pairs with a record of their own.
    var pairs: Set<CountryPair> { Set(own.keys) }
}
