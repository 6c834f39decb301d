/// Countries × countries: one figure for each pair of them, as a day sees it.
///
/// A comparison across pairs stands only where coverage is complete or partial; elsewhere a cell is not compiled, which
/// is another thing than nothing found.
package struct Matrix: Sendable {
    package struct Cell: Sendable, Hashable {
        package enum Value: Sendable, Hashable {
            /// Days since the meeting of the id.
            case days(OpenCount, meeting: String)
            case count(Int)
            /// So many promises, and the nearest day to come.
            case promises(Int, next: Day?)
            /// Between −1 and 1, of so many events.
            case share(Double, events: Int)
            /// Compiled, and nothing found.
            case noneFound
            case notCompiled
        }

        package let value: Value
        /// The word that the figure stands under; `nil` where no record of coverage says anything.
        package let coverage: Coverage.Completeness?
        /// The records that the value comes from.
        package let records: [Reference]
    }

    package let measure: MatrixMeasure
    /// Every country that a meeting, issue or promise on record concerns, by code.
    package let countries: [CountryCode]
    package let clock: Clock
    private let cells: [CountryPair: Cell]

    /// - Parameters:
    ///   - dossier: of everybody.
    ///   - shares: net cooperation of pairs, where event data are imported.
    /// - Complexity: O(*r* + *p*) for *r* records and *p* pairs that share one.
    package init(
        _ measure: MatrixMeasure, _ dossier: Dossier, shares: [CountryPair: (share: Double, events: Int)] = [:],
        clock: Clock
    ) {
        self.measure = measure
        self.clock = clock
        let seen = SharedRecords(dossier, clock: clock)
        countries = seen.countries.sorted()
        if measure == .cooperation {
            cells = shares.mapValues {
                Cell(value: .share($0.share, events: $0.events), coverage: nil, records: [])
            }
            return
        }
        let coverage = CoverageIndex(dossier.coverage.filter { clock.reaches($0) }, respect: measure.respect)
        var cells: [CountryPair: Cell] = [:]
        for pair in seen.pairs.union(coverage.pairs) {
            let word = coverage[pair]
            let found = seen.value(of: measure, for: pair)
            let value = word?.allowsFigures == true ? found.value : .notCompiled
            cells[pair] = Cell(value: value, coverage: word, records: found.records)
        }
        self.cells = cells
    }

    /// The cell of two countries; `nil` for a country and itself.
    package subscript(one: CountryCode, other: CountryCode) -> Cell? {
        CountryPair(one, other).map { cells[$0] ?? Cell(value: .notCompiled, coverage: nil, records: []) }
    }

    /// All pairs of its countries.
    package var pairs: [CountryPair] {
        countries.indices.flatMap { index in
            countries[(index + 1)...].compactMap { CountryPair(countries[index], $0) }
        }
    }

    /// The pairs with a value, or with nothing found where it is compiled, by code.
    package var compiled: [(pair: CountryPair, cell: Cell)] {
        cells.filter { $0.value.value != .notCompiled }
            .sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
            .map { (pair: $0.key, cell: $0.value) }
    }

    /// The countries in an order; what is not compiled comes last.
    package func countries(in order: Order) -> [CountryCode] {
        switch order {
        case .code: return countries
        case .compiled:
            let number = Dictionary(grouping: compiled.flatMap { [$0.pair.first, $0.pair.second] }, by: \.self)
                .mapValues(\.count)
            return countries.sorted { (number[$1] ?? 0, $0) < (number[$0] ?? 0, $1) }
        case .value(let country):
            func key(_ other: CountryCode) -> (Int, Double, CountryCode) {
                if other == country { return (0, 0, other) }
                guard let rank = self[country, other]?.rank else { return (2, 0, other) }
                return (1, -rank, other)
            }
            return countries.sorted { key($0) < key($1) }
        }
    }

    package enum Order: Hashable, Sendable {
        /// By code.
        case code
        /// Those with the most compiled cells first.
        case compiled
        /// By the value with one country, the greatest first.
        case value(CountryCode)
    }
}

extension Matrix.Cell {
    /// What sorting goes by; `nil` where there is no value.
    package var rank: Double? {
        switch value {
        case .days(let count, _): Double(count.days.least)
        case .count(let number): Double(number)
        // The nearest day first.
        case .promises(_, let next): next.map { -Double($0.number) }
        case .share(let share, _): share
        case .noneFound, .notCompiled: nil
        }
    }
}
