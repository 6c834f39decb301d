/// Which coded events are asked for: the pair, and what the filter's terms say of them.
package struct EventQuery: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        /// Both directions between two countries.
        case pair(CountryPair)
        /// All that one country takes part in, with another country.
        case country(CountryCode)
        /// Between any two different countries.
        case everybody
        /// Everything, events inside one country and those with a side missing included (`--all`).
        case all
    }

    package enum Comparison: String, Hashable, Sendable {
        case less = "<"
        case atMost = "<="
        case equal = "="
        case atLeast = ">="
        case more = ">"
    }

    /// One thing that an event must fulfil; of several values one is enough.
    package struct Condition: Hashable, Sendable {
        package enum Test: Hashable, Sendable {
            case from([CountryCode])
            case to([CountryCode])
            /// Codes; a star at the end stands for anything.
            case code([String])
            case quad([QuadClass])
            case dataset([Dataset])
            case score(Comparison, Double)
            case mentions(Comparison, Int)
            /// Words anywhere in names, roles, place, contexts, code, id or address, in any writing of letters.
            case words([String])
            /// Whole words of the place.
            case place([String])
            case between([CountryPair])
            case involving([CountryCode])
            case since(Day)
            case until(Day)
        }

        package var test: Test
        package var isNegated: Bool

        package init(_ test: Test, isNegated: Bool = false) {
            self.test = test
            self.isNegated = isNegated
        }
    }

    package var scope: Scope
    /// First and last day, inclusive; the as-of date is the last day at most.
    package var days: ClosedRange<Day>?
    package var conditions: [Condition]
    /// Only the first of the events of a day with the same actor, recipient and code: the one-a-day rule.
    package var isOneADay = false

    package init(_ scope: Scope, days: ClosedRange<Day>? = nil, conditions: [Condition] = []) {
        self.scope = scope
        self.days = days
        self.conditions = conditions
    }

    /// Takes in events inside one country and those with a side missing: the scope becomes a condition.
    package mutating func widenToAll() {
        switch scope {
        case .all: return
        case .pair(let pair): conditions.append(Condition(.between([pair])))
        case .country(let country): conditions.append(Condition(.involving([country])))
        case .everybody: break
        }
        scope = .all
    }

    /// Whether counts come from the roll-ups alone, so that any place in the list is reached at once.
    package var isCounted: Bool { conditions.isEmpty && !isOneADay }
}
