import Foundation
import Importing
import Records
import Relations
import Reporting
import Visits

/// The import of lists of visits: each goes unpacked into the reader's folder of lists, under its own name.
struct VisitImport {
    let path: String
    let places: Places

    /// - Returns: `nil` where the file is no XML: then it is one of coded events.
    /// - Throws: ``ImportError``, and a ``VisitError`` for XML that is no list of visits; nothing is written then.
    func run() throws -> [ImportOutcome]? {
        guard path != "-" else { return nil }
        let files = try XMLFiles.all(in: path)
        guard !files.isEmpty else { return nil }
        let reader = try places.visitReader()
        // An archive holds other files beside its lists.
        let lists = try files.compactMap { try list($0, reader) }
        guard !lists.isEmpty else { throw VisitError.noVisits(file: path) }
        return try lists.map { read in
            let change = try write(Data(read.file.bytes), named: read.file.name)
            return .visits(
                VisitOutcome(
                    file: places.visitName(read.file.name), change: change, visits: read.list.visits.count,
                    leftOut: read.list.leftOut))
        }
    }

    private struct Read {
        let file: XMLFiles.File
        let list: VisitList
    }

    /// - Returns: `nil` for XML that is no list of visits.
    private func list(_ file: XMLFiles.File, _ reader: VisitReader) throws -> Read? {
        do {
            return Read(file: file, list: try reader.read(Data(file.bytes), file: file.name))
        } catch {
            if case .noVisits = error { return nil }
            throw error
        }
    }

    private func write(_ data: Data, named name: String) throws -> VisitOutcome.Change {
        let file = places.visitFolder.appending(path: places.visitName(name))
        let old = (try? BoundedFile.read(file.path, upTo: XMLFiles.mostBytes)).map { Data($0) }
        guard old != data else { return .nothing }
        do {
            try FileManager.default.createDirectory(at: places.visitFolder, withIntermediateDirectories: true)
            try data.write(to: file, options: .atomic)
        } catch {
            throw Complaint("“\(file.path.sanitized)” was not written: \(error.localizedDescription)")
        }
        return old == nil ? .added : .replaced
    }
}
