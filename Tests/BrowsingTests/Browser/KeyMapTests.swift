import Browsing
import OrderedCollections
import Relations
import Samples
import Screen
import Testing

@Suite("The key map")
struct KeyMapTests {
    @Test("every action has a sentence, a word for the hint line, and a key", arguments: Action.allCases)
    func complete(action: Action) {
        #expect(action.sentence.hasSuffix("."))
        #expect(action.sentence.first?.isUppercase == true)
        #expect(!action.summary.isEmpty && action.summary.count <= 16)
        #expect(KeyMap.standard.firstKey(of: action) != nil)
    }

    @Test("every action stands in the palette, with its keys, whether it means something now or says why not")
    func palette() throws {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
        try sitting.type("2:")
        guard case .prompt(let prompt)? = sitting.browser.overlay else {
            Issue.record("No palette is open.")
            return
        }
        for action in Action.allCases {
            let entry = try #require(prompt.candidates.first { $0.meaning == .action(action) }, "\(action)")
            #expect(entry.title.hasPrefix(action.rawValue))
            let key = try #require(KeyMap.standard.firstKey(of: action))
            #expect(entry.detail.hasPrefix("\(key)"))
            let reason = sitting.browser.reason(against: action)
            #expect(entry.detail.hasSuffix(reason ?? action.sentence))
        }
        #expect(prompt.candidates.count == Action.allCases.count)
    }

    @Test func `a key of one page has its own meaning there and no other one`() {
        let keys = KeyMap(KeyMap.standard.keys, onPages: [.timeline: [.finer: [.right], .coarser: [.left]]])
        #expect(keys.action(for: .right, on: .timeline) == .finer && keys.action(for: .right) == .open)
        #expect(keys.firstKey(of: .finer, on: .timeline) == .right)
        #expect(keys.keys(of: .open, on: .timeline) == [.enter, .character("l")])
        #expect(keys.keys(of: .open, on: .ledger) == KeyMap.standard.keys[.open])
    }

    @Test func `no key asks for two actions`() {
        let keys = KeyMap.standard.keys.values.flatMap { $0 }
        #expect(Set(keys).count == keys.count)
        for (action, keys) in KeyMap.standard.keys {
            for key in keys { #expect(KeyMap.standard.action(for: key) == action) }
        }
    }

    @Test func `no two actions have one name, and no two hints one place`() {
        #expect(Set(Action.allCases.map(\.rawValue)).count == Action.allCases.count)
        let places = Action.allCases.compactMap(\.hintOrder)
        #expect(Set(places).count == places.count)
    }

    @Test func `the manual has a line for every action, with all its keys`() {
        let manual = KeyMap.standard.manual
        for (action, keys) in KeyMap.standard.keys {
            #expect(manual.contains(action.sentence))
            for key in keys { #expect(manual.contains("`\(key)`")) }
        }
    }

    @Test("a digit leads to each pane", arguments: Pane.allCases)
    func panes(pane: Pane) {
        #expect(KeyMap.standard.action(for: .character(Character("\(pane.rawValue)"))) == .showing(pane))
        #expect(Action.showing(pane).pane == pane)
    }
}
