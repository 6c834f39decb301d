import Browsing
import Relations
import Samples
import Screen
import Testing

/// Work that takes longer than a frame waits.
@Suite("Long work")
struct WorkTests {
    @Test(
        "says how far it is, how long the rest takes, and how to stop it",
        arguments: [
            (0, 100, Duration.seconds(5), "0 % · Ctrl-C stops"),
            (25, 100, .seconds(5), "25 % · 16 s left · Ctrl-C stops"),
            (50, 100, .seconds(600), "50 % · 10 min left · Ctrl-C stops"),
            (50, 100, .milliseconds(100), "50 % · Ctrl-C stops"),
            (100, 100, .seconds(1), "100 % · 1 s left · Ctrl-C stops"),
            (7, 0, .seconds(1), "7 so far · Ctrl-C stops"),
        ])
    func words(done: Int, total: Int, elapsed: Duration, words: String) {
        #expect(Work("Reading", done: done, of: total, elapsed: elapsed).words == words)
    }

    @Test("has a bar that is as full as the work is done", arguments: [0, 1, 49, 50, 99, 100])
    func bar(percent: Int) {
        let bar = Work("Reading", done: percent, of: 100, elapsed: .zero).bar(cells: 20)
        #expect(bar.count == 20)
        #expect(bar.prefix { $0 == "█" }.count == percent / 5)
    }

    @Test func `leaves keys to the reader, and Ctrl-C stops it first`() throws {
        var sitting = try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
        let work = Work("Reading", done: 1, of: 4, elapsed: .seconds(1))
        try sitting.receive(.working(work), to: .refresh)
        #expect(sitting.browser.work == work)
        try sitting.type("3j")
        #expect(sitting.browser.focus == .issues)
        try sitting.press(.control("c"))
        #expect(sitting.effects == [.stop])
        try sitting.receive(.failed("Compiling was stopped."), to: .refresh)
        #expect(sitting.browser.work == nil)
    }
}
