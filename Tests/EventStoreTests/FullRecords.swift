import Relations

/// One record of each kind with every field filled, so that none can be lost on the way through the store unnoticed.
enum FullRecords {
    static var all: [AnyRecord] {
        [
            .country(country), .person(person), .hostEvent(hostEvent), .meeting(meeting), .issue(issue),
            .commitment(commitment), .assessment(assessment), .incident(incident), .source(source), .coverage(coverage),
        ]
    }

    static var folder: Folder {
        var folder = Folder()
        folder.name = "Everything"
        folder.recordsThrough = Day(number: 20_000)
        folder.startPair = CountryPair(kenya, poland)
        folder.startMeeting = "talks"
        folder.licence = "CC0"
        return folder
    }

    private static let kenya = CountryCode("KEN").valid
    private static let poland = CountryCode("POL").valid
    private static let place = Place(file: "all.yaml", line: 300)

    private static func date(_ text: String) -> RecordDate { RecordDate(text).valid }

    private static func evidence(_ source: String) -> Evidence {
        Evidence(
            sources: [Citation(source, stance: .disputes, quote: "“so”", locator: "p. 3"), Citation("other")],
            isUnsourced: true, confidence: .medium, basis: .sourceAndKnowledge)
    }

    private static func header(_ id: String) -> RecordHeader {
        RecordHeader(
            id: id, evidence: evidence("of-\(id)"), origin: .imported,
            notes: [Note(date: date("~2024-02"), text: "later", evidence: evidence("of-note"))], place: place)
    }

    private static var country: Country {
        var country = Country(header: header("KEN"), name: "Kenya")
        country.kind = .disputedStatus
        country.iso2 = "KE"
        country.topOffice = .headOfState
        country.topOfficeTitle = "President"
        country.capital = "Nairobi"
        country.zone = "Africa/Nairobi"
        country.names = ["sw": "Kenya", "ja": "ケニア"]
        country.aliases = ["Republic of Kenya"]
        country.text = "A text."
        return country
    }

    private static var person: Person {
        var person = Person(header: header("somebody"), name: "Some Body")
        person.short = "Body"
        person.nameOrder = .givenFirst
        person.country = kenya
        person.aliases = ["S. B."]
        person.names = ["pl": "Ktoś"]
        person.offices = [
            OfficeTerm(
                office: .envoy, title: "Envoy", country: kenya, start: date("2020"), end: date("2021-03-04"),
                isActing: true, evidence: evidence("of-term"))
        ]
        person.affiliation = "An institute"
        return person
    }

    private static var hostEvent: HostEvent {
        var event = HostEvent(header: header("summit"), name: "The Summit", start: date("2024-05-01"))
        event.short = "Summit"
        event.kind = .assembly
        event.end = date("2024-05-02")
        event.place = "Mombasa"
        event.country = kenya
        event.organiser = "A union"
        event.members = [kenya, poland]
        event.parent = "week"
        event.aliases = ["S24"]
        return event
    }

    private static var meeting: Meeting {
        var meeting = Meeting(
            header: header("talks"), title: "Talks", date: date("2024-05-01T09:30"), format: .trilateral,
            channel: .video, level: .viceMinister, countries: [kenya, poland])
        meeting.short = "Short talks"
        meeting.end = date("2024-05-02")
        meeting.zone = "Africa/Nairobi"
        meeting.durationMinutes = -65
        meeting.durationNote = "about"
        meeting.timeEvidence = evidence("of-time")
        meeting.place = "Mombasa"
        meeting.country = kenya
        meeting.venue = "a hall"
        meeting.setting = .standalone
        meeting.form = .pullAside
        meeting.status = .postponed
        meeting.hostEvent = "summit"
        var participant = Participant(country: poland)
        participant.person = "somebody"
        participant.office = .other
        participant.capacity = "guest"
        participant.role = .host
        participant.evidence = evidence("of-participant")
        meeting.participants = [participant]
        meeting.topics = ["coffee", "tea"]
        meeting.summary = "A summary."
        meeting.outcome = "An outcome."
        var readout = Readout(by: kenya, extent: .report, evidence: evidence("of-readout"))
        readout.topics = ["coffee"]
        readout.otherTopics = ["milk"]
        readout.wording = ["frank"]
        readout.askedOrStated = "asked"
        meeting.readouts = [readout]
        return meeting
    }

