import Browsing
import Relations
import Samples
import Screen
import Testing

/// Moving through a list of which only a part is at hand.
@Suite("The page of coded events")
struct EventsPageTests {
    private static let sample = SampleEvents()

    private func sitting(_ events: SampleEvents = Self.sample, asOf: Day? = nil) throws -> Sitting {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            asOf: asOf, today: Samples.Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24), events: events)
        try sitting.type("E")
        return sitting
    }

    private func selected(_ sitting: Sitting) throws -> CodedEvent {
        let id = try #require(sitting.browser.openPage?.body.selectedID.flatMap { Int64($0) })
        return try #require(Self.sample.event(CodedEvent.Key(rawValue: id)))
    }

    private func rows(_ sitting: Sitting) throws -> [String?] {
        guard case .list(let list)? = sitting.browser.openPage?.body.main else { throw Missing("There is no list.") }
        return list.index.ids
    }

    @Test func `begins with the newest, and every step down shows the next older one`() throws {
        var sitting = try sitting()
        let all = Array(Self.sample.events.reversed())
        // Far enough that pieces are fetched and others let go.
        for place in 0..<min(all.count, 2600) {
            let event = try selected(sitting)
            guard event.key == all[place].key else {
                Issue.record("Row \(place) is \(event.key.rawValue) and not \(all[place].key.rawValue).")
                return
            }
            try sitting.type("j")
        }
        #expect(try rows(sitting).count <= 2000)
        #expect(sitting.browser.openPage?.position?.contains("of \(all.count.grouped)") == true)
    }

    @Test("shows the right row after any walk of jumps and steps", arguments: UInt64(0)..<25)
    func walk(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting()
        let all = Array(Self.sample.events.reversed())
        var place = 0
        for _ in 0..<40 {
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                try sitting.type("g")
                place = 0
            case 1:
                try sitting.type("G")
                place = all.count - 1
            case 2:
                let day = Samples.Sample.day("2019-01-01") + Int.random(in: 0..<2000, using: &random)
                try sitting.type("J\(day)<Enter>")
                place = all.firstIndex { $0.day <= day } ?? place
            case 3:
                let steps = Int.random(in: 1..<60, using: &random)
                try sitting.type(String(repeating: "j", count: steps))
                place = min(all.count - 1, place + steps)
            default:
                let steps = Int.random(in: 1..<60, using: &random)
                try sitting.type(String(repeating: "k", count: steps))
                place = max(0, place - steps)
            }
            let event = try selected(sitting)
            #expect(event.key == all[place].key, "seed \(seed), row \(place)")
            #expect(
                sitting.browser.openPage?.position == "\((place + 1).grouped) of \(all.count.grouped)",
                "seed \(seed), row \(place): \(sitting.browser.openPage?.position ?? "")")
            guard event.key == all[place].key else { return }
        }
    }

    @Test func `nothing after the day looked at is listed`() throws {
        let day = Samples.Sample.day("2022-03-10")
        let sitting = try sitting(asOf: day)
        #expect(try selected(sitting).day <= day)
        #expect(try selected(sitting).day > day + -30)
    }

    @Test func `a direction, a rule on repeats and a code narrow the list, each undone by one key`() throws {
        var sitting = try sitting()
        let all = sitting.browser.pageNotes
        for key in ["d", "R", "="] {
            try sitting.type(key)
            #expect(sitting.browser.pageNotes != all)
            try sitting.type("u")
            #expect(sitting.browser.pageNotes == all, "\(key)")
        }
    }

    @Test func `one a day leaves one of rows alike in day, sides and code`() throws {
        var sitting = try sitting()
        try sitting.type("R")
        var seen: Set<String> = []
        for _ in 0..<200 {
            let event = try selected(sitting)
            let likeness = "\(event.day) \(event.actor?.text ?? "") \(event.code) \(event.dataset)"
            let isNew = seen.insert(likeness).inserted
            #expect(isNew, "\(likeness)")
            try sitting.type("j")
        }
    }

    @Test func `a walk that its budget stops goes on until it has found enough`() throws {
        var slow = Self.sample
        slow.budget = 7
        var sitting = try sitting(slow)
        try sitting.type("fcode:03*<Enter>")
        #expect(try rows(sitting).count >= 200)
        try sitting.type("G")
        #expect(try selected(sitting).code.hasPrefix("03"))
    }

    @Test func `a late answer is dropped, and Ctrl-C stops waiting without leaving`() throws {
        var browser = Browser(today: Samples.Sample.day("2024-09-01"), size: Size(columns: 80, rows: 24))
        _ = browser.start(
            base: Samples.Sample.kenya, partner: Samples.Sample.poland, asOf: nil, filter: Filter())
        let dossier = Samples.Sample.kenyaPoland()
        _ = browser.receive(.ready(dossier.folder, problems: 0), to: .refresh)
        _ = browser.receive(.dossier(dossier), to: .dossier(dossier.subject))
        _ = browser.press(.character("E"))
        let asked = browser.receive(.holdings(Self.sample.holdings()), to: .holdings)
        let first = try #require(
            asked.compactMap { if case .ask(.events(let request)) = $0 { request } else { nil } }.first)
        let again = browser.press(.character("d"))
        let second = try #require(
            again.compactMap { if case .ask(.events(let request)) = $0 { request } else { nil } }.first)
        #expect(first.number < second.number)
        _ = browser.receive(.events(EventWindow(events: Self.sample.events)), to: .events(first))
        #expect(browser.openPage?.body.selection == nil)
        #expect(browser.press(.control("c")) == [])
        #expect(browser.notice?.text == "Stopped; what was found so far stays.")
        _ = browser.receive(.events(EventWindow(events: Self.sample.events)), to: .events(second))
        #expect(browser.openPage?.body.selection == nil)
    }

    @Test func `o opens the address of the event`() throws {
        var sitting = try sitting()
        let event = try selected(sitting)
        try sitting.type("o")
        #expect(sitting.effects == [.open(address: event.url)])
    }

    @Test func `terms that events do not have are named and leave the list alone`() throws {
        var sitting = try sitting()
        try sitting.type("flevel:leader<Enter>")
        #expect(sitting.browser.openPage?.note.hasPrefix("no “level” here") == true)
        #expect(try rows(sitting).count >= 200)
    }

    @Test func `W tells what the words of a row rest on`() throws {
        let sitting = try sitting()
        let event = try selected(sitting)
        let explanation = try #require(sitting.browser.openPage?.explanations.first)
        #expect(explanation.inputs.contains { $0.value == "\(event.file), line \(event.line)" })
        #expect(explanation.rule.contains("says nothing of this happening"))
    }
}
