import Screen
import Testing

@Suite("Sanitised text")
struct SanitizingTests {
    @Test(
        "What is dangerous or invisible is replaced or left out",
        arguments: [
            ("plain – “text” 尖閣 é", "plain – “text” 尖閣 é"), ("\u{1B}[31m", "␛[31m"), ("\0\t\n\r\u{7F}", "␀␉␊␍␡"),
            ("\u{80}\u{9B}\u{9F}", "···"), ("a\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}b", "ab"),
            ("a\u{2066}\u{2067}\u{2068}\u{2069}b", "ab"), ("a\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}b", "ab"),
            ("\u{FEFF}\u{61C}a\u{AD}\u{2060}\u{E0001}", "a"), ("a\u{2028}b\u{2029}c", "a␤b␤c"),
            ("\u{E000}\u{F0000}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{1F1EF}\u{1F1F5}", "JP"), ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}!", "\u{1F468}!"),
            ("❤\u{FE0F}", "❤"), ("a\u{301}\u{302}\u{303}", "a\u{301}\u{302}"), ("\u{301}a", "a"),
        ] as [(String, String)])
    func table(text: String, result: String) {
        #expect(Array(sanitized(text).unicodeScalars) == Array(result.unicodeScalars))
    }

    @Test("A second time changes nothing, and the width stays", arguments: UInt64(0)..<500)
    func laws(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let text = source.text(upTo: 20)
        let once = sanitized(text)
        #expect(Array(sanitized(once).unicodeScalars) == Array(once.unicodeScalars))
        #expect(once.cells == text.cells)
        var frame = Frame(Size(columns: 60, rows: 1))
        let used = frame.put(text, at: Position(row: 0, column: 0))
        #expect(frame.row(0).prefix(used).map(\.text).joined() == once)
    }

    @Test func `no scalar comes through as a control or an invisible character`() {
        for value in Array(UInt32(0)..<0x40000) + Array(0xE0000..<0xE1100) + [0xFFFFE, 0x10FFFD, 0x10FFFF] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for shown in sanitized(String(scalar)).unicodeScalars {
                let category = shown.properties.generalCategory
                let allowed = ![.control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned].contains(
                    category)
                #expect(allowed && !shown.properties.isBidiControl && !shown.properties.isNoncharacterCodePoint)
            }
        }
    }
}
