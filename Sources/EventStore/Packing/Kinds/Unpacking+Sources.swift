package import Relations

extension Source: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(header: try reader.next(), title: try reader.next())
        titleIsDescription = try reader.next()
        publisher = try reader.next()
        published = try reader.next()
        kind = try reader.next()
        url = try reader.next()
        read = try reader.next()
        derivedFrom = try reader.next()
        licence = try reader.next()
        statements = try reader.next()
    }
}

extension Source.Statement: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(text: try reader.next(), record: try reader.next())
    }
}

extension Incident: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let date: RecordDate = try reader.next()
        let title: String = try reader.next()
        let text: String? = try reader.next()
        self.init(header: header, date: date, title: title, countries: try reader.next())
        self.text = text
        place = try reader.next()
        country = try reader.next()
        issue = try reader.next()
    }
}

extension Source.Kind: Unpackable {}
extension Source.Extent: Unpackable {}
