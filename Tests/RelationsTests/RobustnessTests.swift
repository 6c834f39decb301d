import Relations
import Samples
import Testing
import TimeZones

@Suite("A figure under other rules")
struct RobustnessTests {
    private func reckoning(_ dossier: Dossier, _ day: String = "2024-06-30") -> Reckoning {
        Reckoning(Relation(dossier, asOf: Sample.day(day)), localDay: LocalDays.day)
    }

    /// The sample’s dossier with meetings of the two top leaders, bilateral and on known days of no known hour.
    private func plain(_ random: inout SeededSource) throws -> Dossier {
        var dossier = Sample.kenyaPoland()
        let model = try #require(dossier.meetings.first { $0.id == "first-visit" })
        dossier.coverage[0].knownMissing = []
        dossier.meetings = (0..<Int.random(in: 2...12, using: &random)).map { number in
            var meeting = model
            meeting.header.id = "meeting-\(number)"
            meeting.date = RecordDate(Sample.day("2020-01-02") + Int.random(in: 0..<1400, using: &random))
            return meeting
        }
        return dossier
    }

    @Test("is the same where no rule has anything to bite on", arguments: UInt64(0)..<20)
    func nothing(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let reckoning = reckoning(try plain(&random))
        for figure in [Figure.daysSince, .medianGap] + reckoning.relation.meetings.map({ .gap(meeting: $0.id) }) {
            let robustness = Robustness(figure, reckoning)
            #expect(robustness.isSame, "seed \(seed), \(figure)")
            #expect(robustness.inWords == "same under all 6 rules")
        }
    }

    @Test("without trilateral and short meetings is what it was before they came", arguments: UInt64(0)..<20)
    func added(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var dossier = try plain(&random)
        let before = reckoning(dossier)
        for number in 0..<4 {
            var other = dossier.meetings[0]
            other.header.id = "other-\(number)"
            other.date = RecordDate(Sample.day("2020-01-02") + Int.random(in: 0..<1400, using: &random))
            if number % 2 == 0 { other.format = .trilateral } else { other.durationMinutes = 10 }
            dossier.meetings.append(other)
        }
        var trilateral = dossier
        trilateral.meetings.removeAll { $0.isShort }
        var short = dossier
        short.meetings.removeAll { $0.format == .trilateral }
        for figure in [Figure.daysSince, .medianGap, .meetings] {
            let value = before.amount(of: figure)
            #expect(reckoning(trilateral).amount(of: figure, by: .withoutTrilaterals) == value, "seed \(seed)")
            #expect(reckoning(short).amount(of: figure, by: .withoutShortMeetings) == value, "seed \(seed)")
        }
    }

    @Test("lies within its bounds by every rule", arguments: ["2021-06-01", "2022-12-01", "2023-12-15", "2024-08-01"])
    func bounds(day: String) throws {
        let reckoning = reckoning(Sample.kenyaPoland(), day)
        for figure in reckoning.relation.quotableFigures {
            let robustness = Robustness(figure, reckoning)
            #expect(robustness.outcomes.map(\.rule) == figure.specifications)
            #expect(Set(robustness.movers).isSubset(of: robustness.outcomes))
            guard let bounds = robustness.bounds else { continue }
            for amount in [robustness.amount] + robustness.outcomes.map(\.amount) {
                guard let own = amount?.bounds else { continue }
                #expect(bounds.contains(own.lowerBound) && bounds.contains(own.upperBound), "\(figure)")
            }
        }
    }

    @Test func `an evening in America is the day after by the calendar of the other side`() throws {
        var dossier = Sample.kenyaPoland()
        let index = try #require(dossier.meetings.firstIndex { $0.id == "summit-talks" })
        dossier.meetings[index].date = Sample.date("2023-09-05T22:00")
        dossier.meetings[index].zone = "America/Los_Angeles"
        dossier.roster.countries[Sample.poland]?.zone = "Europe/Warsaw"
        let reckoning = reckoning(dossier)
        let robustness = Robustness(.gap(meeting: "summit-talks"), reckoning)
        #expect(robustness.amount?.description == "461 d")
        #expect(robustness.movers.map(\.rule) == [.firstCalendar, .secondCalendar])
        #expect(robustness.movers.map { $0.amount?.description } == ["462 d", "462 d"])
        #expect(robustness.inWords == "461–462 d, moved by 2 of 6 rules")
    }

