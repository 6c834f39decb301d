internal import Foundation
internal import Relations

/// How a record is kept in a row; see ``Packing``.
enum RecordBody {
    static func encode(_ record: AnyRecord) throws -> Data {
        switch record {
        case .country(let record): try Packing.pack(record)
        case .person(let record): try Packing.pack(record)
        case .hostEvent(let record): try Packing.pack(record)
        case .meeting(let record): try Packing.pack(record)
        case .issue(let record): try Packing.pack(record)
        case .commitment(let record): try Packing.pack(record)
        case .assessment(let record): try Packing.pack(record)
        case .incident(let record): try Packing.pack(record)
        case .source(let record): try Packing.pack(record)
        case .coverage(let record): try Packing.pack(record)
        }
    }

    static func decode(_ kind: RecordKind, _ body: Data) throws -> AnyRecord {
        switch kind {
        case .country: .country(try Packing.unpack(Country.self, from: body))
        case .person: .person(try Packing.unpack(Person.self, from: body))
        case .hostEvent: .hostEvent(try Packing.unpack(HostEvent.self, from: body))
        case .meeting: .meeting(try Packing.unpack(Meeting.self, from: body))
        case .issue: .issue(try Packing.unpack(Issue.self, from: body))
        case .commitment: .commitment(try Packing.unpack(Commitment.self, from: body))
        case .assessment: .assessment(try Packing.unpack(Assessment.self, from: body))
        case .incident: .incident(try Packing.unpack(Incident.self, from: body))
        case .source: .source(try Packing.unpack(Source.self, from: body))
        case .coverage: .coverage(try Packing.unpack(Coverage.self, from: body))
        }
    }
}
