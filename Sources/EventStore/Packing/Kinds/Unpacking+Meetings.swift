package import Relations

extension Meeting: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let title: String = try reader.next()
        let short: String? = try reader.next()
        let date: RecordDate = try reader.next()
        let end: RecordDate? = try reader.next()
        let zone: String? = try reader.next()
        let durationMinutes: Int? = try reader.next()
        let durationNote: String? = try reader.next()
        let timeEvidence: Evidence? = try reader.next()
        let place: String? = try reader.next()
        let country: CountryCode? = try reader.next()
        let venue: String? = try reader.next()
        let format: Format = try reader.next()
        let channel: Channel = try reader.next()
        let setting: Setting? = try reader.next()
        let level: Level = try reader.next()
        let form: Form? = try reader.next()
        let status: Status = try reader.next()
        let hostEvent: String? = try reader.next()
        self.init(
            header: header, title: title, date: date, format: format, channel: channel, level: level,
            countries: try reader.next())
        (self.short, self.end, self.zone) = (short, end, zone)
        (self.durationMinutes, self.durationNote, self.timeEvidence) = (durationMinutes, durationNote, timeEvidence)
        (self.place, self.country, self.venue, self.setting) = (place, country, venue, setting)
        (self.form, self.status, self.hostEvent) = (form, status, hostEvent)
        participants = try reader.next()
        topics = try reader.next()
        summary = try reader.next()
        outcome = try reader.next()
        readouts = try reader.next()
    }
}

extension Participant: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let person: String? = try reader.next()
        self.init(country: try reader.next())
        self.person = person
        office = try reader.next()
        capacity = try reader.next()
        role = try reader.next()
        evidence = try reader.next()
    }
}

extension Readout: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let by: CountryCode = try reader.next()
        let extent: Extent = try reader.next()
        let topics: [String] = try reader.next()
        let otherTopics: [String] = try reader.next()
        let wording: [String] = try reader.next()
        let askedOrStated: String? = try reader.next()
        self.init(by: by, extent: extent, evidence: try reader.next())
        (self.topics, self.otherTopics) = (topics, otherTopics)
        (self.wording, self.askedOrStated) = (wording, askedOrStated)
    }
}

extension HostEvent: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let header: RecordHeader = try reader.next()
        let name: String = try reader.next()
        let short: String? = try reader.next()
        let kind: Kind? = try reader.next()
        self.init(header: header, name: name, start: try reader.next())
        (self.short, self.kind) = (short, kind)
        end = try reader.next()
        place = try reader.next()
        country = try reader.next()
        organiser = try reader.next()
        members = try reader.next()
        parent = try reader.next()
        aliases = try reader.next()
    }
}

extension Meeting.Format: Unpackable {}
extension Meeting.Channel: Unpackable {}
extension Meeting.Setting: Unpackable {}
extension Meeting.Level: Unpackable {}
extension Meeting.Form: Unpackable {}
extension Meeting.Status: Unpackable {}
extension Participant.Role: Unpackable {}
extension Readout.Extent: Unpackable {}
extension HostEvent.Kind: Unpackable {}
