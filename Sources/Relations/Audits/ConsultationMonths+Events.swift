extension ConsultationMonths {
    /// The months of a pair in which unusually much verbal cooperation is reported: the class that holds consultation
    /// (CAMEO roots 01–05). Both directions, one event a day for each actor, recipient and code.
    ///
    /// - Parameter asOf: later months are neither judged nor seen.
    package init(_ series: EventSeries, asOf: Day) {
        self.init(
            dataset: series.query.dataset.rawValue,
            series.periods.filter { $0.last <= asOf }.map { period in
                Count(
                    first: period.first, last: period.last,
                    events: period.sums(.both, by: .oneADay).verbalCooperation, isComplete: !period.isIncomplete)
            })
    }
}

extension EventLibrary {
    /// Months of much reported consultation of a pair, of the data set with the most files; `nil` where none is imported.
    package func consultation(of pair: CountryPair, asOf: Day) throws -> ConsultationMonths? {
        guard let dataset = try mainDataset() else { return nil }
        return ConsultationMonths(
            try series(SeriesQuery(pair: pair, dataset: dataset, step: .month)), asOf: asOf)
    }

    /// Net cooperation of pairs in the last twelve months of data up to a day, each with its number of classed events.
    ///
    /// - Complexity: O(*p*) requests for *p* pairs.
    package func netCooperation(
        of pairs: [CountryPair], asOf: Day
    ) throws -> [CountryPair: (share: Double, events: Int)] {
        guard let dataset = try mainDataset() else { return [:] }
        var found: [CountryPair: (share: Double, events: Int)] = [:]
        for pair in pairs {
            let series = try series(SeriesQuery(pair: pair, dataset: dataset, step: .month))
            let sums = series.periods.filter { $0.first <= asOf && $0.daysCovered > 0 }.suffix(12)
                .reduce(EventSums()) { $0 + $1.sums(.both, by: .oneADay) }
            if let share = sums.netCooperation { found[pair] = (share, sums.classed) }
        }
        return found
    }

    /// The data set of which the most files are imported; of two alike the first by name.
    private func mainDataset() throws -> Dataset? {
        let files = Dictionary(grouping: try holdings().files, by: \.dataset)
        return files.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }
}
