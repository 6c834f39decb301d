/// What to look for between two countries: places where other lists, event data or the records themselves point to
/// something that has no record. It never says that a record is wrong.
package struct Audit: Sendable {
    /// One thing to look for.
    package struct Lead: Sendable, Identifiable {
        package enum Kind: String, Word {
            case visit
            case mention
            case consultation
            case knownMissing = "known_missing"

            package var onScreen: String {
                switch self {
                case .visit: "a visit of another list"
                case .mention: "named in a visit elsewhere"
                case .consultation: "much reported consultation"
                case .knownMissing: "known to be missing"
                }
            }
        }

        package let kind: Kind
        /// As exactly as it is known: `2013-04-13`, `2021-11`; empty where no date is.
        package let when: String
        /// Of a visit its days, of a month the whole of it.
        package let first: Day?
        package let last: Day?
        /// What to look for.
        package let text: String
        /// Why it is here, in whole sentences.
        package let reason: String
        /// Where the pointer stands: a file and line, a data set, a record.
        package let origin: String
        /// Of a record of coverage that says so itself.
        package let record: Reference?

        package var id: String { "\(kind.rawValue) \(when) \(text)" }
    }

    package let pair: CountryPair
    package let clock: Clock
    /// The earliest first; those without a day last.
    package let leads: [Lead]
    /// Lists of visits that were set against the records.
    package let lists: Int
    /// Visits of the lists between the two that have a record.
    package let matchedVisits: Int
    /// Visits of the lists before the first or after the last day that the records reach.
    package let visitsOutside: Int
    /// The days within which visits are looked for.
    package let span: ClosedRange<Day>?

    /// A meeting so many days before or after a visit is the same one: lists count days in their own zone.
    package static let slack = 1

    /// - Parameters:
    ///   - lists: visits compiled by others; one that is no list of either country is used for what it mentions alone.
    ///   - months: how much consultation is reported, by month, where event data are imported.
    /// - Complexity: O(*v* · log *m* + *p*) for *v* visits, *m* meetings and *p* months.
    package init?(_ relation: Relation, lists: [VisitList], months: ConsultationMonths? = nil) {
        guard let pair = relation.subject.pair else { return nil }
        self.pair = pair
        clock = relation.clock
        let meetings = relation.chronicle.figures.map(\.meeting)
        let span = Self.span(relation)
        self.span = span
        var leads: [Lead] = []
        var matched = 0
        var outside = 0
        for list in lists {
            for visit in list.visits where visit.last <= relation.clock.asOf {
                guard let lead = Lead(visit, of: list, pair: pair, names: relation.names) else { continue }
                guard let span, span.overlaps(visit.first...max(visit.first, visit.last)) else {
                    if lead.kind == .visit { outside += 1 }
                    continue
                }
                let days = (visit.first + -Self.slack)...(max(visit.first, visit.last) + Self.slack)
                if meetings.contains(where: { $0.touches(days) }) {
                    if lead.kind == .visit { matched += 1 }
                } else {
                    leads.append(lead)
                }
            }
        }
        if let months {
            leads += months.unusual.filter { month in
                month.last <= relation.clock.asOf && !meetings.contains { $0.touches(month.first...month.last) }
            }.map { Lead($0, of: months) }
        }
        for coverage in relation.dossier.coverage where coverage.pair == pair && clock.reaches(coverage) {
            let seen = clock.seen(coverage, sources: relation.dossier.sources)
            leads += seen.knownMissing.map { Lead($0, of: coverage) }
        }
        self.leads = leads.sorted {
            ($0.first ?? Day(number: .max), $0.id) < ($1.first ?? Day(number: .max), $1.id)
        }
        self.lists = lists.count
        matchedVisits = matched
        visitsOutside = outside
    }

    /// From the beginning of what is compiled, else the first meeting on record, to the end of the records.
    private static func span(_ relation: Relation) -> ClosedRange<Day>? {
        let begun = relation.dossier.coverage
            .filter { $0.pair == relation.subject.pair && $0.of == .leaderMeetings }
            .compactMap(\.from?.first).min()
        guard let first = begun ?? relation.chronicle.figures.last?.meeting.date.first else { return nil }
        let last = relation.clock.horizon
        return first <= last ? first...last : nil
    }
}

extension Meeting {
    /// Whether the meeting, as coarsely as it is dated, may have been on one of these days.
    fileprivate func touches(_ days: ClosedRange<Day>) -> Bool {
        days.overlaps(date.first...max(date.first, lastDay))
    }
}

extension Relation {
    /// Under which names somebody else's text may speak of the two countries' leaders: by country, full names.
    fileprivate var names: [CountryCode: [String]] {
        var names: [CountryCode: [String]] = [:]
        for person in roster.people.values {
            guard let country = person.country, !person.offices.isEmpty else { continue }
            names[country, default: []] += [person.name] + person.aliases
        }
        return names.mapValues { $0.sorted() }
    }
}
