import Browsing
import OrderedCollections
import Records
import Relations
import Screen
import Settings
import Testing

/// What the reader's own file says.
@Suite("The settings")
struct SettingsTests {
    private static let words: [Setting: [String]] = [
        .theme: ["auto", "dark", "light"], .color: ["auto", "always", "never"],
    ]

    private func settings(_ text: String) -> Settings {
        Settings(Array(text.utf8), file: "config.yaml", words: Self.words)
    }

    @Test func `are read whole`() {
        let settings = settings(
            """
            theme: dark
            color: never
            ascii: yes
            plain: true
            mouse: no
            names: zh_TW
            as-of: 2023-11
            quiet-months: 6
            layout: {wide: 140x40, normal: 60x20}
            columns:
              meetings: date name:30 -level +channel
              ledger: [name, outlook]
            browser: [firefox, --new-tab]
            editor: code --wait
            page-keys:
              timeline: {finer: Right, coarser: [Left, F5]}
            keys:
              pair: F9
              next-pane: [Ctrl-N, Tab]
            """)
        #expect(settings.problems.isEmpty)
        #expect(settings.theme == "dark" && settings.color == "never")
        #expect(settings.ascii == true && settings.plain == true && settings.mouse == false)
        #expect(settings.names == "zh_TW")
        #expect(settings.asOf == Day("2023-11-30"))
        #expect(settings.quietMonths == 6)
        #expect(settings.layout.wide == Size(columns: 140, rows: 40))
        #expect(settings.layout.normal == Size(columns: 60, rows: 20))
        #expect(settings.browser == ["firefox", "--new-tab"])
        #expect(settings.editor == ["code", "--wait"])
        #expect(settings.columns[.meetings]?.description == "date name:30 -level +channel")
        #expect(settings.columns[.ledger]?.order == ["name", "outlook"])
        #expect(settings.keys.action(for: .right, on: .timeline) == .finer)
        #expect(settings.keys.action(for: .right) == .open)
        #expect(settings.keys.keys(of: .coarser, on: .timeline).prefix(2) == [.left, .function(5)])
        #expect(settings.keys.keys[.pair] == [.function(9)])
        #expect(settings.keys.keys[.nextPane] == [.control("n"), .tab])
        #expect(settings.keys.action(for: .character("p")) == nil)
        #expect(settings.keys.action(for: .control("n")) == .nextPane)
    }

    @Test("that are wrong are told with line and caret, and the others hold", arguments: SettingsMessage.all)
    func messages(_ message: SettingsMessage) {
        let settings = settings(message.text + "\nquiet-months: 7\n")
        #expect(settings.problems.map(\.description) == [message.problem])
        #expect(settings.quietMonths == 7)
    }

