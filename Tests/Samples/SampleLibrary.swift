package import Relations

/// A library that holds one dossier in memory.
package struct SampleLibrary: Library {
    private let dossier: Dossier

    package init(_ dossier: Dossier) { self.dossier = dossier }

    package func folder() -> Folder { dossier.folder }

    package func dossier(of subject: Subject) -> Dossier {
        var dossier = dossier
        dossier.subject = subject
        return dossier
    }

    package func dossier(ofHostEvent id: String) -> Dossier? {
        guard dossier.hostEvents[id] != nil else { return nil }
        var dossier = dossier
        dossier.subject = .everybody
        dossier.meetings = dossier.meetings.filter { $0.hostEvent == id }
        return dossier
    }

    package func dossier(ofPerson id: String) -> Dossier? {
        guard dossier.roster.people[id] != nil else { return nil }
        var dossier = dossier
        dossier.subject = .everybody
        dossier.meetings = dossier.meetings.filter { $0.participants.contains { $0.person == id } }
        return dossier
    }

    package func neighbourhood(of country: CountryCode) -> Neighbourhood {
        Neighbourhood(
            country: country,
            encounters: dossier.meetings.filter { $0.countries.contains(country) }.map {
                Neighbourhood.Encounter(day: $0.date.last, countries: $0.countries, isPlenary: $0.isPlenary)
            },
            issues: dossier.issues.filter { AnyRecord.issue($0).countries.contains(country) })
    }

    package func record(_ reference: Reference) -> AnyRecord? {
        records(of: reference.kind).first { $0.header.id == reference.id }
    }

    package func records(of kind: RecordKind) -> [AnyRecord] {
        let records: [AnyRecord] =
            switch kind {
            case .country: dossier.roster.countries.values.map(AnyRecord.country)
            case .person: dossier.roster.people.values.map(AnyRecord.person)
            case .hostEvent: dossier.hostEvents.values.map(AnyRecord.hostEvent)
            case .meeting: dossier.meetings.map(AnyRecord.meeting)
            case .issue: dossier.issues.map(AnyRecord.issue)
            case .commitment: dossier.commitments.map(AnyRecord.commitment)
            case .assessment: dossier.assessments.map(AnyRecord.assessment)
            case .incident: dossier.incidents.map(AnyRecord.incident)
            case .source: dossier.sources.values.map(AnyRecord.source)
            case .coverage: dossier.coverage.map(AnyRecord.coverage)
            }
        return records.sorted { $0.header.id < $1.header.id }
    }

    package func kinds(ofID id: String) -> [RecordKind] {
        RecordKind.allCases.filter { record(Reference($0, id)) != nil }
    }

    /// Records in whose texts the id stands, or that cite it.
    package func references(to reference: Reference) -> [Reference] {
        RecordKind.allCases.flatMap { records(of: $0) }.filter { record in
            record.reference != reference
                && (record.texts.contains(reference.id) || record.citedSources.contains(reference.id))
        }.map(\.reference)
    }

    package func find(_ words: String, limit: Int) -> [Finding] { [] }
    package func countries() -> [Country] { Sample.countries }
    package func counts() -> [RecordKind: Int] { [:] }
    package func problems() -> [String] { [] }
}
