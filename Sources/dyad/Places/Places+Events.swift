import EventStore
import Foundation
import Importing
import Records
import Relations

extension Places {
    /// What reading event files needs to know of codes and countries.
    func importCodebooks() throws -> ImportCodebooks {
        let folder = try codebookFolder()
        return ImportCodebooks(
            events: try EventCodebooks(folder: folder), countries: try CountryCodebooks(folder: folder))
    }

    /// The folder of codebooks, which ships with the program.
    ///
    /// - Throws: a ``Complaint`` where the program has lost it.
    func codebookFolder() throws -> URL {
        guard let codebooks else {
            throw Complaint("The codebooks are missing: they lie in Data/Codebooks beside the program.")
        }
        return codebooks
    }

    /// The place of the event store, for commands that need one.
    ///
    /// - Throws: a ``Complaint`` where nothing has been imported.
    func existingEvents() throws -> URL {
        guard FileManager.default.fileExists(atPath: events.path) else {
            throw Complaint(
                "No events are imported: “\(events.path.sanitized)” is not there. dyad import FILE brings files of GDELT, "
                    + "ICEWS, Phoenix or POLECAT in.")
        }
        return events
    }

    /// The event store, for reading; `nil` where nothing has been imported, or not yet to its end.
    func eventStore() throws -> EventStore? {
        guard FileManager.default.fileExists(atPath: events.path) else { return nil }
        do {
            return try EventStore(at: events, for: .read)
        } catch EventStoreError.unfinished {
            return nil
        }
    }
}
