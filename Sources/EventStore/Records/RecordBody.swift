internal import Foundation
internal import Relations

/// How a record is kept in a row: JSON, whose shape is the record's type.
///
/// A store is read only by the version that wrote it, so the shape may change with the types.
enum RecordBody {
    static func encode(_ record: AnyRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return try encoder.encode(record.record)
    }

    static func decode(_ kind: RecordKind, _ body: Data) throws -> AnyRecord {
        switch kind {
        case .country: .country(try decode(body))
        case .person: .person(try decode(body))
        case .hostEvent: .hostEvent(try decode(body))
        case .meeting: .meeting(try decode(body))
        case .issue: .issue(try decode(body))
        case .commitment: .commitment(try decode(body))
        case .assessment: .assessment(try decode(body))
        case .incident: .incident(try decode(body))
        case .source: .source(try decode(body))
        case .coverage: .coverage(try decode(body))
        }
    }

    static func decode<Value: Decodable>(_ body: Data) throws -> Value {
        try JSONDecoder().decode(Value.self, from: body)
    }
}
