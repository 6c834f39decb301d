package import Relations

/// One record of each kind with every field filled: none can be lost on the way through the store unnoticed, nor come out
/// on a screen as it should not.
package struct FullRecords {
    /// What is written into each field that takes any text, made from a word for the field.
    private let text: (String) -> String

    package init(_ text: @escaping (String) -> String = { $0 }) { self.text = text }

    package var all: [AnyRecord] {
        [
            .country(country), .person(person), .hostEvent(hostEvent), .meeting(meeting), .issue(issue),
            .commitment(commitment), .assessment(assessment), .incident(incident), .source(source), .coverage(coverage),
        ]
    }

    package var folder: Folder {
        var folder = Folder()
        folder.name = text("Everything")
        folder.recordsThrough = Day(number: 20_000)
        folder.startPair = CountryPair(kenya, poland)
        folder.startMeeting = "talks"
        folder.licence = text("CC0")
        return folder
    }

    private var kenya: CountryCode { Sample.kenya }
    private var poland: CountryCode { Sample.poland }
    private var place: Place { Place(file: text("all.yaml"), line: 300) }

    private func date(_ text: String) -> RecordDate { RecordDate(text).valid }

    private func evidence(_ source: String) -> Evidence {
        Evidence(
            sources: [
                Citation(source, stance: .disputes, quote: text("“so”"), locator: text("p. 3")), Citation("other"),
            ],
            isUnsourced: true, confidence: .medium, basis: .sourceAndKnowledge)
    }

    private func header(_ id: String) -> RecordHeader {
        RecordHeader(
            id: id, evidence: evidence("of-\(id)"), origin: .imported,
            notes: [Note(date: date("~2024-02"), text: text("later"), evidence: evidence("of-note"))], place: place)
    }

    private var country: Country {
        var country = Country(header: header("KEN"), name: text("Kenya"))
        country.kind = .disputedStatus
        country.iso2 = "KE"
        country.topOffice = .headOfState
        country.topOfficeTitle = text("President")
        country.capital = text("Nairobi")
        country.zone = "Africa/Nairobi"
        country.names = ["sw": text("Kenya"), "ja": text("ケニア")]
        country.aliases = [text("Republic of Kenya")]
        country.text = text("A text.")
        return country
    }

    private var person: Person {
        var person = Person(header: header("somebody"), name: text("Some Body"))
        person.short = text("Body")
        person.nameOrder = .givenFirst
        person.country = kenya
        person.aliases = [text("S. B.")]
        person.names = ["pl": text("Ktoś")]
        person.offices = [
            OfficeTerm(
                office: .envoy, title: text("Envoy"), country: kenya, start: date("2020"), end: date("2021-03-04"),
                isActing: true, evidence: evidence("of-term"))
        ]
        person.affiliation = text("An institute")
        return person
    }

    private var hostEvent: HostEvent {
        var event = HostEvent(header: header("summit"), name: text("The Summit"), start: date("2024-05-01"))
        event.short = text("Summit")
        event.kind = .assembly
        event.end = date("2024-05-02")
        event.place = text("Mombasa")
        event.country = kenya
        event.organiser = text("A union")
        event.members = [kenya, poland]
        event.parent = "week"
        event.aliases = [text("S24")]
        return event
    }

    private var meeting: Meeting {
        var meeting = Meeting(
            header: header("talks"), title: text("Talks"), date: date("2024-05-01T09:30"), format: .trilateral,
            channel: .video, level: .viceMinister, countries: [kenya, poland])
        meeting.short = text("Short talks")
        meeting.end = date("2024-05-02")
        meeting.zone = "Africa/Nairobi"
        meeting.durationMinutes = -65
        meeting.durationNote = text("about")
        meeting.timeEvidence = evidence("of-time")
        meeting.place = text("Mombasa")
        meeting.country = kenya
        meeting.venue = text("a hall")
        meeting.setting = .standalone
        meeting.form = .pullAside
        meeting.status = .postponed
        meeting.hostEvent = "summit"
        var participant = Participant(country: poland)
        participant.person = "somebody"
        participant.office = .other
        participant.capacity = text("guest")
        participant.role = .host
        participant.evidence = evidence("of-participant")
        meeting.participants = [participant]
        meeting.topics = ["coffee", "tea"]
        meeting.summary = text("A summary.")
        meeting.outcome = text("An outcome.")
        var readout = Readout(by: kenya, extent: .report, evidence: evidence("of-readout"))
        readout.topics = ["coffee"]
        readout.otherTopics = [text("milk")]
        readout.wording = [text("frank")]
        readout.askedOrStated = text("asked")
        meeting.readouts = [readout]
        return meeting
    }

    private var issue: Issue {
        var party = IssueParty(country: kenya, role: .challenger)
        party.demand = text("more")
        party.salience = .low
        party.salienceWhy = text("because")
        party.evidence = evidence("of-party")
        var entry = StatusEntry(
            date: date("2024-01-02"), status: .understandingReached, parties: [kenya, poland],
            evidence: evidence("of-entry"), place: place)
        entry.id = "entry"
        entry.word = text("settled")
        entry.text = text("A step.")
        entry.meeting = "talks"
        entry.assertedBy = [poland]
        entry.isAgreed = false
        entry.stance = text("not so")
        entry.trend = .deEscalating
        var issue = Issue(
            header: header("coffee"), title: text("Coffee"), short: text("Coffee ban"), kind: .thirdCountry,
            onset: Issue.Onset(date: date("2023"), kind: .firstReport), parties: [party], history: [entry])
        issue.act = [Issue.Act.allCases[1]]
        issue.actor = [kenya]
        var trigger = Trigger(kind: Issue.TriggerKind.allCases[1])
        trigger.text = text("an answer")
        trigger.date = date("2023-06")
        trigger.evidence = evidence("of-trigger")
        issue.trigger = trigger
        issue.summary = text("A summary.")
        var name = AltName(by: poland, name: text("the bean matter"))
        name.originalScript = text("kawa")
        name.text = text("as they say")
        name.evidence = evidence("of-name")
        issue.altNames = [name]
        var step = Measure.Step(date: date("2023-07"), state: .part, evidence: evidence("of-step"), place: place)
        step.scope = text("beans")
        var measure = Measure(act: text("ban"), by: [kenya], on: [poland], inForce: [step])
        measure.scope = text("all")
        issue.measures = [measure]
        issue.mechanism = [
            MechanismState(date: date("2024"), state: .notAnswering, evidence: evidence("of-state"), place: place)
        ]
        var stage = CustodyCase.Step(date: date("2024"), stage: .appealed, evidence: evidence("of-stage"), place: place)
        stage.location = text("Kisumu")
        stage.text = text("A stage.")
        issue.cases = [CustodyCase(label: text("a trader"), stages: [stage])]
        issue.related = ["tea"]
        issue.parent = "drinks"
        return issue
    }

    private var commitment: Commitment {
        var commitment = Commitment(
            header: header("pledge"), title: text("A pledge"), short: text("Pledge"), kind: .jointStatementClause,
            madeBy: [kenya],
            madeTo: [poland], madeAt: date("2024-05-02"))
        commitment.text = text("To do.")
        commitment.meeting = "talks"
        commitment.issue = "coffee"
        commitment.reaffirms = "older"
        commitment.level = .directorGeneral
        commitment.isVerifiable = true
        commitment.due = [Commitment.Term(date: date("2025"), covers: text("half"), setOn: date("2024-06"))]
        commitment.expires = [Commitment.Term(date: date("2026"), covers: text("all"), setOn: date("2024-07"))]
        commitment.recurs = Commitment.Recurrence(
            every: CalendarSpan("P1Y6M"), words: text("yearly"), covers: text("a round"))
        commitment.termsNote = text("as written")
        var claim = Claim(text: text("They agreed."), evidence: evidence("of-claim"))
        claim.by = text("somebody")
        claim.date = date("2024-05-03")
        claim.meeting = "talks"
        claim.stance = .states
        claim.disputedBy = ["POL"]
        commitment.claims = [claim]
        var step = Commitment.StatusStep(
            date: date("2024-08"), status: .partiallyFulfilled, evidence: evidence("of-status"), place: place)
        step.text = text("A word.")
        commitment.history = [step]
        var followUp = FollowUp(
            date: date("2024-09-09"), effect: .reaffirmsOnly, evidence: evidence("of-follow-up"), place: place)
        followUp.id = "first"
        followUp.word = text("again")
        followUp.text = text("A follow-up.")
        followUp.parties = [kenya]
        followUp.meeting = "talks"
        followUp.meetsDue = true
        commitment.followUps = [followUp]
        return commitment
    }

    private var assessment: Assessment {
        var assessment = Assessment(
            header: header("view"), assessor: text("A scholar"), date: date("2024-06-01"), text: text("A thaw."))
        assessment.assessorRole = .thinkTank
        assessment.person = "somebody"
        assessment.affiliation = text("An institute")
        assessment.about = ["talks"]
        assessment.countries = [kenya, poland]
        assessment.direction = .mixed
        assessment.stance = .doubt
        return assessment
    }

    private var incident: Incident {
        var incident = Incident(
            header: header("spill"), date: date("2024-03-03"), title: text("A spill"), countries: [poland])
        incident.text = text("Coffee was spilt.")
        incident.place = text("Gdynia")
        incident.country = poland
        incident.issue = "coffee"
        return incident
    }

    private var source: Source {
        var source = Source(header: header("paper"), title: text("A paper"))
        source.titleIsDescription = true
        source.publisher = text("A press")
        source.published = date("2024-05-03T06:00")
        source.kind = .tradePress
        source.url = "https://example.org/" + text("paper")
        source.read = .excerpt
        source.derivedFrom = ["wire"]
        source.licence = text("CC0")
        source.statements = [Source.Statement(text: text("It says so."), record: "talks")]
        return source
    }

    private var coverage: Coverage {
        var coverage = Coverage(header: header("known"), of: .ministerMeetings, completeness: .sampled)
        coverage.pair = CountryPair(kenya, poland)
        coverage.from = date("2012")
        coverage.to = date("2024")
        coverage.knownMissing = [Coverage.Missing(date: date("2019-12"), text: text("a visit"))]
        coverage.text = text("A text.")
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
