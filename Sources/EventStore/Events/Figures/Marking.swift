/// Decides which rows count, among all of one data set, day and pair.
///
/// What is decided depends on the rows alone and not on the order in which they came, wherever that could change a figure.
struct Marking {
    /// Whether an event's id tells it from all others of its day and countries.
    let hasIdentity: Bool
    /// Whether the code belongs to the identity.
    let isCodeOfIdentity: Bool
    /// The text of a code, for the rare case that it decides.
    let code: (UInt32) throws -> [UInt8]

    /// The marks of rows, in their order.
    ///
    /// - Complexity: O(*n* log *n*) for *n* rows.
    func marks(_ rows: [EventBody]) throws -> [Marks] {
        var marks = [Marks](repeating: [], count: rows.count)
        guard rows.count > 1, mayAgree(rows) else { return marks }
        var indices = Array(rows.indices)
        if hasIdentity {
            try indices.sort { try isBefore(rows[$0], rows[$1], $0, $1) }
            for (one, next) in zip(indices, indices.dropFirst()) where isSame(rows[one], rows[next]) {
                marks[next] = .isRepeat
            }
        }
        // One of each direction and code: that with the least id, for no rule of the data prefers another.
        var counting = indices.filter { marks[$0].isEmpty }
        try counting.sort { one, other in
            let (first, second) = (rows[one], rows[other])
            if first.isBackward != second.isBackward { return second.isBackward }
            if first.code != second.code { return first.code < second.code }
            return try isBefore(first, second, one, other)
        }
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

    /// By direction and id, and then by whatever a figure is made of; at last by the order in which they came.
    private func isBefore(_ one: EventBody, _ other: EventBody, _ place: Int, _ otherPlace: Int) throws -> Bool {
        if one.isBackward != other.isBackward { return other.isBackward }
        if one.id != other.id { return one.id < other.id }
        if one.code != other.code {
            let (first, second) = (try code(one.code), try code(other.code))
            return first.lexicographicallyPrecedes(second)
        }
        if one.quad != other.quad { return one.quad < other.quad }
        if one.score != other.score { return one.score ?? .min < other.score ?? .min }
        return place < otherPlace
    }
}
