internal import GRDB
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

    /// What is looked at of a row.
    struct Row {
        var figures: EventFigures
        var id: EventBody.Identity
        /// Whether it is known to repeat a row, of this day and these countries or of others; `nil` where only these rows can
        /// tell.
        var isRepeat: Bool?
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
    /// - Parameter rows: in the order in which they were imported.
    /// - Complexity: O(*n* log *n*) for *n* rows.
    mutating func mark(_ rows: ArraySlice<Row>) {
        marks.removeAll(keepingCapacity: true)
        var mayRepeat = false
        for row in rows {
            marks.append(row.isRepeat == true ? .isRepeat : [])
            mayRepeat = mayRepeat || row.isRepeat == nil
        }
        guard rows.count > 1 else { return }
        rank(rows)
        if hasIdentity, mayRepeat { markRepeats(rows) }
        markFollowers(rows)
    }

    /// Of rows that are the same event all but the first are repeats.
    private mutating func markRepeats(_ rows: ArraySlice<Row>) {
        keys.removeAll(keepingCapacity: true)
        for (place, row) in rows.enumerated() where row.isRepeat == nil && row.id != .text([]) {
            let kind = UInt64(isCodeOfIdentity ? row.figures.code : 0) << 1 | (row.figures.isBackward ? 1 : 0)
            keys.append(Key(kind: kind, id: number(row.id), figures: 0, place: place))
        }
        keys.sort()
        for (one, next) in zip(keys, keys.dropFirst()) where one.kind == next.kind && one.id == next.id {
            marks[next.place] = .isRepeat
        }
    }

    /// Of the others, one of each direction and code counts by the one-a-day rule: that with the least id, for no rule of
    /// the data prefers another, then by whatever a figure is made of, and at last by the order in which they came.
    private mutating func markFollowers(_ rows: ArraySlice<Row>) {
        keys.removeAll(keepingCapacity: true)
        for (place, row) in rows.enumerated() where marks[place].isEmpty {
            keys.append(Self.key(row.figures, id: number(row.id), place))
        }
        guard mayAgree else { return }
        // Codes have small numbers, so that the first of each kind so far has a place of its own.
        guard let most = keys.lazy.map(\.kind).max(), most < 1 << 17 else { return markSortedFollowers() }
        if firsts.count <= most { firsts += [Int32](repeating: -1, count: Int(most) + 1 - firsts.count) }
        for (place, key) in keys.enumerated() {
            let kind = Int(key.kind)
            let former = Int(firsts[kind])
            let isFirst = former < 0 || key < keys[former]
            if isFirst { firsts[kind] = Int32(place) }
            if former >= 0 { marks[keys[isFirst ? former : place].place] = .isFollower }
        }
        for key in keys { firsts[Int(key.kind)] = -1 }
    }

    private mutating func markSortedFollowers() {
        keys.sort()
        for (one, next) in zip(keys, keys.dropFirst()) where one.kind == next.kind {
            marks[next.place] = .isFollower
        }
    }

    private static func key(_ row: EventFigures, id: UInt64, _ place: Int) -> Key {
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

    /// A number for an id that is in the order of the ids.
    private func number(_ id: EventBody.Identity) -> UInt64 {
        switch id {
        case .number(let number): number
        case .text(let text): 1 << 63 | (ranks[text] ?? 0)
        }
    }

    /// Gives the ids that are no numbers theirs.
    private mutating func rank(_ rows: ArraySlice<Row>) {
        ranks.removeAll(keepingCapacity: true)
        for row in rows {
            if case .text(let text) = row.id { ranks[text] = 0 }
        }
        guard ranks.count > 1 else { return }
        let sorted = ranks.keys.sorted { $0.lexicographicallyPrecedes($1) }
        for (rank, text) in sorted.enumerated() { ranks[text] = UInt64(rank) }
    }
}

extension Marking.Row {
    /// Reads of a body what is looked at.
    ///
    /// - Parameter isRepeat: see the property of this name; it is told the row's id.
    /// - Throws: where the bytes are no body, as in a damaged store.
    init(
        _ bytes: Span<UInt8>, _ body: Range<Int>, isRepeat: (EventBody.Identity) -> Bool? = { _ in nil }
    ) throws {
        guard let figures = EventFigures(bytes, body), let id = EventBody.Identity(of: bytes, body) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        self.init(figures: figures, id: id, isRepeat: isRepeat(id))
    }
}