    private static var issue: Issue {
        var party = IssueParty(country: kenya, role: .challenger)
        party.demand = "more"
        party.salience = .low
        party.salienceWhy = "because"
        party.evidence = evidence("of-party")
        var entry = StatusEntry(
            date: date("2024-01-02"), status: .understandingReached, parties: [kenya, poland],
            evidence: evidence("of-entry"), place: place)
        entry.id = "entry"
        entry.word = "settled"
        entry.text = "A step."
        entry.meeting = "talks"
        entry.assertedBy = [poland]
        entry.isAgreed = false
        entry.stance = "not so"
        entry.trend = .deEscalating
        var issue = Issue(
            header: header("coffee"), title: "Coffee", short: "Coffee ban", kind: .thirdCountry,
            onset: Issue.Onset(date: date("2023"), kind: .firstReport), parties: [party], history: [entry])
        issue.act = [Issue.Act.allCases[1]]
        issue.actor = [kenya]
        var trigger = Trigger(kind: Issue.TriggerKind.allCases[1])
        trigger.text = "an answer"
        trigger.date = date("2023-06")
        trigger.evidence = evidence("of-trigger")
        issue.trigger = trigger
        issue.summary = "A summary."
        var name = AltName(by: poland, name: "the bean matter")
        name.originalScript = "kawa"
        name.text = "as they say"
        name.evidence = evidence("of-name")
        issue.altNames = [name]
        var step = Measure.Step(date: date("2023-07"), state: .part, evidence: evidence("of-step"), place: place)
        step.scope = "beans"
        var measure = Measure(act: "ban", by: [kenya], on: [poland], inForce: [step])
        measure.scope = "all"
        issue.measures = [measure]
        issue.mechanism = [
            MechanismState(date: date("2024"), state: .notAnswering, evidence: evidence("of-state"), place: place)
        ]
        var stage = CustodyCase.Step(date: date("2024"), stage: .appealed, evidence: evidence("of-stage"), place: place)
        stage.location = "Kisumu"
        stage.text = "A stage."
        issue.cases = [CustodyCase(label: "a trader", stages: [stage])]
        issue.related = ["tea"]
        issue.parent = "drinks"
        return issue
    }

    private static var commitment: Commitment {
        var commitment = Commitment(
            header: header("pledge"), title: "A pledge", short: "Pledge", kind: .jointStatementClause, madeBy: [kenya],
            madeTo: [poland], madeAt: date("2024-05-02"))
        commitment.text = "To do."
        commitment.meeting = "talks"
        commitment.issue = "coffee"
        commitment.reaffirms = "older"
        commitment.level = .directorGeneral
        commitment.isVerifiable = true
        commitment.due = [Commitment.Term(date: date("2025"), covers: "half", setOn: date("2024-06"))]
        commitment.expires = [Commitment.Term(date: date("2026"), covers: "all", setOn: date("2024-07"))]
        commitment.recurs = Commitment.Recurrence(every: CalendarSpan("P1Y6M"), words: "yearly", covers: "a round")
        commitment.termsNote = "as written"
        var claim = Claim(text: "They agreed.", evidence: evidence("of-claim"))
        claim.by = "somebody"
        claim.date = date("2024-05-03")
        claim.meeting = "talks"
        claim.stance = .states
        claim.disputedBy = ["POL"]
        commitment.claims = [claim]
        var step = Commitment.StatusStep(
            date: date("2024-08"), status: .partiallyFulfilled, evidence: evidence("of-status"), place: place)
        step.text = "A word."
        commitment.history = [step]
        var followUp = FollowUp(
            date: date("2024-09-09"), effect: .reaffirmsOnly, evidence: evidence("of-follow-up"), place: place)
        followUp.id = "first"
        followUp.word = "again"
        followUp.text = "A follow-up."
        followUp.parties = [kenya]
        followUp.meeting = "talks"
        followUp.meetsDue = true
        commitment.followUps = [followUp]
        return commitment
    }

    private static var assessment: Assessment {
        var assessment = Assessment(
            header: header("view"), assessor: "A scholar", date: date("2024-06-01"), text: "A thaw.")
        assessment.assessorRole = .thinkTank
        assessment.person = "somebody"
        assessment.affiliation = "An institute"
        assessment.about = ["talks"]
        assessment.countries = [kenya, poland]
        assessment.direction = .mixed
        assessment.stance = .doubt
        return assessment
    }

    private static var incident: Incident {
        var incident = Incident(
            header: header("spill"), date: date("2024-03-03"), title: "A spill", countries: [poland])
        incident.text = "Coffee was spilt."
        incident.place = "Gdynia"
        incident.country = poland
        incident.issue = "coffee"
        return incident
    }

    private static var source: Source {
        var source = Source(header: header("paper"), title: "A paper")
        source.titleIsDescription = true
        source.publisher = "A press"
        source.published = date("2024-05-03T06:00")
        source.kind = .tradePress
        source.url = "https://example.org/paper"
        source.read = .excerpt
        source.derivedFrom = ["wire"]
        source.licence = "CC0"
        source.statements = [Source.Statement(text: "It says so.", record: "talks")]
        return source
    }

    private static var coverage: Coverage {
        var coverage = Coverage(header: header("known"), of: .ministerMeetings, completeness: .sampled)
        coverage.pair = CountryPair(kenya, poland)
        coverage.from = date("2012")
        coverage.to = date("2024")
        coverage.knownMissing = [Coverage.Missing(date: date("2019-12"), text: "a visit")]
        coverage.text = "A text."
        return coverage
    }
}

extension Optional {
    /// A value of the samples, which are valid as they are written.
    fileprivate var valid: Wrapped {
        guard let self else { preconditionFailure("A sample is not valid.") }
        return self
    }
}
