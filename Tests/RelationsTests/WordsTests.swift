import Relations
import Samples
import Testing

@Suite("Words")
struct WordsTests {
    @Test(
        "Text as searching sees it",
        arguments: [
            ("São Tomé", "sao tome"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Kōno", "kono"), ("e\u{301}", "e"),
            ("東京", "東京"), ("Côte d’Ivoire", "cote d'ivoire"), ("Æ", "ae"), ("Ệ", "e"), ("İzmir", "izmir"),
        ])
    func folded(text: String, folded: String) { #expect(text.folded == folded) }

    @Test(
        "The nearest known word",
        arguments: [
            ("stauts", "status"), ("stat", "status"), ("isue", "issue"), ("LEVEL", "level"), ("xyzzy", nil), ("", nil),
        ] as [(String, String?)])
    func nearest(word: String, expected: String?) {
        #expect(NearestWord.nearest(to: word, among: ["status", "issue", "level"]) == expected)
    }

    @Test("Slips count both ways alike", arguments: UInt64(0)..<100)
    func symmetric(seed: UInt64) {
        var source = SeededSource(seed: seed)
        func word() -> String {
            String((0..<Int.random(in: 0...6, using: &source)).map { _ in "abc".randomElement(using: &source) ?? "a" })
        }
        let (one, other) = (word(), word())
        let slips = NearestWord.distance(one, other, within: 9)
        #expect(slips == NearestWord.distance(other, one, within: 9))
        #expect((slips == 0) == (one == other))
        #expect((slips ?? 99) <= max(one.count, other.count))
    }

    @Test("Nothing that a terminal would obey is left", arguments: UInt64(0)..<100)
    func sanitized(seed: UInt64) {
        var source = SeededSource(seed: seed)
        var scalars = String.UnicodeScalarView()
        for _ in 0..<40 {
            let limit: UInt32 = Bool.random(using: &source) ? 0x2100 : 0x11_0000
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &source)) { scalars.append(scalar) }
        }
        let text = String(scalars).sanitized
        #expect(
            text.unicodeScalars.allSatisfy { scalar in
                switch scalar.value {
                case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
                default: true
                }
            })
        #expect(text.sanitized == text)
    }

    @Test func `line ends become blanks and escapes are seen`() {
        #expect("a\r\nb\tc\u{1B}[31m\u{202E}d".sanitized == "a  b c\u{FFFD}[31md")
    }
}
