import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("Details written ahead of need")
struct ForesightTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Sample.wide), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-09-01"))
    }

    @Test("are those that are written when they are needed", arguments: UInt64(0)..<40)
    func same(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var (ahead, plain) = (try sitting(), try sitting())
        let keys = [
            "j", "k", "G", "g", "<Tab>", ",", ".", "z", "d", "<Enter>", "<Backspace>", "2", "3", "4", "K", "<C-d>",
        ]
        var typed = ""
        for _ in 0..<60 {
            let key = keys.randomElement(using: &random) ?? "j"
            typed += key
            if Int.random(in: 0..<8, using: &random) == 0 {
                let size = Size(
                    columns: .random(in: 60...160, using: &random), rows: .random(in: 10...50, using: &random))
                ahead.resize(to: size)
                plain.resize(to: size)
            }
            if Bool.random(using: &random) { ahead.foresee() }
            try ahead.type(key)
            try plain.type(key)
            let (one, other) = (ahead.browser, plain.browser)
            #expect(one.detail == other.detail, "seed \(seed), \(typed)")
            #expect(one.cursors == other.cursors, "seed \(seed), \(typed)")
            let shown = (one.cursors[.detail]?.top ?? 0) + (one.layout.rows(of: .detail)?.rows ?? 0)
            let lines = { (browser: Browser) in browser.wrappedDetail?.lines.prefix(shown).map { $0 } }
            #expect(lines(one) == lines(other), "seed \(seed), \(typed)")
            guard one.detail == other.detail else { return }
        }
    }

    @Test func `a step finds its detail ready, and there is nothing more to write`() throws {
        var own = try sitting()
        try own.type("2j")
        own.foresee()
        var browser = own.browser
        let hasMore = browser.foresee()
        #expect(!hasMore)
        let before = browser.detailVersion
        _ = browser.press(try #require(KeyScript.keys("j").first))
        #expect(browser.detailVersion != before)
        _ = browser.press(try #require(KeyScript.keys("k").first))
        #expect(browser.detailVersion == before)
    }
}
