import Browsing
import OrderedCollections
import Relations
import Screen
import Testing

/// Walks as text.
@Suite("A walk")
struct WalkTests {
    @Test func `is read line by line`() throws {
        let walk = try Walk(
            """
            # dyad 0.1.0
            today 2026-11-23
            pair CHN JPN
            filter level:leader since:2022
            size 80x24

            keys 3/seafood<Enter>
            do next-pane
            expect   Seafood
            """)
        #expect(walk.today == Day("2026-11-23"))
        #expect(walk.start.base == CountryCode("CHN") && walk.start.partner == CountryCode("JPN"))
        #expect(walk.start.filter.description == "level:leader since:2022")
        #expect(walk.firstSize == Size(columns: 80, rows: 24))
        #expect(walk.lines.map(\.number) == [5, 7, 8, 9])
        #expect(
            walk.lines.map(\.step.text) == ["size 80x24", "keys 3/seafood<Enter>", "do next-pane", "expect   Seafood"])
        #expect(walk.keyCount == 11)
    }

    @Test func `is recorded in lines that read back`() throws {
        var start = Bookmark()
        start.base = CountryCode("CHN")
        start.asOf = Day("2023-11-17")
        let size = Size(columns: 120, rows: 36)
        let today = try #require(Day("2026-11-23"))
        var own = KeyMap.standard.keys
        own[.next] = [.control("n"), .pageDown]
        own[.quitNow] = []
        let keys = KeyMap(own)
        let opening = Walk.opening(version: "0.1.0", today: today, keys: keys, start: start, size: size)
        let walk = try Walk(opening.joined(separator: "\n"))
        #expect(walk.start == start)
        #expect(walk.keys.keys == own)
        #expect(walk.today == today)
        #expect(walk.firstSize == size)
    }

    @Test(
        "that cannot be read says where and why, in whole sentences",
        arguments: [
            ("keys j\nkyes k", 2, "A line of a walk does not begin with “kyes”; the nearest is “keys”."),
            ("\n\ndo nxt-pane", 3, "“nxt-pane” is not the name of an action; the nearest is “next-pane”."),
            (
                "keys <Entr>", 1,
                "The script of keys “<Entr>” cannot be read at character 1: <Entr> is not the name of a key. "
                    + "Names are such as <Enter>, <C-r> or <F1>."
            ),
            ("size 80", 1, "“80” cannot stand after “size”; write for example “size 80x24”."),
            ("size 0x24", 1, "“0x24” cannot stand after “size”; write for example “size 80x24”."),
            ("today soon", 1, "“soon” cannot stand after “today”; write for example “today 2026-11-23”."),
            ("pair CHN", 1, "“CHN” cannot stand after “pair”. Take the line out, or record it again."),
            ("keys j\npair CHN JPN", 2, "“pair” says where a walk begins and has to stand before its first step."),
        ])
    func messages(text: String, line: Int, message: String) {
        let error = #expect(throws: WalkError.self) { try Walk(text) }
        #expect(error?.line == line)
        #expect(error?.description == message)
    }
}
