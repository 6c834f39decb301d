internal import EventStore
internal import Foundation
internal import Languages
internal import Relations
internal import Samples
internal import Visits

/// Files that others make: lists of visits, catalogues of translations; and what stands in the rows of a store that may be
/// damaged.
extension FuzzTarget {
    static let visits = FuzzTarget(
        "visits", longest: 3000, share: 2000,
        words: [
            "<visit>", "</visit>", "<trip role=\"secretary\">", "</trip>", "<from id=\"kenya\">",
            "<country id=\"poland\"/>", "<start-date>",
            "<end-date>", "2023-09-04",
            "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;", "&#0;",
            "&#x202E;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "\u{1F}\u{8B}",
        ],
        sources: ["Sources/Visits/"]
    ) { input, _ in
        let lines = 1 + input.count { $0 == 0x0A || $0 == 0x0D }
        do {
            let list = try reader.read(Data(input), file: "visits.xml")
            for visit in list.visits {
                try hold(visit.first <= visit.last, "A visit ends after it begins.", "\(visit)")
                try hold(
                    (1...lines).contains(visit.place.line), "A visit lies within the file.",
                    "\(visit.place) of \(lines)")
                for text in [visit.id, visit.name, visit.text] {
                    try hold(HostileText.harm(in: text).isEmpty, "A text of a visit is safe.", text.debugDescription)
                }
            }
            for reason in list.leftOut { try holdSafe(reason) }
        } catch let error as VisitError {
            if case .notXML(_, let line, _) = error {
                try hold((0...lines).contains(line), "A fault lies within the file.", "\(line) of \(lines)")
            }
            try holdSafe("\(error)")
        }
    }

    static let catalog = FuzzTarget(
        "catalog", longest: 1000, share: 5000, words: ["China", "Japan\0", "\0\0\0\0"],
        sources: ["Sources/Languages/MessageCatalog"]
    ) { input, _ in
        guard let catalog = MessageCatalog(Data(input)) else { return }
        for name in ["China", "Japan", "", "zzz"] { _ = catalog.translation(of: name) }
    }.beginning {
        [false, true].map { [UInt8](catalogFile(["China": "Chine", "Japan": "Japon", "": "UTF-8"], swapped: $0)) }
    }

    static let packing = FuzzTarget(
        "packing", longest: 2000, share: 2000, words: ["KEN", "2023-11-16", "human"],
        sources: ["Sources/EventStore/Packing/"]
    ) { input, _ in
        let kinds = RecordKind.allCases
        guard let first = input.first else { return }
        let record: AnyRecord
        do {
            record = try unpacked(kinds[Int(first) % kinds.count], Data(input.dropFirst()))
        } catch is PackingError {
            return
        }
        let bytes = try packed(record)
        let again = try packed(unpacked(record.kind, Data(bytes)))
        try hold(again == bytes, "A record comes out of a row as it went in.", "\(record.reference)")
    }.beginning { try FullRecords().all.map { try [UInt8]([kindNumber(of: $0)]) + packed($0) } }

    private static let reader = VisitReader(
        codes: ["kenya": Sample.kenya, "poland": Sample.poland], owner: Sample.uganda)

    private static func kindNumber(of record: AnyRecord) -> UInt8 {
        UInt8(RecordKind.allCases.firstIndex(of: record.kind) ?? 0)
    }

    private static func packed(_ record: AnyRecord) throws -> [UInt8] {
        switch record {
        case .country(let record): try [UInt8](Packing.pack(record))
        case .person(let record): try [UInt8](Packing.pack(record))
        case .hostEvent(let record): try [UInt8](Packing.pack(record))
        case .meeting(let record): try [UInt8](Packing.pack(record))
        case .issue(let record): try [UInt8](Packing.pack(record))
        case .commitment(let record): try [UInt8](Packing.pack(record))
        case .assessment(let record): try [UInt8](Packing.pack(record))
        case .incident(let record): try [UInt8](Packing.pack(record))
        case .source(let record): try [UInt8](Packing.pack(record))
        case .coverage(let record): try [UInt8](Packing.pack(record))
        }
    }

    private static func unpacked(_ kind: RecordKind, _ body: Data) throws -> AnyRecord {
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
