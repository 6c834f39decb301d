internal import Relations

extension ShowFields {
    func fields(of meeting: Meeting) throws -> [Field] {
        let place: [Field] =
            Field.text("place", "Place", meeting.place) + Field.text("country", "Country", meeting.country?.text)
            + Field.text("venue", "Venue", meeting.venue)
        let time =
            Field.date("date", "Date", meeting.date) + Field.date("end", "End", meeting.end)
            + Field.text("zone", "Zone", meeting.zone)
            + Field.number("duration_min", "Minutes", meeting.durationMinutes)
            + Field.text("duration_note", "On the length", meeting.durationNote)
        let words =
            Field.word("format", "Format", meeting.format) + Field.word("channel", "Channel", meeting.channel)
            + Field.word("setting", "Setting", meeting.setting) + Field.word("level", "Level", meeting.level)
            + Field.word("form", "Form", meeting.form) + Field.word("status", "Status", meeting.status)
        let timeSources = try meeting.timeEvidence.map { evidence in
            Field.entries("time_sources", "Time rests on", [try self.evidence(evidence)])
        }
        let links =
            try link("host_event", "Host event", .hostEvent, meeting.hostEvent)
            + Field.codes("countries", "Countries", meeting.countries)
            + Field.entries("participants", "Participants", try participants(of: meeting))
            + self.links("topics", "Topics", .issue, meeting.topics)
        let texts =
            Field.text("summary", "Summary", meeting.summary) + Field.text("outcome", "Outcome", meeting.outcome)
        let readouts = try meeting.readouts.map(fields(of:))
        return time + (timeSources ?? []) + place + words + links + texts
            + Field.entries("readouts", "Readouts", readouts)
    }

    /// Everybody with the office held on that day, and not the one held since.
    private func participants(of meeting: Meeting) throws -> [[Field]] {
        var roster = Roster()
        for country in meeting.countries {
            if case .country(let record) = try lookUp(Reference(.country, country.text)) {
                roster.countries[country] = record
            }
        }
        return try meeting.participants.map { participant in
            if let id = participant.person, case .person(let person) = try lookUp(Reference(.person, id)) {
                roster.people[id] = person
            }
            let post = roster.post(of: participant, at: meeting)
            return try link("person", "", .person, participant.person)
                + Field.text("country", "", participant.country.text) + Field.word("office", "", post?.office)
                + Field.text("office_title", "", post?.title) + Field.text("capacity", "as", participant.capacity)
                + Field.word("role", "", participant.role == .host ? participant.role : nil)
                + (participant.evidence.map { try evidence($0) } ?? [])
        }
    }

    private func fields(of readout: Readout) throws -> [Field] {
        try Field.text("by", "", readout.by.text) + Field.word("extent", "", readout.extent)
            + links("topics", "names", .issue, readout.topics)
            + Field.texts("topics_other", "also names", readout.otherTopics)
            + Field.quotes("wording", "says", readout.wording)
            + Field.text("asked_or_stated", "states", readout.askedOrStated) + evidence(readout.evidence)
    }

    func fields(of event: HostEvent) throws -> [Field] {
        let plain =
            Field.date("start", "Start", event.start) + Field.date("end", "End", event.end)
            + Field.text("short", "Short name", event.short) + Field.word("kind", "Kind", event.kind)
            + Field.text("place", "Place", event.place) + Field.text("country", "Country", event.country?.text)
            + Field.text("organiser", "Organiser", event.organiser)
            + Field.texts("members", "Members", event.members.map(\.text))
        return try plain + link("parent", "Part of", .hostEvent, event.parent)
            + Field.texts("aliases", "Other names", event.aliases)
    }
}
