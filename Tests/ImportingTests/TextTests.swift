import Relations
import Samples
import Testing

@testable import Importing

/// Laws over random bytes; a failure names the seed.
@Suite("Bytes become fields")
struct TextTests {
    @Test("What is cleaned is valid UTF-8 without NUL, and what was valid stays as it is", arguments: UInt64(0)..<300)
    func cleaning(seed: UInt64) {
        var chance = SeededSource(seed: seed)
        let pieces: [[UInt8]] = [
            Array("é".utf8), Array("京".utf8), Array("😀".utf8), [0xC3], [0xE4, 0xBA], [0xFF], [0x80], [0],
            [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("plain text of some length".utf8), [9], [10], [13],
        ]
        let kinds = seed % 3 == 0 ? pieces.count : 3
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0..<80, using: &chance) {
            bytes +=
                seed % 3 == 1
                ? [UInt8.random(in: 0...255, using: &chance)] : pieces[Int.random(in: 0..<kinds, using: &chance)]
        }
        var encoding = TextEncoding()
        let clean = encoding.cleaned(bytes.span, lineEnd: 10) ?? bytes
        #expect(String(validating: clean, as: UTF8.self) != nil)
        #expect(!clean.contains(0))
        #expect(clean.count { $0 == 10 } == bytes.count { $0 == 10 })
        if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { #expect(clean == bytes) }
        #expect(bytes.span.isPlain == bytes.allSatisfy { (1..<128).contains($0) })
        #expect(bytes.span.multibyte.isBroken == (String(validating: bytes, as: UTF8.self) == nil || bytes.contains(0)))
    }

    @Test("A line is divided at its tabs and nowhere else", arguments: UInt64(0)..<300)
    func dividing(seed: UInt64) {
        var chance = SeededSource(seed: seed)
        let letters: [UInt8] = [9, 9, 8, 10, 11, 13, 0x89, 0x0A, 0, 65, 0xFF]
        let plain = [UInt8](repeating: 66, count: 20)
        let bytes = (0..<Int.random(in: 0..<400, using: &chance)).flatMap { _ in
            Bool.random(using: &chance)
                ? [letters.randomElement(using: &chance) ?? 9] : Array(plain.prefix(Int(seed % 20)))
        }
        let lineEnd: UInt8 = seed % 4 == 0 ? 13 : 10
        var fields = Fields()
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for expected in bytes.split(separator: lineEnd, omittingEmptySubsequences: false) where start < bytes.count {
            start = fields.divide(bytes.span, from: start, lineEnd: lineEnd)
            lines.append(bytes[fields.line])
            let line = expected.last == 13 ? expected.dropLast() : expected
            #expect(bytes[fields.line] == line)
            let texts = line.split(separator: 9, omittingEmptySubsequences: false)
            #expect(fields.count == texts.count)
            for (place, text) in texts.prefix(Fields.limit).enumerated() { #expect(bytes[fields[place]] == text) }
            #expect(fields[texts.count].isEmpty)
        }
        #expect(start >= bytes.count)
        #expect(lines.count == bytes.count { $0 == lineEnd } + (bytes.isEmpty || bytes.last == lineEnd ? 0 : 1))
    }

    @Test(
        "A score is rounded to hundredths",
        arguments: [
            ("1.9", 190), ("-10", -1000), ("10.0", 1000), ("-0.004", 0), ("0.005", 1), ("-4.4000000954", -440),
            ("+3", 300), (".5", 50), ("5.", 500), ("6.995", 700), ("0", 0),
        ]) func score(text: String, hundredths: Int16)
    {
        let bytes = Array(text.utf8)
        #expect(bytes.span.hundredths(0..<bytes.count) == hundredths)
    }

    @Test(
        "These are no scores",
        arguments: ["", "-", ".", "1,5", "1.2.3", "10.01", "-11", "NaN", "1e1", " 1", "99999999999", "--1"])
    func noScore(text: String) {
        let bytes = Array(text.utf8)
        #expect(bytes.span.hundredths(0..<bytes.count) == nil)
    }

    @Test func `every day of the calendar is read in each of its spellings, and no other`() {
        for number in stride(from: -62_091, through: 84_005, by: 13) {
            let day = Day(number: number)
            let (year, month, date) = day.parts
            let compact = Array("\(day)".filter { $0 != "-" }.utf8)
            #expect(compact.span.compactDay(0..<8) == Int32(number))
            let iso = Array("\(day) 00:00".utf8)
            #expect(iso.span.day(0..<iso.count) == Int32(number))
            let american = Array("\(month)/\(date)/\(year)".utf8)
            #expect(american.span.day(0..<american.count) == Int32(number))
        }
        for text in [
            "2013-02-29", "2100-02-29", "1799-12-31", "2200-01-01", "2013-00-01", "2013-1-", "2013/01-01", "20130101",
            "",
        ] {
            let bytes = Array(text.utf8)
            #expect(bytes.span.day(0..<bytes.count) == nil, "\(text)")
        }
    }

    @Test("A table finds what was put into it and nothing else", arguments: UInt64(0)..<20)
    func table(seed: UInt64) {
        var chance = SeededSource(seed: seed)
        let keys = Set((0..<200).map { _ in String(UInt32.random(in: 0..<1000, using: &chance), radix: 3) })
        let table = ByteTable(keys.map { ($0, $0) })
        for number in 0..<1000 {
            let key = String(number, radix: 3)
            let bytes = Array("<\(key)>".utf8)
            #expect(table.value(bytes.span, 1..<bytes.count - 1) == (keys.contains(key) ? key : nil))
        }
    }
}
