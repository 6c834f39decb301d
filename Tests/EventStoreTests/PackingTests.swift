import EventStore
import Foundation
import Relations
import Samples
import Testing

@Suite("Packed records")
struct PackingTests {
    @Test("come back with every field", arguments: FullRecords().all)
    func everyField(record: AnyRecord) throws {
        #expect(Self.unfilled(record.record) == [], "The sample is to have every field filled.")
        try check(record)
    }

    @Test func `bring back what a folder says of itself`() throws {
        #expect(Self.unfilled(FullRecords().folder) == [])
        let packed = try Packing.pack(FullRecords().folder)
        #expect(try Packing.unpack(Folder.self, from: packed) == FullRecords().folder)
    }

    @Test("of the shipped folder come back as they were", arguments: RecordKind.allCases)
    func shipped(kind: RecordKind) throws {
        let records = try ShippedRecords.library().records(of: kind)
        #expect(!records.isEmpty)
        for record in records { try check(record) }
    }

    @Test("end in an error, never in a crash, when they are cut or changed anywhere", arguments: FullRecords().all)
    func damaged(record: AnyRecord) throws {
        let packed = try Self.pack(record)
        for index in packed.indices {
            #expect(throws: PackingError.self, "cut at \(index)") { _ = try Self.unpack(record.kind, packed[..<index]) }
            for byte: UInt8 in [0, 0x7F, 0xFF] {
                var changed = packed
                changed[index] = byte
                // A changed letter may still be a record; what matters is that there is an answer.
                _ = try? Self.unpack(record.kind, changed)
            }
        }
    }

    private func check(_ record: AnyRecord) throws {
        let packed = try Self.pack(record)
        let again = try Self.pack(Self.unpack(record.kind, packed))
        #expect(again == packed, "\(record.reference)")
    }

    private static func pack(_ record: AnyRecord) throws -> Data { try Packing.pack(record.record) }

    private static func unpack(_ kind: RecordKind, _ data: Data) throws -> AnyRecord {
        switch kind {
        case .country: .country(try Packing.unpack(Country.self, from: data))
        case .person: .person(try Packing.unpack(Person.self, from: data))
        case .hostEvent: .hostEvent(try Packing.unpack(HostEvent.self, from: data))
        case .meeting: .meeting(try Packing.unpack(Meeting.self, from: data))
        case .issue: .issue(try Packing.unpack(Issue.self, from: data))
        case .commitment: .commitment(try Packing.unpack(Commitment.self, from: data))
        case .assessment: .assessment(try Packing.unpack(Assessment.self, from: data))
        case .incident: .incident(try Packing.unpack(Incident.self, from: data))
        case .source: .source(try Packing.unpack(Source.self, from: data))
        case .coverage: .coverage(try Packing.unpack(Coverage.self, from: data))
        }
    }

    /// The paths of fields, at any depth, that are `nil` or hold nothing.
    private static func unfilled(_ value: Any, at path: String = "") -> [String] {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional where mirror.children.isEmpty: return [path]
        case .collection where mirror.children.isEmpty, .dictionary where mirror.children.isEmpty: return [path]
        // The second source of each evidence is bare on purpose, beside the first that has everything.
        case _ where (value as? Citation)?.source == "other": return []
        // A moment of the calendar has no time of day unless it is one.
        case _ where value is RecordDate: return []
        default: return mirror.children.flatMap { unfilled($0.value, at: "\(path).\($0.label ?? "")") }
        }
    }
}
