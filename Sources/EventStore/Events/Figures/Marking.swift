internal import Relations

/// Decides which rows count, among all of one data set, day and pair.
///
/// Of rows that are the same event the first counts, as they came. Of different events that are alike it depends on the
/// events alone which one counts by the one-a-day rule.
struct Marking {
    /// Whether an event's id tells it from all others of its day and countries.
    private let hasIdentity: Bool
    /// Whether the code belongs to the identity.
    private let isCodeOfIdentity: Bool

    /// The marks of the rows that were marked last, in their order.
    private(set) var marks: [Marks] = []
    private var keys: [Key] = []
    private var ranks: [[UInt8]: UInt64] = [:]
    /// Where in ``keys`` the first of each kind is; −1 for none.
    private var firsts: [Int32] = []

    init(_ dataset: Dataset) {
        hasIdentity = dataset.hasIdentity
        isCodeOfIdentity = dataset == .polecat
    }

    /// By what rows are compared: rows of one `kind` and, for being the same event, one `id` belong together, and the rest
    /// says which of them comes first.
    private struct Key: Comparable {
        var kind: UInt64
        var id: UInt64
        var figures: UInt64
        var place: Int

        static func < (lhs: Self, rhs: Self) -> Bool {
            if lhs.kind != rhs.kind { return lhs.kind < rhs.kind }
            if lhs.id != rhs.id { return lhs.id < rhs.id }
            if lhs.figures != rhs.figures { return lhs.figures < rhs.figures }
            return lhs.place < rhs.place
        }
    }

    /// Marks rows.
    ///
    /// - Parameters:
    ///   - rows: in the order in which they were imported.
    ///   - repeats: which of them are known to repeat a row, of this day and these countries or of others; `nil` where only
    ///     these rows can tell.
    /// - Complexity: O(*n* log *n*) for *n* rows.
    mutating func mark(_ rows: ArraySlice<EventBody>, repeats: ArraySlice<Bool?>) {
        marks.removeAll(keepingCapacity: true)
        for known in repeats { marks.append(known == true ? .isRepeat : []) }
        guard rows.count > 1 else { return }
        rank(rows)
        if hasIdentity, repeats.contains(where: { $0 == nil }) { markRepeats(rows, repeats) }
        markFollowers(rows)
    }

    /// Of rows that are the same event all but the first are repeats.
    private mutating func markRepeats(_ rows: ArraySlice<EventBody>, _ repeats: ArraySlice<Bool?>) {
        keys.removeAll(keepingCapacity: true)
        for place in rows.indices where repeats[place] == nil && rows[place].id != .text([]) {
            let kind = UInt64(isCodeOfIdentity ? rows[place].code : 0)
            keys.append(
                Key(kind: kind << 1 | (rows[place].isBackward ? 1 : 0), id: id(rows[place]), figures: 0, place: place))
        }
        keys.sort()
        for (one, next) in zip(keys, keys.dropFirst()) where one.kind == next.kind && one.id == next.id {
            marks[next.place - rows.startIndex] = .isRepeat
        }
    }

    /// Of the others, one of each direction and code counts by the one-a-day rule: that with the least id, for no rule of
    /// the data prefers another, then by whatever a figure is made of, and at last by the order in which they came.
    private mutating func markFollowers(_ rows: ArraySlice<EventBody>) {
        keys.removeAll(keepingCapacity: true)
        for place in rows.indices where marks[place - rows.startIndex].isEmpty {
            keys.append(Self.key(rows[place], id: id(rows[place]), place))
        }
        guard mayAgree else { return }
        // Codes have small numbers, so that the first of each kind so far has a place of its own.
        guard let most = keys.lazy.map(\.kind).max(), most < 1 << 17 else { return markSortedFollowers(rows) }
        if firsts.count <= most { firsts += [Int32](repeating: -1, count: Int(most) + 1 - firsts.count) }
        for (place, key) in keys.enumerated() {
            let kind = Int(key.kind)
            let former = Int(firsts[kind])
            let isFirst = former < 0 || key < keys[former]
            if isFirst { firsts[kind] = Int32(place) }
            if former >= 0 { marks[keys[isFirst ? former : place].place - rows.startIndex] = .isFollower }
        }
        for key in keys { firsts[Int(key.kind)] = -1 }
    }

    private mutating func markSortedFollowers(_ rows: ArraySlice<EventBody>) {
        keys.sort()
        for (one, next) in zip(keys, keys.dropFirst()) where one.kind == next.kind {
            marks[next.place - rows.startIndex] = .isFollower
        }
    }

    private static func key(_ row: EventBody, id: UInt64, _ place: Int) -> Key {
        let score = row.score.map { UInt64(Int($0) + 32769) } ?? 0
        return Key(
            kind: UInt64(row.code) << 1 | (row.isBackward ? 1 : 0), id: id, figures: UInt64(row.quad) << 32 | score,
            place: place)
    }

    /// Whether any two keys could be of one kind: in small groups most are not.
    private var mayAgree: Bool {
        guard keys.count <= 16 else { return true }
        for place in keys.indices.dropFirst() {
            for other in 0..<place where keys[other].kind == keys[place].kind { return true }
        }
        return false
    }

    /// A number for the id of a row that is in the order of the ids.
    private func id(_ row: EventBody) -> UInt64 {
        switch row.id {
        case .number(let number): number
        case .text(let text): 1 << 63 | (ranks[text] ?? 0)
        }
    }

    /// Gives the ids that are no numbers theirs.
    private mutating func rank(_ rows: ArraySlice<EventBody>) {
        ranks.removeAll(keepingCapacity: true)
        for row in rows {
            if case .text(let text) = row.id { ranks[text] = 0 }
        }
        guard ranks.count > 1 else { return }
        let sorted = ranks.keys.sorted { $0.lexicographicallyPrecedes($1) }
        for (rank, text) in sorted.enumerated() { ranks[text] = UInt64(rank) }
    }
}
