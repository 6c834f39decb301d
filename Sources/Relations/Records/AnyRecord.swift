/// A record whose kind is not known beforehand.
package enum AnyRecord: Sendable {
    case country(Country)
    case person(Person)
    case hostEvent(HostEvent)
    case meeting(Meeting)
    case issue(Issue)
    case commitment(Commitment)
    case assessment(Assessment)
    case incident(Incident)
    case source(Source)
    case coverage(Coverage)

    /// The record itself.
    package var record: any Record {
        switch self {
        case .country(let record): record
        case .person(let record): record
        case .hostEvent(let record): record
        case .meeting(let record): record
        case .issue(let record): record
        case .commitment(let record): record
        case .assessment(let record): record
        case .incident(let record): record
        case .source(let record): record
        case .coverage(let record): record
        }
    }

    package var header: RecordHeader { record.header }
    package var kind: RecordKind { type(of: record).kind }
    package var reference: Reference { Reference(kind, header.id) }
}
