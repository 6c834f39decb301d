/// An event that meetings take place on the sidelines of, such as a summit of APEC.
package struct HostEvent: Record, Encodable {
    package enum Kind: String, Word { case summit, ministerial, visit, assembly, other }

    package static let kind = RecordKind.hostEvent

    package var header: RecordHeader
    package var name: String
    package var short: String?
    package var kind: Kind?
    package var start: RecordDate
    package var end: RecordDate?
    package var place: String?
    package var country: CountryCode?
    package var organiser: String?
    /// Who belongs to it, whether its records are compiled or not; empty where no record says so.
    package var members: [CountryCode] = []
    /// The id of the host event that this one is part of.
    package var parent: String?
    package var aliases: [String] = []

    package init(header: RecordHeader, name: String, start: RecordDate) {
        self.header = header
        self.name = name
        self.start = start
    }

    package var shortName: String { short ?? name }
}
