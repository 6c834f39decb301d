extension EventQuery {
    /// The coded events that a filter lets through; terms that have no meaning for them are left out.
    ///
    /// A pair that stands alone, or else a country, is the scope, as for records; dates narrow the days; the rest become
    /// conditions.
    ///
    /// - Parameter lastDay: the day looked at: nothing later is asked for.
    package init(_ filter: Filter, through lastDay: Day? = nil) {
        self.init(Scope(filter.subject))
        var first = Day.first
        var last = min(lastDay ?? .last, .last)
        var isScopeTaken = false
        for term in filter.terms where term.appliesToEvents {
            if !isScopeTaken, !term.isNegated, term.values.count == 1, term.values.first?.scope == scope {
                isScopeTaken = true
                continue
            }
            if !term.isNegated, let bounds = term.bounds {
                (first, last) = (max(first, bounds.lowerBound), min(last, bounds.upperBound))
                continue
            }
            conditions += Condition.Test.tests(of: term).map { Condition($0, isNegated: term.isNegated) }
        }
        if first > last {
            // No day is left, and so nothing fits.
            conditions.append(Condition(.dataset([])))
        } else if first > .first || last < .last {
            days = first...last
        }
    }
}

extension EventQuery.Scope {
    package init(_ subject: Subject) {
        self =
            switch subject {
            case .pair(let pair): .pair(pair)
            case .country(let country): .country(country)
            case .everybody: .everybody
            }
    }
}

extension Day {
    /// The first day that a date can be, 1 January of year 1.
    package static let first = Day(number: -719_162)
    /// The last day that a date can be, 31 December 9999.
    package static let last = Day(number: 2_932_896)
}

extension FilterTerm.Value {
    fileprivate var scope: EventQuery.Scope? {
        switch self {
        case .pair(let pair): .pair(pair)
        case .country(let country): .country(country)
        case .date, .word, .number, .text: nil
        }
    }
}

extension FilterTerm {
    /// The days that a term about time leaves; of several dates one is enough.
    fileprivate var bounds: ClosedRange<Day>? {
        let dates = values.compactMap { if case .date(let date) = $0 { date } else { nil } }
        return switch field {
        case .since: dates.map(\.first).min().map { min($0, .last)...Day.last }
        case .until: dates.map(\.last).max().map { Day.first...max($0, .first) }
        default: nil
        }
    }
}

extension EventQuery.Condition.Test {
    /// What a term asks; none of those that coded events do not have.
    fileprivate static func tests(of term: FilterTerm) -> [Self] {
        let words = term.values.compactMap { if case .word(let word) = $0 { word } else { nil } }
        let texts = term.values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        let countries = term.values.compactMap { if case .country(let country) = $0 { country } else { nil } }
        let pairs = term.values.compactMap { if case .pair(let pair) = $0 { pair } else { nil } }
        let number = term.values.lazy.compactMap { if case .number(let number) = $0 { number } else { nil } }.first
        return switch term.field {
        case nil: [.words(texts)]
        case .from: [.from(countries)]
        case .to: [.to(countries)]
        case .country: [.involving(countries)]
        case .pair: [.between(pairs)]
        case .code: [.code(texts)]
        case .place: [.place(texts)]
        case .quad: [.quad(words.compactMap { UInt8($0) }.compactMap(QuadClass.init))]
        case .dataset: [.dataset(words.compactMap(Dataset.init))]
        case .score: number.map { [.score(term.comparison, $0)] } ?? []
        case .mentions: number.map { [.mentions(term.comparison, Int($0))] } ?? []
        case .since: term.bounds.map { [.since($0.lowerBound)] } ?? []
        case .until: term.bounds.map { [.until($0.upperBound)] } ?? []
        case .issue, .kind, .status, .level, .format, .channel, .setting, .person, .host, .source, .confidence, .rests:
            []
        }
    }
}
