internal import GRDB
internal import Relations
internal import Synchronization

/// The few rows of a store that every answer needs: files, countries, and the days of each data set.
struct EventDirectory: Sendable {
    var generation = -1
    var files: [UInt32: (dataset: Dataset, name: String)] = [:]
    var codes: [Int: CountryCode] = [:]
    var numbers: [CountryCode: Int] = [:]
    var calendars: [Dataset: DatasetCalendar] = [:]

    /// The number of a pair in keys; `nil` where no event of either country is stored.
    func number(of pair: CountryPair) -> PairNumber? {
        guard let one = numbers[pair.first], let other = numbers[pair.second] else { return nil }
        return PairNumber(one, other)
    }
}

extension EventStore {
    /// The directory of the state that a connection sees, read anew where the store has changed.
    func currentDirectory(_ db: Database) throws -> EventDirectory {
        let generation = Int(try RawStatement.number(db, "SELECT generation FROM state"))
        if let known = directory.withLock({ $0.generation == generation ? $0 : nil }) { return known }
        let fresh = try Self.readDirectory(db, generation: generation)
        directory.withLock { $0 = fresh }
        // A store that was emptied gives its numbers to other texts.
        texts.withLock { $0.forget() }
        return fresh
    }

    static func readDirectory(_ db: Database, generation: Int) throws -> EventDirectory {
        var fresh = EventDirectory()
        fresh.generation = generation
        let files = try RawStatement(db, "SELECT id, dataset, name FROM file")
        while try files.step() {
            guard let dataset = Dataset(number: Int(files.int(1))) else { continue }
            fresh.files[UInt32(truncatingIfNeeded: files.int(0))] = (dataset, files.string(2))
        }
        for (number, code) in try CountryNumbers.stored(db) {
            fresh.codes[number] = code
            fresh.numbers[code] = number
        }
        let days = try RawStatement(
            db, "SELECT dataset, day, events, one_a_day, covering FROM day ORDER BY dataset, day")
        while try days.step() {
            guard let dataset = Dataset(number: Int(days.int(0))) else { continue }
            fresh.calendars[dataset, default: DatasetCalendar()].append(
                day: Int(Int32(clamping: days.int(1))), events: Int(days.int(2)), oneADay: Int(days.int(3)),
                isCovered: days.int(4) > 0)
        }
        return fresh
    }
}
