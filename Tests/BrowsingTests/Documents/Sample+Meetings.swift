import Relations

extension Sample {
    static func pacific() throws -> HostEvent {
        var event = HostEvent(
            header: Some.header("pacific-2021", "host-events.yaml", line: 2, "gazette"),
            name: "Pacific Forum on Trade 2021", start: try Some.date("2021-11-11"))
        (event.short, event.kind, event.place) = ("Pacific 2021", .summit, "Honolulu")
        event.end = try Some.date("2021-11-13")
        return event
    }

    static func meetings() throws -> [Meeting] {
        var meetings = [
            try leaders("2013-03-01", "Nairobi", 2), try leaders("2014-03-01", "Warsaw", 3),
            try leaders("2016-03-01", "Nairobi", 4), try leaders("2018-06-09", "Warsaw", 5),
            try leaders("2020-11-12", "Nairobi", 6),
        ]
        meetings.append(try call())
        meetings.append(try honolulu())
        meetings.append(try assembly())
        meetings.append(try ministers())
        meetings.append(try leaders("2024-02-10", "Warsaw", 7, counterpart: "ewa-nowak"))
        return meetings
    }

    /// The meeting that most tests look at: an evening in Honolulu that is the next day in both capitals.
    private static func honolulu() throws -> Meeting {
        var meeting = try leaders("2021-11-12T18:30", "Honolulu", 12)
        meeting.title = "Otieno and Kowal meet on the sidelines of the forum"
        (meeting.zone, meeting.durationMinutes, meeting.durationNote) = ("Pacific/Honolulu", 40, "by the Polish text")
        (meeting.setting, meeting.hostEvent) = (.sidelines, "pacific-2021")
        meeting.topics = ["tea-ban", "fishers"]
        meeting.summary = "The two spoke for the first time in a year."
        meeting.outcome = "Officials are to meet on standards for tea."
        var kenya = try Readout(by: .kenya, extent: .full, evidence: Some.evidence("kenya-text"))
        kenya.topics = ["tea-ban"]
        kenya.wording = ["frank"]
        kenya.askedOrStated = "asked Poland to lift the tea ban"
        var poland = try Readout(by: .poland, extent: .excerpt, evidence: Some.evidence("poland-text"))
        poland.topics = ["tea-ban", "fishers"]
        poland.otherTopics = ["students"]
        var later = try Readout(by: .poland, extent: .report, evidence: Some.evidence("memoir"))
        later.askedOrStated = "a remark that a book of 2023 gives him"
        meeting.readouts = [kenya, poland, later]
        meeting.header.evidence = Some.evidence("kenya-text", "poland-text", "memoir", confidence: .high)
        meeting.header.notes = [
            Note(
                date: try Some.date("2022-05"), text: "Officials met in Mombasa.", evidence: Some.evidence("gazette")),
            Note(
                date: try Some.date("2023-02-01"), text: "A book of 2023 tells more.", evidence: Some.evidence("memoir")
            ),
        ]
        return meeting
    }

    private static func leaders(
        _ date: String, _ place: String, _ line: Int, counterpart: String = "jan-kowal"
    ) throws -> Meeting {
        let day = try Some.date(date)
        var meeting = try Meeting(
            header: Some.header(
                "leaders-\(day.day)", "meetings/\(day.first.year).yaml", line: line, "gazette"),
            title: "Leaders of Kenya and Poland meet", date: day, format: .bilateral, channel: .inPerson,
            level: .leader, countries: [.kenya, .poland])
        meeting.place = place
        var kenya = try Participant(country: .kenya)
        kenya.person = "amani-otieno"
        var poland = try Participant(country: .poland)
        poland.person = counterpart
        meeting.participants = [kenya, poland]
        if day.first.year == 2020 { meeting.topics = ["fishers"] }
        return meeting
    }

    private static func call() throws -> Meeting {
        var meeting = try leaders("2021-03-03", "", 8)
        (meeting.header.id, meeting.channel, meeting.place) = ("call-2021", .phone, nil)
        return meeting
    }

    private static func assembly() throws -> Meeting {
        let header = Some.header("assembly-2022", "meetings/2022.yaml", line: 2, "gazette")
        return try Meeting(
            header: header, title: "World assembly", date: try Some.date("2022-09-20"), format: .multilateral,
            channel: .inPerson, level: .leader, countries: [.kenya, .norway, .poland])
    }

    private static func ministers() throws -> Meeting {
        let header = Some.header("ministers-2023", "meetings/2023.yaml", line: 2, "gazette", confidence: .medium)
        var meeting = try Meeting(
            header: header, title: "Foreign ministers of Kenya and Poland", date: try Some.date("2023-04"),
            format: .bilateral, channel: .inPerson, level: .foreignMinister, countries: [.kenya, .poland])
        var kenya = try Participant(country: .kenya)
        (kenya.person, kenya.role) = ("njeri-mwangi", .host)
        var poland = try Participant(country: .poland)
        poland.person = "jan-kowal"
        meeting.participants = [kenya, poland]
        return meeting
    }
}
