package import Relations

// What all kinds of record share.

extension RecordHeader: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(
            id: try reader.next(), evidence: try reader.next(), origin: try reader.next(), notes: try reader.next(),
            place: try reader.next())
    }
}

extension Note: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(date: try reader.next(), text: try reader.next(), evidence: try reader.next())
    }
}

extension Place: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(file: try reader.next(), line: try reader.next())
    }
}

extension Evidence: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(
            sources: try reader.next(), isUnsourced: try reader.next(), confidence: try reader.next(),
            basis: try reader.next())
    }
}

extension Citation: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(
            try reader.next(), stance: try reader.next(), quote: try reader.next(), locator: try reader.next())
    }
}

extension RecordHeader.Origin: Unpackable {}
extension Evidence.Confidence: Unpackable {}
extension Evidence.Basis: Unpackable {}
extension Citation.Stance: Unpackable {}
