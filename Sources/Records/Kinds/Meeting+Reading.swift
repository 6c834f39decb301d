internal import Relations

extension Meeting {
    init?(reading fields: Fields) {
        let header = fields.header(.meeting)
        let title = fields.required("title", fields.text)
        let short = fields.short("short")
        let date = fields.required("date", fields.date)
        let end = fields.date("end")
        let zone = fields.zone("zone")
        let durationMinutes = fields.number("duration_min")
        let durationNote = fields.text("duration_note")
        let timeSources = fields.citations("time_sources")
        let place = fields.text("place")
        let country = fields.country("country")
        let venue = fields.text("venue")
        let format = fields.required("format") { fields.word($0, as: Format.self) }
        let channel = fields.required("channel") { fields.word($0, as: Channel.self) }
        let setting = fields.word("setting", as: Setting.self)
        let level = fields.required("level") { fields.word($0, as: Level.self, except: [.government]) }
        let form = fields.word("form", as: Form.self)
        let status = fields.word("status", as: Status.self)
        let hostEvent = fields.reference("host_event", to: .hostEvent)
        let countries = fields.required("countries", fields.countries)
        var position = 0
        let participants = fields.mappings("participants", of: "a participant") { entry -> Participant? in
            defer { position += 1 }
            return Participant(
                reading: entry, at: position, countries: countries ?? [], isLeaderMeeting: level == .leader)
        }
        let topics = fields.references("topics", to: .issue)
        let summary = fields.text("summary")
        let outcome = fields.text("outcome")
        let readouts = fields.mappings("readouts", of: "a readout") { Readout(reading: $0, at: countries ?? []) }

        if let countries, countries.count == 1 {
            fields.report(.tooFewCountries(field: "countries", of: fields.owner), at: fields.mark(of: "countries"))
        }
        if status == .notHeld, fields.has("unsourced") {
            fields.report(.notHeldUnsourced, at: fields.mark(of: "unsourced"))
        }
        fields.check(end, "end", isNotBefore: date, "date")
        if !fields.has("zone"), let (name, time) = [("date", date), ("end", end)].firstTime {
            fields.report(.timeWithoutZone(time), at: fields.mark(of: name))
        }

        guard let header, let title, let date, let format, let channel, let level, let countries else { return nil }
        self.init(
            header: header, title: title, date: date, format: format, channel: channel, level: level,
            countries: countries)
        self.short = short
        self.end = end
        self.zone = zone
        self.durationMinutes = durationMinutes
        self.durationNote = durationNote
        timeEvidence = timeSources.isEmpty ? nil : Evidence(sources: timeSources)
        self.place = place
        self.country = country
        self.venue = venue
        self.setting = setting
        self.form = form
        self.status = status ?? .held
        self.hostEvent = hostEvent
        self.participants = participants
        self.topics = topics
        self.summary = summary
        self.outcome = outcome
        self.readouts = readouts
    }
}

extension [(String, RecordDate?)] {
    /// The first field that has a time of day, and the time.
    fileprivate var firstTime: (name: String, time: String)? {
        for (name, date) in self {
            if let time = date?.time { return (name, time) }
        }
        return nil
    }
}

extension Participant {
    /// Reads one participant.
    ///
    /// - Parameter position: the place in the list, from 0.
    fileprivate init?(reading fields: Fields, at position: Int, countries: [CountryCode], isLeaderMeeting: Bool) {
        let person = fields.reference("person", to: .person)
        let country = fields.country("country")
        let office = fields.word("office", as: Office.self)
        let capacity = fields.text("capacity")
        let role = fields.word("role", as: Role.self)
        let evidence = fields.ownEvidence()
        guard fields.has("person") || fields.has("country") else {
            fields.report(.nobody, at: fields.mark)
            return nil
        }
        if let country, !countries.isEmpty, !countries.contains(country) {
            fields.report(
                .countryNotAtMeeting(country, role: "has a participant"), at: fields.mark(of: "country"))
        } else {
            fields.reader.attend(
                position: position, person: person, country: country, isLeaderMeeting: isLeaderMeeting,
                countries: countries, at: fields.mark(of: fields.has("person") ? "person" : "country"))
        }
        // Until the person's country is known, the meeting's first holds its place.
        guard let country = country ?? countries.first else { return nil }
        self.init(country: country)
        self.person = person
        self.office = office
        self.capacity = capacity
        self.role = role
        self.evidence = evidence
    }
}
