import Browsing
import Drawing
import Relations
import Samples
import Screen
import Testing

/// The screen of a reader who listens to it, or feels it.
@Suite("The plain screen")
struct PlainTests {
    private func sitting(_ size: Size = Size(columns: 80, rows: 24)) throws -> Sitting {
        var preferences = Preferences()
        preferences.plain = true
        return try Sitting(
            SampleLibrary(Sample.kenyaPoland()), base: Sample.kenya, partner: Sample.poland,
            today: Sample.day("2024-09-01"), size: size, preferences: preferences)
    }

    @Test("has no line and no drawing, and the cursor stands on the selection", arguments: UInt64(0)..<60)
    func drawings(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        var sitting = try sitting(
            Size(columns: .random(in: 20...160, using: &random), rows: .random(in: 5...45, using: &random)))
        let scripts = [
            "1", "2", "3", "4", "5", "6", "j", "jj", "<Enter>", "W", "<Esc>", "?", "t", "fsin", "p", ":", "z", "x",
        ]
        for _ in 0..<20 {
            try sitting.type(scripts.randomElement(using: &random) ?? "")
            let frame = Frame(sitting.browser)
            for line in frame.lines {
                let drawn = line.unicodeScalars.filter {
                    (0x2500...0x25FF).contains($0.value) || "×›‹∆".unicodeScalars.contains($0)
                }
                #expect(drawn.isEmpty, "seed \(seed): \(line)")
            }
            #expect(frame.cursor != nil, "seed \(seed)")
        }
    }

    @Test func `says what has changed, and nothing where only the row is another`() throws {
        var sitting = try sitting()
        sitting.announce()
        try sitting.type("3")
        sitting.announce()
        #expect(sitting.browser.announcement == "Issues.")
        try sitting.type("j")
        sitting.announce()
        #expect(sitting.browser.announcement == "Issues.")
        try sitting.type("2==")
        sitting.announce()
        #expect(sitting.browser.announcement.hasPrefix("Filter level:"))
        #expect(Frame(sitting.browser).lines.last?.hasPrefix(" Filter level:") == true)
        try sitting.type("a<C-u>2023-09-05<Enter>")
        sitting.announce()
        #expect(sitting.browser.announcement.hasPrefix("As of 5 Sep 2023."))
    }

    @Test("looks so", arguments: ["", "3", "3<Enter>", "6", "?", "t"])
    func pictures(script: String) throws {
        var sitting = try sitting()
        try sitting.type(script)
        sitting.announce()
        let names = ["": "home", "3": "issues", "3<Enter>": "detail", "6": "month", "?": "help", "t": "timeline"]
        try expectPicture("plain-\(names[script] ?? "")", sitting)
    }
}
