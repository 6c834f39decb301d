internal import Relations
internal import Screen

extension Browser {
    /// Another process imports event data and is so far, or has come to its end: then what is imported is asked for again.
    package mutating func importChanged(_ work: Work?) -> [Effect] {
        let hasEnded = foreignImport != nil && work == nil
        foreignImport = work
        guard hasEnded else { return [] }
        notice = Notice("An import of event data has ended; what came in is there.")
        return holdings == nil ? [] : ask(.holdings)
    }

    /// After record files were read again: marks the rows that say something else, and tells of them.
    mutating func markRereading() {
        guard let former, let relation, former.subject == relation.subject, former.clock.asOf == relation.clock.asOf
        else {
            self.former = nil
            return
        }
        self.former = nil
        let changes = Self.changes(from: former, to: relation)
        // What is gone has no row to mark, and is told all the same.
        let gone = Self.changes(from: relation, to: former).subtracting(changes).count
        guard !changes.isEmpty || gone > 0 else { return }
        changed = changes
        guard notice?.isProblem != true else { return }
        let parts = [
            changes.isEmpty ? nil : "\(counted(changes.count, "row")) changed", gone > 0 ? "\(gone) gone" : nil,
        ]
        notice = Notice("The record files were read again: \(parts.compactMap(\.self).joined(separator: ", ")).")
    }
}
