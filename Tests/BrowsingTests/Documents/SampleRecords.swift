import Relations

extension Sample {
    /// Every record of the sample.
    static func records() throws -> [AnyRecord] {
        let dossier = try dossier()
        var records = dossier.meetings.map(AnyRecord.meeting) + dossier.issues.map(AnyRecord.issue)
        records += dossier.commitments.map(AnyRecord.commitment) + dossier.assessments.map(AnyRecord.assessment)
        records += dossier.incidents.map(AnyRecord.incident) + dossier.coverage.map(AnyRecord.coverage)
        records += dossier.hostEvents.values.map(AnyRecord.hostEvent)
        records += dossier.sources.values.sorted { $0.id < $1.id }.map(AnyRecord.source)
        records += dossier.roster.people.values.sorted { $0.id < $1.id }.map(AnyRecord.person)
        return records + dossier.roster.countries.values.sorted { $0.id < $1.id }.map(AnyRecord.country)
    }

    static func record(_ id: String) throws -> AnyRecord {
        guard let record = try records().first(where: { $0.header.id == id }) else {
            throw Some.Problem.notInTheSample(id)
        }
        return record
    }
}
