package import Relations

/// An invented relation of Kenya and Poland: every kind of record, and dates on which something changes.
///
/// Three meetings of the top leaders (gaps of 387 and 461 days), one trilateral, one plenary, one call, one of a month
/// only; a levy in force that becomes partial and whose status Poland does not agree to; a border matter that is
/// settled; promises that are due, that run out and that recur. The records reach 30 June 2024.
extension Sample {
    package static func kenyaPoland() -> Dossier {
        guard let pair else { return Dossier(subject: .everybody, folder: Folder()) }
        var folder = Folder()
        folder.name = "Samples"
        folder.recordsThrough = day("2024-06-30")
        var dossier = Dossier(subject: .pair(pair), folder: folder)
        dossier.roster = roster
        dossier.meetings = meetings.sorted { $0.date < $1.date }
        dossier.issues = [teaLevy, fishingQuota]
        dossier.commitments = commitments
        dossier.assessments = [assessment]
        dossier.incidents = [incident]
        dossier.coverage = [coverage]
        dossier.hostEvents = [hostEvent.id: hostEvent]
        dossier.sources = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
        return dossier
    }

    package static var roster: Roster {
        var roster = Roster()
        for country in countries { roster.countries[code(country.id)] = country }
        for person in people { roster.people[person.id] = person }
        return roster
    }

    package static var countries: [Country] {
        var kenya = Country(header: header("KEN", "almanac"), name: "Kenya")
        kenya.iso2 = "KE"
        kenya.topOffice = .headOfState
        kenya.capital = "Nairobi"
        kenya.zone = "Africa/Nairobi"
        var poland = Country(header: header("POL", "almanac"), name: "Poland")
        poland.iso2 = "PL"
        poland.topOffice = .headOfGovernment
        poland.names = ["pl": "Polska", "ja": "ポーランド"]
        var uganda = Country(header: header("UGA", "almanac"), name: "Uganda")
        uganda.iso2 = "UG"
        uganda.topOffice = .headOfState
        return [kenya, poland, uganda]
    }

    package static var people: [Person] {
        [
            person("amina-otieno", "Amina Otieno", "Otieno", "KEN", .headOfState, "President", "2020-01-01", nil),
            person(
                "jan-kowalski", "Jan Kowalski", "Kowalski", "POL", .headOfGovernment, "Prime Minister", "2019-01-01",
                "2023-12-13"),
            person(
                "ewa-swist", "Ewa Świst", "Świst", "POL", .headOfGovernment, "Prime Minister", "2023-12-13", nil),
            person("peter-maina", "Peter Maina", "Maina", "KEN", .foreignMinister, "Foreign Minister", "2021-01", nil),
            person("zofia-lis", "Zofia Lis", "Lis", "POL", .foreignMinister, "Foreign Minister", "2021-01", nil),
        ]
    }

    private static func person(
        _ id: String, _ name: String, _ short: String, _ country: String, _ office: Office, _ title: String,
        _ start: String, _ end: String?
    ) -> Person {
        var person = Person(header: header(id, "almanac"), name: name)
        person.short = short
        person.country = code(country)
        person.offices = [
            OfficeTerm(
                office: office, title: title, country: code(country), start: date(start), end: end.map(date),
                evidence: evidence("almanac"))
        ]
        return person
    }

    package static var hostEvent: HostEvent {
        var event = HostEvent(
            header: header("trade-summit-2023", "gazette"), name: "Nairobi Trade Summit", start: date("2023-09-04"))
        event.short = "Trade Summit 2023"
        event.end = date("2023-09-07")
        event.place = "Nairobi"
        event.country = kenya
        return event
    }

    package static var sources: [Source] {
        [
            source("almanac", "Almanac of offices", "Almanac Press", "2019"),
            source("gazette", "Kenya and Poland agree to talk on tea", "Gazette", "2023-09-06"),
            source("pap", "Prime Minister on tea", "Chancellery", "2023-09-05"),
            source("statehouse", "President on tea", "State House", "2023-09-05"),
            source("later", "Tea levy halved", "Gazette", "2024-02-02"),
        ]
    }

    private static func source(_ id: String, _ title: String, _ publisher: String, _ published: String) -> Source {
        var source = Source(header: RecordHeader(id: id, evidence: Evidence(), place: place(1)), title: title)
        source.publisher = publisher
        source.published = date(published)
        source.url = "https://example.org/\(id)"
        source.read = .full
        return source
    }

    package static var assessment: Assessment {
        var assessment = Assessment(
            header: header("thaw", "gazette", confidence: .medium), assessor: "Halina Wrona",
            date: date("2023-09-08"), text: "The summit may mark a thaw.")
        assessment.assessorRole = .expert
        assessment.affiliation = "Warsaw Institute"
        assessment.about = ["summit-talks"]
        assessment.direction = .warming
        return assessment
    }

    package static var incident: Incident {
        var incident = Incident(
            header: header("ship-held", "gazette"), date: date("2022-07-15"),
            title: "A ship with tea is held in Gdynia",
            countries: [kenya, poland])
        incident.place = "Gdynia"
        incident.issue = "tea-levy"
        return incident
    }

    package static var coverage: Coverage {
        var coverage = Coverage(
            header: header("leaders-ken-pol", "almanac"), of: .leaderMeetings, completeness: .partial)
        coverage.pair = pair
        coverage.from = date("2021")
        coverage.to = date("2024-06-30")
        coverage.knownMissing = [.init(date: date("2021-11"), text: "A meeting in Glasgow")]
        return coverage
    }
}
