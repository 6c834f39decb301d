import Testing

/// Somewhere in the browser where a reader may be when it ends: a page, a prompt, a box.
struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The keys that lead there from the first look, each with a text that is seen then.
    let steps: [(keys: String, seen: String)]

    private init(_ name: String, _ steps: (keys: String, seen: String)...) {
        testDescription = name
        self.steps = steps
    }

    /// What is seen there.
    var seen: String { steps.last?.seen ?? "▌2 Meetings" }

    /// Goes there from the first look.
    func enter(_ terminal: PseudoTerminal) throws {
        for step in steps {
            try terminal.type(step.keys)
            try terminal.wait(for: step.seen)
        }
    }

    private static let pages = [
        Place("home"),
        Place("home, one pane", ("z", "Buenos Aires")),
        Place("countries", ("1", "▌1 Countries")),
        Place("issues", ("3", "▌3 Issues")),
        Place("promises", ("4", "▌4 Promises")),
        Place("months", ("6", "▌6 Timeline")),
        Place("detail of a meeting", ("\r", "▌5 Detail")),
        Place("detail of an issue", ("3", "▌3 Issues"), ("\r", "▌5 Detail")),
        Place("timeline", ("t", "▌ Timeline")),
        Place("events", ("E", "▌ Events")),
        Place("compare", ("F", "▌ Compare")),
        Place("ledger", ("P", "▌ Promise ledger")),
        Place("what changed", ("D", "▌ What changed")),
        Place("summit", ("I", "▌ APEC 2023")),
        Place("precedents", ("3", "▌3 Issues"), ("A", "▌ Precedents")),
        Place("matrix", ("C", "▌ Matrix")),
        Place("sources", ("O", "▌ Sources")),
        Place("blind spots", ("U", "▌ Blind spots")),
        Place("person", (":kishida fumio", "person"), ("\r", "▌5 Detail")),
        Place("a page over a page", ("O", "▌ Sources"), ("C", "▌ Matrix")),
        Place("help", ("?", "▌ Help")),
        Place("why", ("W", "▌ Why")),
    ]

    private static let prompts = [
        Place("pair", ("pz", " pair z")),
        Place("filter", ("flevel:", " filter level:")),
        Place("filter with a mistake", ("flevle:x", "is not a field")),
        Place("search", ("/xi", " / xi")),
        Place("as of", ("a", " as of 2023-11-17  ")),
        Place("palette", (":sum", " : sum")),
        Place("write", ("w", " write chn-jpn")),
        Place("save view", ("b", " save view as")),
        Place("go to a date", ("E", "▌ Events"), ("J", "a date such as")),
        Place("another pair", ("F", "▌ Compare"), ("p", " add pair")),
        Place("since", ("D", "▌ What changed"), ("S", "a date up to")),
    ]

    private static let boxes = [
        Place("sort", ("s", "by place")),
        Place("columns", ("c", "Columns of Meetings")),
        Place("copy", ("y", "─ Copy ")),
        Place("keep only", ("=", "place:\"San Francisco\"")),
        Place("exclude", ("-", "not place:\"San Francisco\"")),
        Place("add", ("+", "pair CHN–JPN on")),
        Place("chips", ("x", "digit removes")),
    ]

    static let all = pages + prompts + boxes
}
