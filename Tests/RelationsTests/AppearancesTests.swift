import Relations
import Samples
import Testing

@Suite("The meetings of a person")
struct AppearancesTests {
    private let clock = Clock(asOf: Sample.day("2024-06-30"), recordsThrough: nil)

    private func person(_ id: String) throws -> Person { try #require(Sample.roster.people[id]) }

    /// Meetings of random people of three countries, some of them plenaries, some not held.
    private func dossier(_ random: inout SeededSource) -> Dossier {
        var dossier = Sample.kenyaPoland()
        dossier.subject = .everybody
        let homes = [
            "amina-otieno": "KEN", "peter-maina": "KEN", "jan-kowalski": "POL", "ewa-swist": "POL", "x": "UGA",
        ]
        dossier.meetings = (0..<30).map { number in
            var meeting = dossier.meetings[0]
            meeting.header.id = "meeting-\(number)"
            meeting.date = RecordDate(Sample.day("2020-01-02") + Int.random(in: 0..<1600, using: &random))
            let people = homes.keys.sorted().filter { _ in Bool.random(using: &random) }
            meeting.participants = people.map { id in
                var participant = Participant(country: Sample.code(homes[id] ?? "KEN"))
                participant.person = id
                return participant
            }
            meeting.countries = Array(Set(meeting.participants.map(\.country))).sorted()
            if number % 7 == 0 { meeting.status = .notHeld }
            if number % 5 == 0 { meeting.format = .multilateral }
            return meeting
        }
        return dossier
    }

    @Test("are each in one office, and count for everybody of another country", arguments: UInt64(0)..<20)
    func counts(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let dossier = dossier(&random)
        for id in ["amina-otieno", "jan-kowalski", "zofia-lis"] {
            let appearances = Appearances(of: try person(id), in: dossier, clock: clock)
            let own = dossier.meetings.filter { meeting in meeting.participants.contains { $0.person == id } }
            #expect(Set(appearances.figures.map(\.id)) == Set(own.map(\.id)), "seed \(seed)")
            #expect(appearances.tenures.flatMap(\.figures).map(\.id).sorted() == own.map(\.id).sorted(), "seed \(seed)")
            let met = Dictionary(
                appearances.encounters.map { ($0.person, $0.figures.count) }, uniquingKeysWith: { first, _ in first })
            var counted: [String: Int] = [:]
            for meeting in own where meeting.status == .held && !meeting.isPlenary {
                let home = meeting.participants.first { $0.person == id }?.country
                for other in meeting.participants where other.country != home {
                    counted[other.person ?? "", default: 0] += 1
                }
            }
            #expect(met == counted, "seed \(seed)")
            #expect(
                appearances.encounters.map(\.figures.count).sorted(by: >) == appearances.encounters.map(\.figures.count)
            )
        }
    }

    @Test func `are those by the day, in the office held then`() throws {
        let dossier = Sample.kenyaPoland()
        let early = Appearances(
            of: try person("jan-kowalski"), in: dossier,
            clock: Clock(asOf: Sample.day("2022-12-31"), recordsThrough: nil))
        #expect(early.figures.map(\.id) == ["warsaw-visit", "first-visit"])
        #expect(early.tenures.map(\.office) == ["Prime Minister"])
        #expect(early.encounters.map(\.person) == ["amina-otieno"])
    }
}
