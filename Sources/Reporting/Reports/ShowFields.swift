internal import Relations

/// Puts a record's fields into words, with what they name resolved.
struct ShowFields {
    typealias Field = ShowField
    typealias LookUp = (Reference) throws -> AnyRecord?

    let clock: Clock
    let lookUp: LookUp

    func fields(of record: AnyRecord) throws -> [Field] {
        let own =
            switch record {
            case .meeting(let meeting): try fields(of: meeting)
            case .issue(let issue): try fields(of: issue)
            case .commitment(let commitment): try fields(of: commitment)
            case .assessment(let assessment): try fields(of: assessment)
            case .incident(let incident): try fields(of: incident)
            case .country(let country): fields(of: country)
            case .person(let person): try fields(of: person)
            case .hostEvent(let event): try fields(of: event)
            case .source(let source): try fields(of: source)
            case .coverage(let coverage): fields(of: coverage)
            }
        let notes = try record.header.notes.map { note in
            try Field.date("date", "", note.date) + Field.text("text", "", note.text) + evidence(note.evidence)
        }
        return try own + Field.entries("notes", "Notes", notes) + evidence(record.header.evidence, isHeader: true)
            + Field.word("origin", "Origin", record.header.origin)
    }

    /// What a statement rests on. Inside an entry only what differs from the usual is said.
    func evidence(_ evidence: Evidence, isHeader: Bool = false) throws -> [Field] {
        let cited = try evidence.sources.map { citation in
            Field.Cited(citation: citation, source: try source(citation.source))
        }
        var fields: [Field] = cited.isEmpty ? [] : [Field("sources", isHeader ? "Sources" : "source", .sources(cited))]
        if evidence.isUnsourced { fields.append(Field("unsourced", isHeader ? "Unsourced" : "unsourced", .flag(true))) }
        if isHeader || evidence.confidence != .high {
            fields += Field.word("confidence", isHeader ? "Confidence" : "confidence", evidence.confidence)
        }
        if isHeader || evidence.basis != .source {
            fields += Field.word("basis", isHeader ? "Basis" : "", evidence.basis)
        }
        return fields
    }

    func source(_ id: String) throws -> Source? {
        if case .source(let source) = try lookUp(Reference(.source, id)) { source } else { nil }
    }

    /// Links to other records: the id alone where no record is found, so that nothing is lost; and none to what had
    /// not happened on the day looked at.
    func links(_ key: String, _ label: String, _ kind: RecordKind, _ ids: [String]) throws -> [Field] {
        if ids.isEmpty { return [] }
        let links = try ids.compactMap { id -> Field.Link? in
            let reference = Reference(kind, id)
            guard let record = try lookUp(reference) else { return Field.Link(reference: reference, title: nil) }
            return clock.seen(record, sources: [:]).map { Field.Link(reference: reference, title: $0.title) }
        }
        return links.isEmpty ? [] : [Field(key, label, .links(links))]
    }

    func link(_ key: String, _ label: String, _ kind: RecordKind, _ id: String?) throws -> [Field] {
        guard let id else { return [] }
        let reference = Reference(kind, id)
        guard let record = try lookUp(reference) else {
            return [Field(key, label, .link(Field.Link(reference: reference, title: nil)))]
        }
        return clock.seen(record, sources: [:]).map { seen in
            [Field(key, label, .link(Field.Link(reference: reference, title: seen.title)))]
        } ?? []
    }

    /// Ids whose kind the record does not say: the first kind that has them.
    func links(_ key: String, _ label: String, among kinds: [RecordKind], _ ids: [String]) throws -> [Field] {
        if ids.isEmpty { return [] }
        let links = try ids.map { id in
            for kind in kinds {
                if let record = try lookUp(Reference(kind, id)) {
                    return Field.Link(reference: record.reference, title: record.title)
                }
            }
            return Field.Link(reference: Reference(kinds.first ?? .meeting, id), title: nil)
        }
        return [Field(key, label, .links(links))]
    }
}

extension AnyRecord {
    /// What the record is called.
    package var title: String {
        switch self {
        case .country(let record): record.name
        case .person(let record): record.name
        case .hostEvent(let record): record.name
        case .meeting(let record): record.title
        case .issue(let record): record.title
        case .commitment(let record): record.title
        case .assessment(let record): "\(record.assessor), \(record.date.day)"
        case .incident(let record): record.title
        case .source(let record): record.title
        case .coverage(let record): "\(record.of.onScreen), \(record.pair?.description ?? "all pairs")"
        }
    }
}
