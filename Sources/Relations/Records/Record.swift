/// A record of any kind: what they have in common is its ``RecordHeader``.
package protocol Record: Sendable, Encodable, Identifiable {
    static var kind: RecordKind { get }
    var header: RecordHeader { get set }
}

extension Record {
    package var id: String { header.id }
    package var reference: Reference { Reference(Self.kind, header.id) }
}

/// What every record has: its id, what stands behind it, and where it is written.
package struct RecordHeader: Sendable, Encodable, Hashable {
    package enum Origin: String, Word {
        case human, machine
        case imported = "import"
    }

    package var id: String
    package var evidence: Evidence
    package var origin: Origin
    /// What was learned after the record's own day, in the order of the file.
    package var notes: [Note]
    package var place: Place

    package init(id: String, evidence: Evidence, origin: Origin = .human, notes: [Note] = [], place: Place) {
        self.id = id
        self.evidence = evidence
        self.origin = origin
        self.notes = notes
        self.place = place
    }
}

/// A dated note: something that was learned after a record's own day.
package struct Note: Sendable, Encodable, Hashable {
    package var date: RecordDate
    package var text: String
    package var evidence: Evidence

    package init(date: RecordDate, text: String, evidence: Evidence) {
        self.date = date
        self.text = text
        self.evidence = evidence
    }
}

/// Where something is written: a file, relative to the folder of records, and a line counted from one.
package struct Place: Sendable, Codable, Hashable, CustomStringConvertible {
    package var file: String
    package var line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    package var description: String { "\(file):\(line)" }
}
