import Relations

extension Lists {
    /// The orders of each list, the first being its own.
    static func orders(of pane: Pane) -> [String] {
        switch pane {
        case .countries: ["most first", "by name"]
        case .meetings: ["newest first", "oldest first", "longest gap first"]
        case .issues: ["open first", "last moved first", "by name"]
        case .promises: ["by date", "newest first", "by name"]
        case .detail, .timeline: []
        }
    }

    /// Makes the rows of the relation's lists.
    ///
    /// - Complexity: O(*r* log *r*) for *r* figures.
    mutating func fill(from relation: Relation, filter: Filter, sorting: [Pane: Int]) {
        let meetings = relation.chronicle.figures
        let context = FilterContext(relation)
        let kept = meetings.filter { filter.matches($0, in: context) }
        self.meetings = Self.grouped(
            Self.sorted(kept.filter { $0.rank != .plenary }, sorting[.meetings] ?? 0), "both present at",
            kept.filter { $0.rank == .plenary })
        unfiltered[.meetings] = meetings.count

        let issues = relation.issues.filter { filter.matches($0, in: context) }
        let order = sorting[.issues] ?? 0
        self.issues = Self.grouped(
            Self.sorted(issues.filter { $0.group != .around }, order), "around them",
            Self.sorted(issues.filter { $0.group == .around }, order))
        unfiltered[.issues] = relation.issues.count

        promises = Self.sorted(relation.promises.filter { filter.matches($0, in: context) }, sorting[.promises] ?? 0)
            .map { .row($0) }
        unfiltered[.promises] = relation.promises.count
    }

    /// Makes the list of countries: the chosen one, then those it shares anything with, or all where none is chosen.
    mutating func fillCountries(
        base: CountryCode?, partners: [Partner], names: (CountryCode) -> String, onRecord: Set<CountryCode>,
        all: [Country], order: Int, others word: String = "without"
    ) {
        guard let base else {
            countries = all.compactMap { country in
                country.code.map { .row(CountryFigure(country: $0, name: country.name, partner: nil)) }
            }
            return
        }
        let figures = partners.map { CountryFigure(country: $0.country, name: names($0.country), partner: $0) }
        let sorted = order == 1 ? figures.sorted { $0.name < $1.name } : figures
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

    private static func sorted(_ figures: [MeetingFigure], _ order: Int) -> [MeetingFigure] {
        switch order {
        case 1: figures.reversed()
        case 2: figures.sorted { ($0.gapDays, $0.meeting.date) > ($1.gapDays, $1.meeting.date) }
        default: figures
        }
    }

    private static func sorted(_ figures: [IssueFigure], _ order: Int) -> [IssueFigure] {
        switch order {
        case 1: figures.sorted { ($0.entry?.date.last.number ?? 0, $1.id) > ($1.entry?.date.last.number ?? 0, $0.id) }
        case 2: figures.sorted { ($0.issue.short, $0.id) < ($1.issue.short, $1.id) }
        default: figures
        }
    }

    private static func sorted(_ figures: [PromiseFigure], _ order: Int) -> [PromiseFigure] {
        switch order {
        case 1: figures.sorted { ($0.commitment.madeAt, $1.id) > ($1.commitment.madeAt, $0.id) }
        case 2: figures.sorted { ($0.commitment.short, $0.id) < ($1.commitment.short, $1.id) }
        default: figures
        }
    }
}

extension MeetingFigure {
    /// For sorting: the least days of the gap, below none where there is no gap.
    fileprivate var gapDays: Int {
        if case .since(let days, _) = gap { days.least } else { -1 }
    }
}
