package import Relations

/// Why the event store cannot be used, and what to do about it.
package enum EventStoreError: Error, Hashable, Sendable {
    /// The file is no event store of ours.
    case foreign(path: String)
    /// A later version of the program wrote it.
    case newer(path: String, found: Int, known: Int)
    case damaged(path: String, reason: String)
    /// The first import has not ended, so that there is nothing to read.
    case unfinished(path: String)
    /// The folder or the disk refuses.
    case cannotWrite(path: String, reason: String)
    case cannotRead(path: String, reason: String)
    /// More events of one day between the same countries than a store has keys for.
    case tooManyOfDay(Day, countries: [CountryCode])
    case tooManyCountries
}

extension EventStoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .foreign(let path):
            "“\(path.sanitized)” is another program’s file and no event store. Give another place with --store FILE."
        case .newer(let path, let found, let known):
            "“\(path.sanitized)” is an event store of version \(found), and this program knows version \(known). Use the "
                + "newer program, or give another place with --store FILE."
        case .damaged(let path, let reason):
            "“\(path.sanitized)” is damaged (\(reason.sanitized)). Delete it and import the files again."
        case .unfinished(let path):
            "“\(path.sanitized)” is being made by its first import, which has not ended. It can be read when that has; where "
                + "the import was stopped, the same command begins it anew."
        case .cannotWrite(let path, let reason):
            "“\(path.sanitized)” cannot be written (\(reason.sanitized)). The store is as it was before; make room, or "
                + "give another place with --store FILE."
        case .cannotRead(let path, let reason):
            "“\(path.sanitized)” cannot be read (\(reason.sanitized))."
        case .tooManyOfDay(let day, let countries):
            "There are more than two million events of \(day) "
                + (countries.isEmpty ? "without a country" : "of \(countries.map(\.text).joined(separator: " and "))")
                + ", and a store has no room for more of one day."
        case .tooManyCountries: "There are more than a thousand different countries, and a store has no room for more."
        }
    }
}
