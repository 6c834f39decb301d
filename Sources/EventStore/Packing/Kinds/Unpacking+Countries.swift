package import Relations

extension Country: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(header: try reader.next(), name: try reader.next())
        kind = try reader.next()
        iso2 = try reader.next()
        topOffice = try reader.next()
        topOfficeTitle = try reader.next()
        capital = try reader.next()
        zone = try reader.next()
        names = try reader.next()
        aliases = try reader.next()
        text = try reader.next()
    }
}

extension Coverage: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let pair: CountryPair? = try reader.next()
        let of: Respect = try reader.next()
        let from: RecordDate? = try reader.next()
        let to: RecordDate? = try reader.next()
        self.init(header: header, of: of, completeness: try reader.next())
        (self.pair, self.from, self.to) = (pair, from, to)
        knownMissing = try reader.next()
        text = try reader.next()
    }
}

extension Coverage.Missing: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(date: try reader.next(), text: try reader.next())
    }
}

extension Folder: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init()
        name = try reader.next()
        recordsThrough = try reader.next()
        startPair = try reader.next()
        startMeeting = try reader.next()
        licence = try reader.next()
    }
}

extension Country.Kind: Unpackable {}
extension Coverage.Respect: Unpackable {}
extension Coverage.Completeness: Unpackable {}