    @Test func `each have a paragraph of whole sentences, and their table is what the program prints`() {
        for setting in Setting.allCases {
            #expect(setting.paragraph.count > 40 && setting.paragraph.hasSuffix("."), "\(setting)")
            #expect(
                Settings.manual.contains("\n\(setting.rawValue):")
                    || Settings.manual.contains("\n# \(setting.rawValue):"))
            #expect(Settings.table.contains("| `\(setting.rawValue)` |"))
        }
        for action in Action.allCases where KeyMap.standard.keys[action] != nil {
            #expect(Settings.manual.contains("\n  \(action.rawValue): ["), "\(action)")
        }
    }

    @Test func `that are printed change nothing`() {
        let settings = settings(Settings.manual)
        #expect(settings.problems.map(\.description) == [])
        #expect(settings.keys.keys == KeyMap.standard.keys)
        #expect(settings.layout == Layout.Thresholds())
        #expect(settings.quietMonths == Clock.standardQuietMonths)
        #expect(settings.asOf == nil && settings.browser == nil && settings.editor == nil)
        #expect(settings.columns.isEmpty && settings.keys.pageKeys.isEmpty)
        #expect(settings.names == "auto" && settings.theme == "auto" && settings.color == "auto")
        #expect(settings.ascii == false && settings.plain == false && settings.mouse == true)
        // What is set off as a comment can be taken in.
        let commented = Settings.manual.split(separator: "\n").filter {
            $0.hasPrefix("# browser:") || $0.hasPrefix("# editor:")
        }
        let own = self.settings(commented.map { String($0.dropFirst(2)) }.joined(separator: "\n"))
        #expect(own.problems.isEmpty && own.browser != nil && own.editor != nil)
        // So can the columns of a list.
        for list in ListName.allCases where !list.columns.isEmpty {
            let line = "columns:\n  \(list.rawValue): \(list.ownColumns.joined(separator: " "))"
            #expect(self.settings(line).problems.isEmpty && Settings.manual.contains("\n  # \(line.dropFirst(11))"))
        }
    }

    @Test func `of nothing are none`() {
        #expect(settings("").problems.isEmpty)
        #expect(settings("# only words\n").problems.isEmpty)
        #expect(settings("theme:\n").theme == nil)
    }

    @Test("of any bytes end in settings and problems", arguments: UInt64(0)..<300)
    func damage(seed: UInt64) {
        var random = SystemLike(seed: seed)
        var bytes = Array(Settings.manual.utf8)
        for _ in 0..<Int(random.next() % 30) {
            bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        let settings = Settings(bytes, file: "config.yaml", words: Self.words)
        for problem in settings.problems {
            #expect(
                problem.description.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
        }
    }

    /// Knuth's linear congruential generator (TAOCP 2, 3.3.4), enough to place bytes.
    private struct SystemLike {
        var state: UInt64
        init(seed: UInt64) { state = seed &+ 1 }
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}

/// A wrong line, and the whole message about it.
struct SettingsMessage: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: String
    var testDescription: String { text }

    init(_ text: String, _ problem: String) { (self.text, self.problem) = (text, problem) }

    static let all = [
        Self(
            "themes: dark",
            "config.yaml:1:1: “themes” is not a setting. Did you mean “theme”?\n1 │ themes: dark\n  │ ^"),
        Self(
            "theme: drak",
            "config.yaml:1:8: “drak” is not a word for “theme”. Did you mean “dark”?\n1 │ theme: drak\n  │        ^"),
        Self(
            "theme: [dark]",
            "config.yaml:1:8: “theme” has one value, and here stands a list.\n1 │ theme: [dark]\n  │        ^"),
        Self(
            "ascii: maybe",
            "config.yaml:1:8: “maybe” is neither yes nor no. “ascii” is one of the two.\n1 │ ascii: maybe\n  │        ^"
        ),
        Self(
            "as-of: soon",
            "config.yaml:1:8: “soon” is not a date. Write today, or a date such as 2023-11-17 or 2023.\n1 │ as-of: soon\n  │        ^"
        ),
        Self(
            "names: ../x",
            "config.yaml:1:8: “../x” is no language. Write auto, english, or a code such as de or zh_TW.\n1 │ names: ../x\n  │        ^"
        ),
        Self(
            "layout: {wide: 20x5}",
            "config.yaml:1:16: A size is columns and rows from 40x14 on, such as 120x36.\n1 │ layout: {wide: 20x5}\n  │                ^"
        ),
        Self(
            "layout: {tall: 120x36}",
            "config.yaml:1:10: “tall” is not a layout. It is one of wide or normal.\n1 │ layout: {tall: 120x36}\n  │          ^"
        ),
        Self(
            "browser: {a: b}",
            "config.yaml:1:10: “browser” is a command and its arguments, such as [firefox, --new-tab].\n1 │ browser: {a: b}\n  │          ^"
        ),
        Self(
            "columns: wide",
            "config.yaml:1:10: “columns” names lists and their columns, such as “meetings: date name:30 -level” on a line of its own, indented.\n1 │ columns: wide\n  │          ^"
        ),
        Self(
            "columns:\n  meting: date",
            "config.yaml:2:3: “meting” is not a list. Did you mean “meetings”?\n2 │   meting: date\n  │   ^"),
        Self(
            "columns:\n  meetings: date nam",
            "config.yaml:2:13: “nam” is not a column of meetings. Did you mean “name”?\n2 │   meetings: date nam\n  │             ^"
        ),
        Self(
            "columns:\n  meetings: [date, \"name:x\"]",
            "config.yaml:2:20: “name:x” says nothing of a column. Write its name, such as name, name:30, -name or +name.\n2 │   meetings: [date, \"name:x\"]\n  │                    ^"
        ),
        Self(
            "columns:\n  meetings: date -date",
            "config.yaml:2:13: “date” stands twice among the columns of meetings. Take one out.\n2 │   meetings: date -date\n  │             ^"
        ),
        Self(
            "page-keys:\n  timelin: {finer: F5}",
            "config.yaml:2:3: “timelin” is not a page. Did you mean “timeline”?\n2 │   timelin: {finer: F5}\n  │   ^"),
        Self(
            "page-keys:\n  ledger: {finer: F5}",
            "config.yaml:2:19: “finer” has no meaning on the page “ledger”.\n2 │   ledger: {finer: F5}\n  │                   ^"
        ),
        Self(
            "page-keys:\n  ledger: {sort: F5, mark: F5}",
            "config.yaml:2:28: “F5” is the key of “sort” too, further up. Give one of them another key.\n2 │   ledger: {sort: F5, mark: F5}\n  │                            ^"
        ),
        Self(
            "keys:\n  nxt-pane: p",
            "config.yaml:2:3: “nxt-pane” is not an action. Did you mean “next-pane”?\n2 │   nxt-pane: p\n  │   ^"),
        Self(
            "keys:\n  pair: Hyper-p",
            "config.yaml:2:9: “Hyper-p” is not a key. Keys are such as j, Down, PgDn, Ctrl-R, Alt-x, F1 or Space.\n2 │   pair: Hyper-p\n  │         ^"
        ),
        Self(
            "keys:\n  pair: [p, F5]\n  zoom: F5",
            "config.yaml:3:9: “F5” is the key of “pair” too, further up. Give one of them another key.\n3 │   zoom: F5\n  │         ^"
        ),
        Self(
            "keys:\n  zoom: p",
            "config.yaml:2:9: “p” was the only key of “pair”, which has none now. Give it another key.\n2 │   zoom: p\n  │         ^"
        ),
    ]
}
