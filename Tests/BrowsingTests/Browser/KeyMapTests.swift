import Browsing
import OrderedCollections
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
