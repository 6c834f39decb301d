import Relations
import Samples
import Testing

@testable import EventStore

/// Against a count that compares each row with each other.
@Suite("Which rows count")
struct MarkingTests {
    /// Whether a row comes before another of its direction and code.
    private func precedes(_ one: Marking.Row, _ other: Marking.Row) -> Bool? {
        if one.id != other.id { return isLess(one.id, other.id) }
        if one.figures.quad != other.figures.quad { return one.figures.quad < other.figures.quad }
        if one.figures.score != other.figures.score { return one.figures.score ?? .min < other.figures.score ?? .min }
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

    private func expected(_ rows: [Marking.Row], _ dataset: Dataset) -> [Marks] {
        var marks = rows.map { $0.isRepeat == true ? Marks.isRepeat : [] }
        func isAlike(_ one: Int, _ other: Int, byCode: Bool) -> Bool {
            rows[one].figures.isBackward == rows[other].figures.isBackward
                && (!byCode || rows[one].figures.code == rows[other].figures.code)
        }
        for place in rows.indices
        where dataset.hasIdentity && rows[place].isRepeat == nil && rows[place].id != .text([]) {
            let isRepeat = (0..<place).contains { former in
                rows[former].isRepeat == nil && rows[former].id == rows[place].id
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
            var rows: [Marking.Row] = []
            // Codes have small numbers in most stores, and any in one of many texts.
            let codes: [UInt32] = seed % 3 == 0 ? [1, 2, 90_000, .max] : [1, 2, 3, 900]
            for _ in 0..<Int.random(in: 0..<40, using: &chance) {
                var figures = EventFigures()
                figures.isBackward = Bool.random(using: &chance)
                figures.code = codes.randomElement(using: &chance) ?? 1
                figures.quad = UInt8.random(in: 1...2, using: &chance)
                figures.score = [nil, 0, 1, -1].randomElement(using: &chance) ?? nil
                let number = UInt64.random(in: 0..<9, using: &chance)
                let id: EventBody.Identity =
                    Int.random(in: 0..<3, using: &chance) == 0
                    ? .text(Array("\(number % 4)x".utf8.dropLast(number == 4 ? 2 : 0))) : .number(number)
                let isRepeat = [nil, false, true].randomElement(using: &chance) ?? nil
                rows.append(Marking.Row(figures: figures, id: id, isRepeat: isRepeat))
            }
            // A group is a part of many rows.
            let others = rows.shuffled(using: &chance)
            marking.mark((others + rows + others)[others.count..<others.count + rows.count])
            #expect(marking.marks == expected(rows, dataset))
        }
    }
}
