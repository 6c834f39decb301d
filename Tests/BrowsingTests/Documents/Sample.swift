import Relations

/// An invented relation of Kenya and Poland, small enough to be read in one sitting.
enum Sample {
    static func relation(asOf day: String) throws -> Relation {
        try Relation(dossier(), asOf: Some.day(day))
    }

    static func dossier() throws -> Dossier {
        var folder = Folder()
        folder.recordsThrough = try Some.day("2025-06-30")
        guard let pair = try CountryPair(.kenya, .poland) else { throw Some.Problem.notInTheSample("KEN–POL") }
        var dossier = Dossier(subject: .pair(pair), folder: folder)
        dossier.roster = try roster()
        dossier.meetings = try meetings()
        dossier.issues = [try tea(), try fishers()]
        dossier.commitments = [try dialogue(), try loan()]
        dossier.assessments = try assessments()
        dossier.incidents = try incidents()
        dossier.coverage = try coverage()
        dossier.hostEvents = ["pacific-2021": try pacific()]
        for source in try sources() { dossier.sources[source.id] = source }
        return dossier
    }
}

/// Short ways to make the parts of records.
enum Some {
    enum Problem: Error {
        case notADate(String)
        case notInTheSample(String)
    }

    static func date(_ text: String) throws -> RecordDate {
        guard let date = RecordDate(text) else { throw Problem.notADate(text) }
        return date
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Problem.notADate(text) }
        return day
    }

    static func evidence(_ sources: String..., confidence: Evidence.Confidence? = nil) -> Evidence {
        Evidence(sources: sources.map { Citation($0) }, isUnsourced: sources.isEmpty, confidence: confidence)
    }

    static func header(
        _ id: String, _ file: String, line: Int, _ sources: String..., confidence: Evidence.Confidence? = .high
    ) -> RecordHeader {
        RecordHeader(
            id: id,
            evidence: Evidence(
                sources: sources.map { Citation($0) }, isUnsourced: sources.isEmpty, confidence: confidence),
            place: Place(file: file, line: line))
    }
}

extension CountryCode {
    static var kenya: Self { get throws { try named("KEN") } }
    static var poland: Self { get throws { try named("POL") } }
    static var norway: Self { get throws { try named("NOR") } }

    private static func named(_ text: String) throws -> Self {
        guard let code = Self(text) else { throw Some.Problem.notInTheSample(text) }
        return code
    }
}
