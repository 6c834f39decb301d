package import OrderedCollections
package import Screen

/// Which keys ask for which action.
package struct KeyMap: Sendable {
    /// The keys of each action, the one that help and hints name first.
    package let keys: OrderedDictionary<Action, [Key]>
    /// Keys that mean something else on one page.
    package let pageKeys: [PageAddress.Kind: OrderedDictionary<Action, [Key]>]
    private let actions: [Key: Action]
    private let pageActions: [PageAddress.Kind: [Key: Action]]

    /// - Precondition: No key stands at two actions of one place; a test sees to it.
    package init(
        _ keys: OrderedDictionary<Action, [Key]>,
        onPages pageKeys: [PageAddress.Kind: OrderedDictionary<Action, [Key]>] = [:]
    ) {
        self.keys = keys
        self.pageKeys = pageKeys
        actions = Self.actions(by: keys)
        pageActions = pageKeys.mapValues(Self.actions)
    }

    private static func actions(by keys: OrderedDictionary<Action, [Key]>) -> [Key: Action] {
        Dictionary(keys.flatMap { action, keys in keys.map { ($0, action) } }) { first, _ in first }
    }

    /// What a key asks for on a page.
    package func action(for key: Key, on page: PageAddress.Kind = .relation) -> Action? {
        pageActions[page]?[key] ?? actions[key]
    }

    /// The keys of an action on a page, those of the page alone first.
    package func keys(of action: Action, on page: PageAddress.Kind) -> [Key] {
        let all = keys[action] ?? []
        guard let taken = pageActions[page] else { return all }
        return (pageKeys[page]?[action] ?? []) + all.filter { taken[$0] == nil }
    }

    /// The key that help and hints name.
    package func firstKey(of action: Action, on page: PageAddress.Kind = .relation) -> Key? {
        pageActions[page] == nil ? keys[action]?.first : keys(of: action, on: page).first
    }

    /// The keys of all pages, in the order of the table in help and README.
    package static let standard = KeyMap([
        .help: [.character("?"), .function(1)],
        .pair: [.character("p")],
        .filter: [.character("f")],
        .search: [.character("/")],
        .asOf: [.character("a")],
        .open: [.enter, .character("l"), .right],
        .back: [.backspace, .character("h"), .left],
        .why: [.character("W")],
        .timeline: [.character("t")],
        .source: [.character("o")],
        .palette: [.character(":"), .control("p")],
        .quit: [.character("q")],
        .next: [.character("j"), .down],
        .previous: [.character("k"), .up],
        .pageDown: [.pageDown, .control("f"), .character(" ")],
        .pageUp: [.pageUp, .control("b")],
        .halfDown: [.control("d")],
        .halfUp: [.control("u")],
        .top: [.character("g"), .home],
        .bottom: [.character("G"), .end],
        .nextPane: [.tab],
        .previousPane: [.backTab],
        .countries: [.character("1")],
        .meetings: [.character("2")],
        .issues: [.character("3")],
        .promises: [.character("4")],
        .detail: [.character("5")],
        .month: [.character("6")],
        .nextMatch: [.character("n")],
        .previousMatch: [.character("N")],
        .keepValue: [.character("=")],
        .excludeValue: [.character("-")],
        .leadersOnly: [.character("m")],
        .removeChip: [.character("x")],
        .clearChips: [.character("X")],
        .undo: [.character("u")],
        .redo: [.control("r")],
        .earlier: [.character(","), .shiftLeft],
        .later: [.character("."), .shiftRight],
        .now: [.character("T")],
        .reading: [.character("K")],
        .ledger: [.character("P")],
        .changes: [.character("D")],
        .since: [.character("S")],
        .sort: [.character("s")],
        .yank: [.character("y")],
        .columns: [.character("c")],
        .columnsLeft: [.character("H")],
        .columnsRight: [.character("L")],
        .mark: [.character("v")],
        .markRange: [.character("V")],
        .write: [.character("w")],
        .saveView: [.character("b")],
        .recallView: [.character("'")],
        .edit: [.character("e")],
        .add: [.character("+")],
        .zoom: [.character("z")],
        .summit: [.character("I")],
        .precedents: [.character("A")],
        .matrix: [.character("C")],
        .sources: [.character("O")],
        .blindSpots: [.character("U")],
        .coarser: [.character("<"), .shiftUp],
        .finer: [.character(">"), .shiftDown],
        .measure: [.character("i")],
        .smoothing: [.character("Y")],
        .direction: [.character("d")],
        .repeats: [.character("R")],
        .dataset: [.character("B")],
        .events: [.character("E")],
        .jump: [.character("J")],
        .compare: [.character("F")],
        .reload: [.character("r")],
        .redraw: [.control("l")],
        .problems: [.character("!")],
        .mouse: [.character("M")],
        .cancel: [.escape],
        .quitNow: [.character("Q")],
        .suspend: [.control("z")],
    ])

    /// The table of the help page and the README, one action a line.
    package var manual: String {
        var lines = ["| keys | action | |", "| --- | --- | --- |"]
        for (action, keys) in keys {
            let names = keys.map { "`\($0)`" }.joined(separator: " ")
            lines.append("| \(names) | \(action.summary) | \(action.sentence) |")
        }
        return lines.joined(separator: "\n")
    }
}
