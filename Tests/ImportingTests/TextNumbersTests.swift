import Relations
import Samples
import Testing

@testable import Importing

@Suite("Numbers of texts")
struct TextNumbersTests {
    @Test("are the same for the same text and others for other texts, of any length", arguments: UInt64(0)..<60)
    func numbers(seed: UInt64) {
        var chance = SeededSource(seed: seed)
        var numbers = TextNumbers(mostBytes: seed % 2 == 0 ? 1 << 20 : 400)
        var known: [[UInt8]: UInt32] = [:]
        var used: Set<UInt32> = []
        for step in 0..<2000 {
            if step % 50 == 0, numbers.forgetIfFull(countingOn: seed % 4 < 2) {
                known = [:]
                if seed % 4 >= 2 { used = [] }
            }
            // Of few letters, so that many differ in one place only.
            let text = (0..<Int.random(in: 1...20, using: &chance)).map { _ in UInt8.random(in: 97...98, using: &chance)
            }
            let (number, isNew) = numbers.number(text.span)
            #expect(isNew == (known[text] == nil))
            if let former = known[text] { #expect(number == former) } else { #expect(used.insert(number).inserted) }
            known[text] = number
        }
        #expect(used.min() == 1)
    }

    @Test func `begin at 1 again where that is asked for, when more are not remembered`() {
        var numbers = TextNumbers(mostBytes: 10)
        let texts = ["a text of some length", "another one"].map { Array($0.utf8) }
        var given: [UInt32] = []
        for (text, isCounting) in [(texts[0], true), (texts[1], false), (texts[0], false)] {
            let (number, isNew) = numbers.number(text.span)
            let hasForgotten = numbers.forgetIfFull(countingOn: isCounting)
            #expect(isNew && hasForgotten)
            given.append(number)
        }
        #expect(given == [1, 2, 1])
    }

    @Test("An id is a number where writing the number gives the id again")
    func ids() {
        let texts =
            [
                ("0", 0), ("7", 7), ("250000001", 250_000_001), ("999999999999999999", 999_999_999_999_999_999),
                ("", nil),
                ("01", nil), ("-1", nil), ("1a", nil), ("1000000000000000000", nil), (" 1", nil),
            ] as [(String, UInt64?)]
        for (text, number) in texts {
            let bytes = Array(text.utf8)
            #expect(bytes.span.canonicalNumber(0..<bytes.count) == number, "\(text)")
        }
    }

    @Test("A day is the same from the memory as from its digits", arguments: UInt64(0)..<20)
    func days(seed: UInt64) {
        var chance = SeededSource(seed: seed)
        var memory = DayMemory()
        for _ in 0..<200 {
            let text = ["20240229", "20230229", "20231116", "2023111", "", "00000000", "2023111x"].randomElement(
                using: &chance)
            let bytes = Array((text ?? "").utf8)
            #expect(memory.day(bytes.span, 0..<bytes.count) == bytes.span.compactDay(0..<bytes.count))
        }
    }
}
