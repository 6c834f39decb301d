package import Relations

extension Sample {
    package static var teaLevy: Issue {
        var challenger = IssueParty(country: kenya, role: .challenger)
        challenger.demand = "an end of the levy"
        let target = IssueParty(country: poland, role: .target)
        var talks = entry("2023-09-05", .underNegotiation, "gazette", 12)
        talks.meeting = "summit-talks"
        talks.text = "Both sides agree to talk."
        talks.isAgreed = true
        var understanding = entry("2023-12-01", .understandingReached, "gazette", 16)
        understanding.assertedBy = [kenya]
        understanding.isAgreed = false
        understanding.stance = "Poland speaks of a first exchange."
        let partly = entry("2024-02-01", .partiallyResolved, "later", 20)
        var issue = Issue(
            header: header("tea-levy", "gazette", file: "issues/tea-levy.yaml", line: 2),
            title: "Polish levy on Kenyan tea", short: "Tea levy", kind: .tradeMeasure,
            onset: Issue.Onset(date: date("2022-08-24"), kind: .measure), parties: [challenger, target],
            history: [entry("2022-08-24", .active, "gazette", 8), talks, understanding, partly])
        issue.summary = "Poland takes a levy on tea from Kenya."
        var name = AltName(by: poland, name: "food safety fee")
        name.originalScript = "opłata za bezpieczeństwo żywności"
        issue.altNames = [AltName(by: kenya, name: "tea tax"), name]
        issue.measures = [
            Measure(
                act: "Levy on tea", by: [poland], on: [kenya],
                inForce: [step("2022-08-24", .yes, "gazette", 30), step("2024-02-01", .part, "later", 32)])
        ]
        return issue
    }

    package static var fishingQuota: Issue {
        Issue(
            header: header("fishing-quota", "gazette", confidence: .low, file: "issues/fishing.yaml", line: 2),
            title: "Quota for fishing", short: "Fishing quota", kind: .territoryMaritime,
            onset: Issue.Onset(date: date("2021"), kind: .recordBegins),
            parties: [IssueParty(country: kenya, role: .both), IssueParty(country: poland, role: .both)],
            history: [entry("2021-03", .active, "gazette", 9), entry("2022-05-20", .resolved, "gazette", 11)])
    }

    private static func entry(_ date: String, _ status: Issue.Status, _ source: String, _ line: Int) -> StatusEntry {
        StatusEntry(
            date: Sample.date(date), status: status, parties: [kenya, poland], evidence: evidence(source),
            place: place(line))
    }

    private static func step(_ date: String, _ state: Measure.Force, _ source: String, _ line: Int) -> Measure.Step {
        Measure.Step(date: Sample.date(date), state: state, evidence: evidence(source), place: place(line))
    }

    package static var commitments: [Commitment] {
        var dialogue = commitment("tea-dialogue", "Dialogue on tea", .mechanism, "2023-09-05", by: [kenya, poland])
        dialogue.text = "Officials meet on tea every year."
        dialogue.issue = "tea-levy"
        dialogue.meeting = "summit-talks"
        dialogue.recurs = Commitment.Recurrence(every: CalendarSpan("P1Y"), words: "every year")
        var session = FollowUp(
            date: date("2023-11-08"), effect: .fulfils, evidence: evidence("gazette"), place: place(50))
        session.text = "First session."
        dialogue.followUps = [session]
        var claim = Claim(text: "the summit brought the dialogue about", evidence: evidence("gazette"))
        claim.disputedBy = ["POL"]
        dialogue.claims = [claim]
        var report = commitment("tea-report", "Report on tea", .pledge, "2023-09-05", by: [poland])
        report.due = [Commitment.Term(date: date("2023-12-31"), covers: "first draft")]
        var waiver = commitment("visa-waiver", "Visa waiver", .agreement, "2021-05-10", by: [kenya, poland])
        waiver.expires = [
            Commitment.Term(date: date("2023-10-15")),
            Commitment.Term(date: date("2025-10-15"), setOn: date("2023-10-01")),
        ]
        return [dialogue, report, waiver]
    }

    private static func commitment(
        _ id: String, _ title: String, _ kind: Commitment.Kind, _ date: String, by countries: [CountryCode]
    ) -> Commitment {
        Commitment(
            header: header(id, "gazette", file: "commitments/sample.yaml", line: 5), title: title, short: title,
            kind: kind, madeBy: countries, madeTo: [kenya, poland], madeAt: Sample.date(date))
    }
}
