internal import Relations

/// What every record has.
extension Fields {
    /// Reads a record of any kind; `nil` after a problem that leaves nothing to make a record of.
    func readRecord(_ kind: RecordKind) -> AnyRecord? {
        switch kind {
        case .country: Country(reading: self).map(AnyRecord.country)
        case .person: Person(reading: self).map(AnyRecord.person)
        case .hostEvent: HostEvent(reading: self).map(AnyRecord.hostEvent)
        case .meeting: Meeting(reading: self).map(AnyRecord.meeting)
        case .issue: Issue(reading: self).map(AnyRecord.issue)
        case .commitment: Commitment(reading: self).map(AnyRecord.commitment)
        case .assessment: Assessment(reading: self).map(AnyRecord.assessment)
        case .incident: Incident(reading: self).map(AnyRecord.incident)
        case .source: Source(reading: self).map(AnyRecord.source)
        case .coverage: Coverage(reading: self).map(AnyRecord.coverage)
        }
    }

    /// Reads the header of a record of one kind.
    func header(_ kind: RecordKind) -> RecordHeader? {
        let id = required("id") { recordID($0, of: kind) }
        let evidence = evidence(needsSource: kind != .source)
        let origin = required("origin") { word($0, as: RecordHeader.Origin.self) }
        let notes = mappings("notes", of: "a note") { note -> Note? in
            let date = note.required("date", note.date)
            let text = note.required("text", note.text)
            let evidence = note.evidence()
            guard let date, let text else { return nil }
            return Note(date: date, text: text, evidence: evidence)
        }
        guard let id, let origin else { return nil }
        return RecordHeader(id: id, evidence: evidence, origin: origin, notes: notes, place: place)
    }

    private func recordID(_ name: String, of kind: RecordKind) -> String? {
        guard let scalar = scalar(name) else { return nil }
        let isRight =
            kind == .country
            ? CountryCode(scalar.string) != nil
            : scalar.string.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95
            }
        guard isRight else {
            report(.wrongID(scalar.string, kind: kind), at: scalar.mark)
            return nil
        }
        return scalar.string
    }

    /// Reads what a folder says of itself.
    func readFolder() -> Folder {
        var folder = Folder()
        folder.name = text("name")
        folder.recordsThrough = day("records_through")
        folder.licence = text("licence")
        let start = mapping("start", of: "“start”") { start in
            (start.pair("pair"), start.reference("meeting", to: .meeting))
        }
        (folder.startPair, folder.startMeeting) = start ?? (nil, nil)
        return folder
    }
}