    @Test func `a meeting known to be missing makes the gap that it would part a range`() throws {
        var dossier = Sample.kenyaPoland()
        dossier.coverage[0].knownMissing = [.init(date: Sample.date("2022-11"), text: "A meeting in Sharm el-Sheikh")]
        let reckoning = reckoning(dossier)
        #expect(
            reckoning.amount(of: .gap(meeting: "summit-talks"), by: .withKnownMissing)?.description == "279–308 d")
        #expect(reckoning.amount(of: .gap(meeting: "warsaw-visit"), by: .withKnownMissing)?.description == "387 d")
    }

    @Test func `counts of issues and promises tell which rule moves them`() {
        let reckoning = reckoning(Sample.kenyaPoland(), "2023-12-15")
        let open = Robustness(.openIssues, reckoning)
        #expect(open.amount == .count(1))
        #expect(open.movers.map(\.rule) == [.byWordAlone, .undisputedOnly, .withTwoSources])
        let followUp = Robustness(.followUp(promise: "tea-dialogue"), reckoning)
        #expect(followUp.isSame)
        #expect(followUp.inWords == "same under all 3 rules")
        #expect(Robustness(.promise("tea-dialogue"), reckoning).inWords == "same under 1 other rule")
    }

    /// Six meetings with gaps of 100, 200, 50, 300 and 120 days; the one before the last is a trilateral.
    private func ranked() -> Dossier {
        var dossier = Sample.kenyaPoland()
        var day = Sample.day("2021-01-02")
        var model = dossier.meetings[0]
        model.participants = Sample.meetings[0].participants
        dossier.meetings = [0, 100, 200, 50, 300, 120].enumerated().map { number, gap in
            day = day + gap
            var meeting = model
            meeting.header.id = "meeting-\(number)"
            meeting.date = RecordDate(day)
            if number == 4 { meeting.format = .trilateral }
            return meeting
        }
        return dossier
    }

    @Test func `a rank has a place among the gaps, which one rule moves and others leave`() throws {
        let reckoning = reckoning(ranked(), "2023-12-15")
        let amounts = (0..<6).map { reckoning.amount(of: .rank(meeting: "meeting-\($0)"))?.description }
        #expect(
            amounts == [
                nil, "4th longest of 5", "2nd longest of 5", "5th longest of 5", "the longest of 5", "3rd longest of 5",
            ])
        // Without the trilateral there are four gaps, and no rank.
        let robustness = Robustness(.rank(meeting: "meeting-2"), reckoning)
        #expect(robustness.movers.map(\.rule) == [.withoutTrilaterals, .withKnownMissing])
        #expect(robustness.movers.allSatisfy { $0.amount == nil })
        #expect(robustness.inWords == "moved by 2 of 6 rules")
        let quotation = try #require(Quotation(.rank(meeting: "meeting-2"), reckoning))
        #expect(
            quotation.sentence
                == "Otieno–Kowalski, Nairobi, 29 Oct 2021: 2nd longest of 5 gaps between meetings of the two offices on record (partial record) (as of 15 Dec 2023)."
        )
        #expect(quotation.key.value == "2of5")
        #expect(quotation.inputs.count == 6)
    }

    @Test func `a rank is the same where the place is, among however many`() {
        #expect(Amount.rank(2, of: 5).isSame(as: .rank(2, of: 4)))
        #expect(!Amount.rank(2, of: 5).isSame(as: .rank(3, of: 5)))
        #expect(!Amount.rank(2, of: 5).isSame(as: nil))
        #expect(Amount.rank(2, of: 5) != .rank(2, of: 4))
        #expect(
            (1...4).map(Amount.ordinal) + [11, 12, 13, 21, 101, 111].map(Amount.ordinal) == [
                "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "101st", "111th",
            ])
    }

    @Test func `what by a rule cannot be counted moves a figure, too`() {
        var dossier = Sample.kenyaPoland()
        for index in dossier.meetings.indices { dossier.meetings[index].format = .trilateral }
        let robustness = Robustness(.daysSince, reckoning(dossier))
        #expect(robustness.movers.contains { $0.rule == .withoutTrilaterals && $0.amount == nil })
    }
}
