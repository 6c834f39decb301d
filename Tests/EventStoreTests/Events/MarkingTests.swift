import Relations
import Samples
import Testing

@testable import EventStore

/// Against a count that compares each row with each other.
@Suite("Which rows count")
struct MarkingTests {
    /// Whether a row comes before another of its direction and code.
    private func precedes(_ one: EventBody, _ other: EventBody) -> Bool? {
        if one.id != other.id { return isLess(one.id, other.id) }
        if one.quad != other.quad { return one.quad < other.quad }
        if one.score != other.score { return one.score ?? .min < other.score ?? .min }
        return nil
    }

    /// Numbers by their size before texts by their bytes.
    private func isLess(_ one: EventBody.Identity, _ other: EventBody.Identity) -> Bool {
        switch (one, other) {
        case (.number(let one), .number(let other)): one < other
        case (.number, .text): true
        case (.text, .number): false
        case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
        }
    }

    private func expected(_ rows: [EventBody], _ repeats: [Bool?], _ dataset: Dataset) -> [Marks] {
        var marks = repeats.map { $0 == true ? Marks.isRepeat : [] }
        func isAlike(_ one: Int, _ other: Int, byCode: Bool) -> Bool {
            rows[one].isBackward == rows[other].isBackward && (!byCode || rows[one].code == rows[other].code)
        }
        for place in rows.indices where dataset.hasIdentity && repeats[place] == nil && rows[place].id != .text([]) {
            let isRepeat = (0..<place).contains { former in
                repeats[former] == nil && rows[former].id == rows[place].id
                    && isAlike(former, place, byCode: dataset == .polecat)
            }
            if isRepeat { marks[place] = .isRepeat }
        }
        let counting = rows.indices.filter { marks[$0].isEmpty }
        for place in counting {
            let follows = counting.contains { other in
                other != place && isAlike(other, place, byCode: true)
                    && (precedes(rows[other], rows[place]) ?? (other < place))
            }
            if follows { marks[place] = .isFollower }
        }
        return marks
    }

    @Test("is the same by keys as by comparing each with each", arguments: UInt64(0)..<400)
    func marks(seed: UInt64) throws {
        var chance = SeededSource(seed: seed)
        let dataset = Dataset.allCases[Int(seed) % Dataset.allCases.count]
        var marking = Marking(dataset)
        // Two groups one after the other: nothing is left over from the first.
        for _ in 0..<2 {
            var (rows, repeats) = ([EventBody](), [Bool?]())
            // Codes have small numbers in most stores, and any in one of many texts.
            let codes: [UInt32] = seed % 3 == 0 ? [1, 2, 90_000, .max] : [1, 2, 3, 900]
            for _ in 0..<Int.random(in: 0..<40, using: &chance) {
                var body = EventBody()
                body.isBackward = Bool.random(using: &chance)
                body.code = codes.randomElement(using: &chance) ?? 1
                body.quad = UInt8.random(in: 1...2, using: &chance)
                body.score = [nil, 0, 1, -1].randomElement(using: &chance) ?? nil
                let number = UInt64.random(in: 0..<9, using: &chance)
                body.id =
                    Int.random(in: 0..<3, using: &chance) == 0
                    ? .text(Array("\(number % 4)x".utf8.dropLast(number == 4 ? 2 : 0))) : .number(number)
                rows.append(body)
                repeats.append([nil, false, true].randomElement(using: &chance) ?? nil)
            }
            marking.mark(rows[...], repeats: repeats[...])
            #expect(marking.marks == expected(rows, repeats, dataset))
        }
    }
}
