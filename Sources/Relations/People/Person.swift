/// A person who takes part in the relation of two countries, or judges it.
package struct Person: Record, Encodable {
    package enum NameOrder: String, Word {
        case familyFirst = "family_first"
        case givenFirst = "given_first"
    }

    package static let kind = RecordKind.person

    package var header: RecordHeader
    package var name: String
    /// As lists show it: *Xi*, *Li Qiang*.
    package var short: String?
    package var nameOrder: NameOrder?
    package var country: CountryCode?
    package var aliases: [String] = []
    package var names: [String: String] = [:]
    package var offices: [OfficeTerm] = []
    /// What somebody without an office belongs to.
    package var affiliation: String?

    package init(header: RecordHeader, name: String) {
        self.header = header
        self.name = name
    }

    package var shortName: String { short ?? name }

    /// The offices held on a day, the highest first.
    ///
    /// On a day of change two people may hold one office: both terms count.
    package func offices(on day: Day) -> [OfficeTerm] {
        offices.filter { $0.covers(day) }.sorted { $0.office.rank < $1.office.rank }
    }
}
