/// Decides which rows count, among all of one data set, day and pair.
///
/// Of rows that are the same event the first counts, as they came. Of different events that are alike it depends on the
/// events alone which one counts by the one-a-day rule.
struct Marking {
    /// Whether an event's id tells it from all others of its day and countries.
    let hasIdentity: Bool
    /// Whether the code belongs to the identity.
    let isCodeOfIdentity: Bool

    /// The marks of rows, in their order.
    ///
    /// - Parameters:
    ///   - rows: in the order in which they were imported.
    ///   - repeats: which of them are known to repeat a row, of this day and these countries or of others; `nil` where only
    ///     these rows can tell.
    /// - Complexity: O(*n* log *n*) for *n* rows.
    func marks(_ rows: [EventBody], repeats: [Bool?]) -> [Marks] {
        var marks = repeats.map { $0 == true ? Marks.isRepeat : [] }
        guard rows.count > 1, mayAgree(rows) else { return marks }
        if hasIdentity {
            var open = rows.indices.filter { repeats[$0] == nil }
            open.sort { isBefore(rows[$0], rows[$1], $0, $1) }
            for (one, next) in zip(open, open.dropFirst()) where isSame(rows[one], rows[next]) {
                marks[next] = .isRepeat
            }
        }
        // One of each direction and code: that with the least id, for no rule of the data prefers another.
        var counting = rows.indices.filter { marks[$0].isEmpty }
        counting.sort { precedes(rows[$0], rows[$1], $0, $1) }
        for (one, next) in zip(counting, counting.dropFirst())
        where rows[one].isBackward == rows[next].isBackward && rows[one].code == rows[next].code {
            marks[next] = .isFollower
        }
        return marks
    }

    /// Whether any two rows could be the same event, or the same act of a day: in small groups most are not.
    private func mayAgree(_ rows: [EventBody]) -> Bool {
        guard rows.count <= 16 else { return true }
        for place in rows.indices.dropFirst() {
            let row = rows[place]
            for other in 0..<place where rows[other].isBackward == row.isBackward {
                if rows[other].code == row.code || hasIdentity && rows[other].id == row.id { return true }
            }
        }
        return false
    }

    private func isSame(_ one: EventBody, _ other: EventBody) -> Bool {
        one.isBackward == other.isBackward && one.id == other.id && one.id != .text([])
            && (!isCodeOfIdentity || one.code == other.code)
    }

    /// By direction and id, so that rows of one event lie beside each other, as they came.
    private func isBefore(_ one: EventBody, _ other: EventBody, _ place: Int, _ otherPlace: Int) -> Bool {
        if one.isBackward != other.isBackward { return other.isBackward }
        if one.id != other.id { return one.id < other.id }
        if isCodeOfIdentity, one.code != other.code { return one.code < other.code }
        return place < otherPlace
    }

    /// By direction, code and id, and then by whatever a figure is made of; at last by the order in which they came.
    private func precedes(_ one: EventBody, _ other: EventBody, _ place: Int, _ otherPlace: Int) -> Bool {
        if one.isBackward != other.isBackward { return other.isBackward }
        if one.code != other.code { return one.code < other.code }
        if one.id != other.id { return one.id < other.id }
        if one.quad != other.quad { return one.quad < other.quad }
        if one.score != other.score { return one.score ?? .min < other.score ?? .min }
        return place < otherPlace
    }
}
