internal import GRDB
internal import Relations

/// Changes the stored events of one pair and day after the other, with their marks and the figures that hang on them.
struct EventGroups {
    private let db: Database
    private let dataset: Dataset
    private var editor: ChunkEditor
    private var marking: Marking
    private var rollUp: RollUp
    private let datasets: [UInt32: Dataset]
    /// By how many the repeats of each file have changed.
    private(set) var repeated: [UInt32: Int] = [:]

    /// The rows of a group.
    private var rows: [Marking.Row] = []

    init(_ db: Database, _ dataset: Dataset) throws {
        self.db = db
        self.dataset = dataset
        editor = try ChunkEditor(db)
        rollUp = try RollUp(db, dataset)
        marking = Marking(dataset)
        datasets = try EventStore.readDirectory(db, generation: 0).files.mapValues(\.dataset)
    }

    /// Adds the events of sorted groups, which come after those before them.
    ///
    /// - Parameter repeated: the rows of the import that are known to repeat another one.
    mutating func add(_ part: SortedGroups, repeating repeated: RowSet) throws {
        for (group, rows) in part.groups {
            try rollUp.enter(group: group)
            let stored = try editor.enter(group)
            let next = stored.last.map { $0.key + 1 } ?? EventKey.first(ofGroup: group)
            guard next + Int64(rows.count) <= EventKey.first(ofGroup: group) + EventKey.mostInGroup else {
                throw tooMany(group)
            }
            let own = try own(stored) { _, entry in entry.marks.contains(.isRepeat) }
            var marks = part.marks[rows]
            if !own.isEmpty || rows.contains(where: { repeated.contains(part.rows[$0].place) }) {
                for row in rows {
                    self.rows.append(part.marked[row])
                    if repeated.contains(part.rows[row].place) { self.rows[self.rows.count - 1].isRepeat = true }
                }
                marking.mark(self.rows[...])
                marks = marking.marks[own.count...]
            }
            try putBack(stored, own)
            try put(part, rows, marks, from: next)
        }
    }

    /// Puts rows behind what the group has.
    private mutating func put(
        _ part: SortedGroups, _ rows: Range<Int>, _ marks: ArraySlice<Marks>, from first: Int64
    ) throws {
        var key = first
        for (row, mark) in zip(rows, marks) {
            try editor.put(key, mark, part.bytes, part.rows[row].body)
            key += 1
            let figures = part.marked[row].figures
            rollUp.count(figures, mark)
            if mark.contains(.isRepeat) { repeated[figures.file, default: 0] += 1 }
        }
    }

    /// Marks the events of a group anew, which comes after those before it.
    ///
    /// - Parameters:
    ///   - file: the file whose events are taken out, if any.
    ///   - contested: events of which others than before may count.
    mutating func revise(_ group: UInt64, without file: UInt32?, _ contested: ContestedEvents) throws {
        try rollUp.enter(group: group)
        var rest: [EventChunk.Entry] = []
        for entry in try editor.enter(group) {
            guard let figures = EventFigures(editor.bytes.span, entry.body) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            if figures.file == file { rollUp.count(figures, entry.marks, sign: -1) } else { rest.append(entry) }
        }
        let own = try own(rest[...]) { identity, entry in
            contested.isRepeat(identity, key: entry.key) ?? entry.marks.contains(.isRepeat)
        }
        marking.mark(rows[...])
        try putBack(rest[...], own)
    }

    /// The places of the stored events that are of the data set; they are then in ``rows``.
    ///
    /// - Parameter isRepeat: whether one repeats another row, by its identity.
    private mutating func own(
        _ stored: ArraySlice<EventChunk.Entry>, isRepeat: (UInt64, EventChunk.Entry) -> Bool
    ) throws -> [Int] {
        rows.removeAll(keepingCapacity: true)
        var own: [Int] = []
        for place in stored.indices {
            let entry = stored[place]
            var row = try Marking.Row(editor.bytes.span, entry.body)
            guard datasets[row.figures.file] == dataset else { continue }
            own.append(place)
            let identity = dataset.identity(of: row.id, day: EventKey.day(of: entry.key).number)
            row.isRepeat = identity.map { isRepeat($0, entry) }
            rows.append(row)
        }
        return own
    }

    /// Puts stored events back, those of the data set with the marks that they have now.
    private mutating func putBack(_ stored: ArraySlice<EventChunk.Entry>, _ own: [Int]) throws {
        var next = 0
        for place in stored.indices {
            var entry = stored[place]
            if next < own.count, own[next] == place {
                if entry.marks != marking.marks[next] { remark(rows[next].figures, entry.marks, marking.marks[next]) }
                entry.marks = marking.marks[next]
                next += 1
            }
            try editor.put(entry.key, entry.marks, editor.bytes, entry.body)
        }
    }

    /// Counts an event by other marks than before.
    private mutating func remark(_ figures: EventFigures, _ former: Marks, _ marks: Marks) {
        rollUp.count(figures, former, sign: -1)
        rollUp.count(figures, marks)
        let change = (marks.contains(.isRepeat) ? 1 : 0) - (former.contains(.isRepeat) ? 1 : 0)
        if change != 0 { repeated[figures.file, default: 0] += change }
    }

    private func tooMany(_ group: UInt64) -> EventStoreError {
        let pair = EventKey.pair(ofGroup: group)
        let codes = try? EventStore.readDirectory(db, generation: 0).codes
        let countries = Set([pair.lower, pair.upper]).sorted().compactMap { codes?[$0] }
        return .tooManyOfDay(EventKey.day(ofGroup: group), countries: countries)
    }

    /// Writes what is left, and the figures.
    mutating func finish(covered: [Int], sign: Int) throws {
        try editor.finish()
        try rollUp.finish(db, covered: covered, sign: sign)
    }
}
