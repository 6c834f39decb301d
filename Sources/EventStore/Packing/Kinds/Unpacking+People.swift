package import Relations

extension Person: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(header: try reader.next(), name: try reader.next())
        short = try reader.next()
        nameOrder = try reader.next()
        country = try reader.next()
        aliases = try reader.next()
        names = try reader.next()
        offices = try reader.next()
        affiliation = try reader.next()
    }
}

extension OfficeTerm: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self.init(
            office: try reader.next(), title: try reader.next(), country: try reader.next(), start: try reader.next(),
            end: try reader.next(), isActing: try reader.next(), evidence: try reader.next())
    }
}

extension Assessment: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let assessor: String = try reader.next()
        let role: Role? = try reader.next()
        let person: String? = try reader.next()
        let affiliation: String? = try reader.next()
        self.init(header: header, assessor: assessor, date: try reader.next(), text: try reader.next())
        (assessorRole, self.person, self.affiliation) = (role, person, affiliation)
        about = try reader.next()
        countries = try reader.next()
        direction = try reader.next()
        stance = try reader.next()
    }
}

extension Person.NameOrder: Unpackable {}
extension Office: Unpackable {}
extension Assessment.Role: Unpackable {}
extension Assessment.Direction: Unpackable {}
extension Assessment.Stance: Unpackable {}
