import Relations

extension Sample {
    static func tea() throws -> Issue {
        let file = "issues/tea-ban.yaml"
        var issue = Issue(
            header: Some.header("tea-ban", file, line: 1, "gazette", "memoir"), title: "Ban on Kenyan tea",
            short: "Tea import ban", kind: .tradeMeasure,
            onset: Issue.Onset(date: try Some.date("2021-08-20"), kind: .measure), parties: [], history: [])
        var kenya = try IssueParty(country: .kenya, role: .challenger)
        (kenya.demand, kenya.salience, kenya.salienceWhy) = ("lift the ban", .high, "a main export")
        issue.parties = try [kenya, IssueParty(country: .poland, role: .target)]
        var name = try AltName(by: .poland, name: "Suspension of tea imports")
        name.originalScript = "wstrzymanie importu herbaty"
        issue.altNames = [name]
        (issue.act, issue.actor) = ([.importLimits], [try .poland])
        issue.trigger = Trigger(kind: .healthOrEnvironment)
        issue.trigger?.text = "Warsaw spoke of residues."
        issue.summary = "Poland stopped imports of tea over residues."
        var measure = try Measure(act: "import ban", by: [.poland], on: [.kenya], inForce: [])
        measure.inForce = [
            Measure.Step(
                date: try Some.date("2021-08-20"), state: .yes, evidence: Some.evidence("gazette"),
                place: Place(file: file, line: 20)),
            Measure.Step(
                date: try Some.date("2023-06-01"), state: .part, evidence: Some.evidence("gazette"),
                place: Place(file: file, line: 22)),
        ]
        measure.scope = "black tea"
        issue.measures = [measure]
        issue.history = [
            try entry("2021-08-20", .active, file, 30, by: [.poland], agreed: false, stance: "calls it unfounded"),
            try entry("2021-11-12", .underNegotiation, file, 36, by: [.kenya, .poland], agreed: true),
            try entry(
                "2023-06-01", .partiallyResolved, file, 42, by: [.poland], agreed: false, stance: "asks for more"),
        ]
        issue.history[1].meeting = "leaders-2021-11-12"
        issue.history[1].word = "talks opened"
        return issue
    }

    static func fishers() throws -> Issue {
        let file = "issues/fishers.yaml"
        var issue = try Issue(
            header: Some.header("fishers", file, line: 1, "gazette", confidence: .medium),
            title: "Fishers held in Gdańsk", short: "Fishers held", kind: .detentionConsular,
            onset: Issue.Onset(date: try Some.date("2012"), kind: .recordBegins),
            parties: [IssueParty(country: .kenya, role: .challenger), IssueParty(country: .poland, role: .target)],
            history: [try entry("2019", .active, file, 12, by: [.kenya])])
        issue.cases = [
            CustodyCase(
                label: "three fishers",
                stages: [
                    CustodyCase.Step(
                        date: try Some.date("2019-04"), stage: .detained, evidence: Some.evidence("gazette"),
                        place: Place(file: file, line: 20)),
                    CustodyCase.Step(
                        date: try Some.date("2022-01-15"), stage: .released, evidence: Some.evidence("gazette"),
                        place: Place(file: file, line: 23)),
                ])
        ]
        issue.related = ["tea-ban"]
        return issue
    }

    private static func entry(
        _ date: String, _ status: Issue.Status, _ file: String, _ line: Int, by: [CountryCode], agreed: Bool? = nil,
        stance: String? = nil
    ) throws -> StatusEntry {
        var entry = try StatusEntry(
            date: try Some.date(date), status: status, parties: [.kenya, .poland], evidence: Some.evidence("gazette"),
            place: Place(file: file, line: line))
        (entry.assertedBy, entry.isAgreed, entry.stance) = (by, agreed, stance)
        return entry
    }
}
