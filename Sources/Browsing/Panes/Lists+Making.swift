import Relations

extension Lists {
    /// Makes the rows of the relation's lists.
    ///
    /// - Complexity: O(*r* log *r*) for *r* figures.
    mutating func fill(from relation: Relation, filter: Filter, sorting: [Pane: ListOrder]) {
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
        let sorted = Self.turned(order?.number == 1 ? figures.sorted { $0.name < $1.name } : figures, order)
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

    private static func turned<Figure>(_ figures: [Figure], _ order: ListOrder?) -> [Figure] {
        order?.isReversed == true ? figures.reversed() : figures
    }

    private static func sorted(_ figures: [MeetingFigure], _ order: ListOrder?) -> [MeetingFigure] {
        func by<Key: Comparable>(_ key: (MeetingFigure) -> Key) -> [MeetingFigure] {
            // Equal ones stay in the list's own order.
            figures.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
        }
        let sorted =
            switch order?.number {
            case 1: by { -$0.gapDays }
            case 2: by(\.name)
            case 3: by { $0.meeting.place ?? "\u{10FFFF}" }
            case 4: by { Meeting.Level.allCases.firstIndex(of: $0.meeting.level) ?? 0 }
            default: figures
            }
        return turned(sorted, order)
    }

    private static func sorted(_ figures: [IssueFigure], _ order: ListOrder?) -> [IssueFigure] {
        func key(_ figure: IssueFigure) -> (Int, String) {
            switch order?.number {
            case 1: (-(figure.entry?.date.last.number ?? 0), "")
            case 2: (-figure.issue.onset.date.first.number, "")
            default: (0, figure.issue.short)
            }
        }
        let isOwn = (order?.number ?? 0) == 0
        return turned(
            isOwn ? figures : figures.sorted { (key($0).0, key($0).1, $0.id) < (key($1).0, key($1).1, $1.id) }, order)
    }

    static func sorted(_ figures: [PromiseFigure], _ order: ListOrder?) -> [PromiseFigure] {
        func key(_ figure: PromiseFigure) -> (Int, String) {
            switch order?.number {
            case 1: (-figure.commitment.madeAt.last.number, "")
            case 2: (Commitment.Status.allCases.firstIndex(of: figure.status) ?? 0, "")
            default: (0, figure.commitment.short)
            }
        }
        let isOwn = (order?.number ?? 0) == 0
        return turned(
            isOwn ? figures : figures.sorted { (key($0).0, key($0).1, $0.id) < (key($1).0, key($1).1, $1.id) }, order)
    }
}

extension MeetingFigure {
    /// For sorting: the least days of the gap, below none where there is no gap.
    fileprivate var gapDays: Int {
        if case .since(let days, _) = gap { days.least } else { -1 }
    }
}
