internal import Relations
internal import Screen

extension Lists {
    /// Makes the rows of the relation's lists.
    ///
    /// - Complexity: O(*r* log *r*) for *r* figures.
    mutating func fill(from relation: Relation, filter: Filter, sorting: [ListName: ListOrder]) {
        let meetings = relation.chronicle.figures
        let context = FilterContext(relation)
        let kept = meetings.filter { filter.matches($0, in: context) }
        self.meetings = Self.grouped(
            Self.sorted(kept.filter { $0.rank != .plenary }, sorting[.meetings]), "both present at",
            kept.filter { $0.rank == .plenary })
        unfiltered[.meetings] = meetings.count

        let issues = relation.issues.filter { filter.matches($0, in: context) }
        let order = sorting[.issues]
        self.issues = Self.grouped(
            Self.sorted(issues.filter { $0.group != .around }, order), "around them",
            Self.sorted(issues.filter { $0.group == .around }, order))
        unfiltered[.issues] = relation.issues.count

        promises = Self.sorted(relation.promises.filter { filter.matches($0, in: context) }, sorting[.promises])
            .map { .row($0) }
        briefOutlookWidth =
            promises.compactMap { $0.figure?.briefOutlookWord(asOf: relation.clock.asOf).cells }.max() ?? 0
        unfiltered[.promises] = relation.promises.count
    }

    /// Makes the list of countries: the chosen one, then those it shares anything with, or all where none is chosen.
    mutating func fillCountries(
        base: CountryCode?, partners: [Partner], names: (CountryCode) -> String, onRecord: Set<CountryCode>,
        all: [Country], order: ListOrder?, others word: String = "without"
    ) {
        guard let base else {
            countries = all.compactMap { country in
                country.code.map { .row(CountryFigure(country: $0, name: country.name, partner: nil)) }
            }
            return
        }
        let figures = partners.map { CountryFigure(country: $0.country, name: names($0.country), partner: $0) }
        let sorted = order?.sorted(figures, by: [{ .text($0.name) }]) ?? figures
        let own: [Listed<CountryFigure>] = [.row(CountryFigure(country: base, name: names(base), partner: nil))]
        let others = onRecord.count { code in
            code.isCountry && code != base && !partners.contains { $0.country == code }
        }
        countries = own + sorted.map { .row($0) } + (others > 0 ? [.heading("\(others) more \(word)")] : [])
    }

    /// Rows, and further ones under a heading where there are any.
    private static func grouped<Figure>(_ rows: [Figure], _ heading: String, _ others: [Figure]) -> [Listed<Figure>] {
        rows.map { .row($0) } + (others.isEmpty ? [] : [.heading(heading)] + others.map { .row($0) })
    }

    private static func sorted(_ figures: [MeetingFigure], _ order: ListOrder?) -> [MeetingFigure] {
        order?.sorted(figures, by: MeetingFigure.sortKeys) ?? figures
    }

    private static func sorted(_ figures: [IssueFigure], _ order: ListOrder?) -> [IssueFigure] {
        order?.sorted(figures, by: IssueFigure.sortKeys) ?? figures
    }

    private static func sorted(_ figures: [PromiseFigure], _ order: ListOrder?) -> [PromiseFigure] {
        order?.sorted(figures, by: PromiseFigure.sortKeys) ?? figures
    }
}

extension PromiseFigure {
    /// What the orders of lists of promises compare, but the first, which is their own.
    static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-$0.commitment.madeAt.last.number) },
        { .number(Commitment.Status.allCases.firstIndex(of: $0.status) ?? 0) },
        { .text($0.commitment.short) },
    ]
}

extension IssueFigure {
    fileprivate static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-($0.entry?.date.last.number ?? 0)) },
        { .number(-$0.issue.onset.date.first.number) },
        { .text($0.issue.short) },
    ]
}

extension MeetingFigure {
    fileprivate static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-$0.gapDays) }, { .text($0.name) }, { $0.meeting.place.map { .text($0) } ?? .none },
        { .number(Meeting.Level.allCases.firstIndex(of: $0.meeting.level) ?? 0) },
    ]

    /// For sorting: the least days of the gap, below none where there is no gap.
    fileprivate var gapDays: Int {
        if case .since(let days, _) = gap { days.least } else { -1 }
    }
}
