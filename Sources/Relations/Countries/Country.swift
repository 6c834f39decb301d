/// A country, a territory or a grouping of countries. Being listed is no statement about status.
package struct Country: Record, Encodable {
    package enum Kind: String, Word {
        case state, territory
        case disputedStatus = "disputed_status"
        case organisation, grouping
    }

    package static let kind = RecordKind.country

    package var header: RecordHeader
    package var name: String
    package var kind: Kind?
    package var iso2: String?
    /// The office whose holder is the country's top leader.
    package var topOffice: Office?
    package var topOfficeTitle: String?
    package var capital: String?
    /// The IANA time zone of the capital, for telling on which day something happened there.
    package var zone: String?
    /// The name in other languages, by language code.
    package var names: [String: String] = [:]
    package var aliases: [String] = []
    package var text: String?

    package init(header: RecordHeader, name: String) {
        self.header = header
        self.name = name
    }

    package var code: CountryCode? { CountryCode(header.id) }
}
