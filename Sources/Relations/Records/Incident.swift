/// Something that happened and bears on a relation without being a meeting or a step in an issue.
package struct Incident: Record, Encodable {
    package static let kind = RecordKind.incident

    package var header: RecordHeader
    package var date: RecordDate
    package var title: String
    package var text: String?
    package var countries: [CountryCode]
    package var place: String?
    package var country: CountryCode?
    package var issue: String?

    package init(header: RecordHeader, date: RecordDate, title: String, countries: [CountryCode]) {
        self.header = header
        self.date = date
        self.title = title
        self.countries = countries
    }
}
