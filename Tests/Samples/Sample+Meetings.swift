package import Relations

extension Sample {
    package static var meetings: [Meeting] {
        [first, inWarsaw, ofThree, summitTalks, plenary, call, coarse]
    }

    private static func meeting(
        _ id: String, _ title: String, _ date: String, _ level: Meeting.Level, _ people: [(String, CountryCode)],
        format: Meeting.Format = .bilateral, channel: Meeting.Channel = .inPerson, place: String?, line: Int
    ) -> Meeting {
        var countries: [CountryCode] = []
        for (_, country) in people where !countries.contains(country) { countries.append(country) }
        var meeting = Meeting(
            header: header(id, "gazette", file: "meetings/sample.yaml", line: line), title: title,
            date: Sample.date(date), format: format, channel: channel, level: level, countries: countries)
        meeting.place = place
        meeting.participants = people.filter { !$0.0.isEmpty }.map { name, country in
            var participant = Participant(country: country)
            participant.person = name
            return participant
        }
        return meeting
    }

    private static var leaders: [(String, CountryCode)] { [("amina-otieno", kenya), ("jan-kowalski", poland)] }

    private static var first: Meeting {
        meeting("first-visit", "First visit", "2021-05-10", .leader, leaders, place: "Nairobi", line: 3)
    }

    private static var inWarsaw: Meeting {
        meeting("warsaw-visit", "Visit to Warsaw", "2022-06-01", .leader, leaders, place: "Warsaw", line: 20)
    }

    private static var ofThree: Meeting {
        meeting(
            "three-ministers", "Three ministers in Entebbe", "2022-10-10", .foreignMinister,
            [("peter-maina", kenya), ("zofia-lis", poland), ("", uganda)], format: .trilateral, place: "Entebbe",
            line: 40)
    }

    package static var summitTalks: Meeting {
        var meeting = meeting(
            "summit-talks", "Otieno and Kowalski in Nairobi", "2023-09-05T10:30", .leader, leaders, place: "Nairobi",
            line: 60)
        meeting.header.notes = [note("2024-02-01", "The talks led to half the levy in 2024.", "later")]
        meeting.zone = "Africa/Nairobi"
        meeting.durationMinutes = 45
        meeting.country = kenya
        meeting.setting = .sidelines
        meeting.hostEvent = "trade-summit-2023"
        meeting.topics = ["tea-levy"]
        meeting.summary = "Both spoke on tea."
        var polish = Readout(by: poland, extent: .excerpt, evidence: evidence("pap"))
        polish.otherTopics = ["students"]
        polish.wording = ["a good start"]
        var kenyan = Readout(by: kenya, extent: .full, evidence: evidence("statehouse"))
        kenyan.topics = ["tea-levy"]
        kenyan.wording = ["frank talks"]
        kenyan.askedOrStated = "Asked for an end of the levy."
        meeting.readouts = [kenyan, polish]
        return meeting
    }

    private static var plenary: Meeting {
        var meeting = meeting(
            "summit-plenary", "Plenary of the Trade Summit", "2023-09-06", .leader,
            [("", kenya), ("", poland), ("", uganda)], format: .multilateral, place: "Nairobi", line: 90)
        meeting.hostEvent = "trade-summit-2023"
        meeting.setting = .host
        return meeting
    }

    private static var call: Meeting {
        meeting(
            "ministers-call", "Call of the ministers", "2023-11-20", .foreignMinister,
            [("peter-maina", kenya), ("zofia-lis", poland)], channel: .phone, place: nil, line: 100)
    }

    private static var coarse: Meeting {
        meeting(
            "spring-visit", "Visit of officials", "2024-03", .working, [("", kenya), ("", poland)], place: "Łódź",
            line: 120)
    }
}
