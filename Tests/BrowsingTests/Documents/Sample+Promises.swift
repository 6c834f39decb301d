import Relations

extension Sample {
    static func dialogue() throws -> Commitment {
        let file = "commitments/2021.yaml"
        var promise = try Commitment(
            header: Some.header("tea-dialogue", file, line: 2, "kenya-text"), title: "A dialogue on standards for tea",
            short: "Tea dialogue", kind: .mechanism, madeBy: [.kenya, .poland], madeTo: [.kenya, .poland],
            madeAt: try Some.date("2021-11-10"))
        promise.issue = "tea-ban"
        promise.recurs = Commitment.Recurrence(every: CalendarSpan("P1Y"), words: "once a year")
        var ministers = Claim(text: "agreed by the ministers", evidence: Some.evidence("poland-text"))
        ministers.date = try Some.date("2021-11-10")
        var leaders = Claim(text: "welcomed by the leaders", evidence: Some.evidence("kenya-text"))
        (leaders.date, leaders.meeting) = (try Some.date("2021-11-12"), "leaders-2021-11-12")
        promise.claims = [ministers, leaders]
        promise.followUps = [
            FollowUp(
                date: try Some.date("2022-01-13"), effect: .fulfils, evidence: Some.evidence("gazette"),
                place: Place(file: file, line: 20)),
            FollowUp(
                date: try Some.date("2023-09-05"), effect: .contradicts, evidence: Some.evidence("gazette"),
                place: Place(file: file, line: 24)),
        ]
        return promise
    }

    static func loan() throws -> Commitment {
        var promise = try Commitment(
            header: Some.header("loan", "commitments/2020.yaml", line: 2, "gazette"), title: "A loan for the port",
            short: "Port loan", kind: .pledge, madeBy: [.poland], madeTo: [.kenya], madeAt: try Some.date("2020-11-12"))
        promise.meeting = "leaders-2020-11-12"
        promise.due = [Commitment.Term(date: try Some.date("2022-12-31"), covers: "the first part")]
        return promise
    }

    static func assessments() throws -> [Assessment] {
        var assessment = Assessment(
            header: Some.header("judged", "assessments.yaml", line: 2, "poland-text"), assessor: "Maria Lis",
            date: try Some.date("2021-11-13"), text: "a thaw that will not last")
        (assessment.affiliation, assessment.about) = ("Institute of the Sea", ["leaders-2021-11-12", "tea-ban"])
        (assessment.countries, assessment.stance) = (try [.kenya, .poland], .forecast)
        return [assessment]
    }

    static func incidents() throws -> [Incident] {
        var incident = try Incident(
            header: Some.header("protest", "incidents.yaml", line: 2, "gazette"), date: try Some.date("2021-09-01"),
            title: "Growers protest in Mombasa", countries: [.kenya, .poland])
        (incident.place, incident.issue) = ("Mombasa", "tea-ban")
        return [incident]
    }

    static func coverage() throws -> [Coverage] {
        var leaders = Coverage(
            header: Some.header("leaders", "coverage.yaml", line: 2), of: .leaderMeetings, completeness: .partial)
        leaders.pair = try CountryPair(.kenya, .poland)
        (leaders.from, leaders.to) = (try Some.date("2012"), try Some.date("2025-06-30"))
        leaders.knownMissing = [
            Coverage.Missing(date: try Some.date("2015-05"), text: "a visit to Mombasa"),
            Coverage.Missing(date: nil, text: "calls before 2020"),
        ]
        leaders.text = "Read up to June 2025."
        return [leaders]
    }

    static func sources() throws -> [Source] {
        try [
            ("gazette", "The Gazette’s chronicle", "Gazette", "2012", Source.Extent.full),
            ("kenya-text", "Readout of the talks", "State House", "2021-11-12", .full),
            ("poland-text", "Talks in Honolulu", "Chancellery", "2021-11-12", .excerpt),
            ("memoir", "My years, a book of 2023", "Sea Press", "2023-02-01", .full),
        ].enumerated().map { index, source in
            var record = Source(
                header: Some.header(source.0, "sources.yaml", line: 2 + 8 * index), title: source.1)
            (record.publisher, record.read) = (source.2, source.4)
            record.published = try Some.date(source.3)
            record.url = "https://example.org/\(source.0)"
            record.titleIsDescription = source.0 == "poland-text"
            return record
        }
    }
}
