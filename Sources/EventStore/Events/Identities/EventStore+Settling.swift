internal import GRDB
internal import Relations

extension EventStore {
    /// Finds out which of the rows that claim the same events count.
    ///
    /// - Parameter file: a file whose rows are going, if any.
    /// - Returns: the groups of all rows that claim one of the events, in their order.
    static func settle(
        _ contested: inout ContestedEvents, in dataset: Dataset, without file: UInt32?, _ db: Database
    ) throws -> [UInt64] {
        guard !contested.isEmpty else { return [] }
        let datasets = try readDirectory(db, generation: 0).files.mapValues(\.dataset)
        let cursor = try EventCursor(db, upwards: true)
        cursor.open(0 ... .max)
        defer { cursor.close() }
        var groups: [UInt64] = []
        while let event = try cursor.step() {
            let body = try cursor.body(event)
            let group = EventKey.group(of: event.key)
            guard body.figures.file != file, datasets[body.figures.file] == dataset,
                let identity = dataset.identity(of: body.id, day: EventKey.day(ofGroup: group).number),
                contested.note(identity, body, key: event.key), groups.last != group
            else { continue }
            groups.append(group)
        }
        return groups
    }
}
