import Foundation
import Records
import Relations
import Visits

extension Places {
    /// The folder of the reader's own lists of visits; `nil` with `--data`.
    var visitFolder: URL? { own?.deletingLastPathComponent().appending(path: "visits") }

    /// The files in it, by name.
    var visitFiles: [URL] {
        guard let visitFolder else { return [] }
        let files = try? FileManager.default.contentsOfDirectory(at: visitFolder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension.lowercased() == "xml" }.sorted { $0.path < $1.path }
    }

    /// What reads lists of visits: those of the State Department are of the United States.
    ///
    /// - Throws: a ``CodebookError``, or a ``Complaint`` where no codebooks ship beside the program.
    func visitReader() throws -> VisitReader {
        guard let codebooks, let owner = CountryCode("USA") else {
            throw Complaint("The codebook of visits was not found beside the program; dyad info names the folders.")
        }
        return VisitReader(codes: try VisitCodebook(folder: codebooks).codes, owner: owner)
    }

    /// Reads files of visits.
    func visitLists(_ files: [URL]) throws -> [VisitList] {
        guard !files.isEmpty else { return [] }
        let reader = try visitReader()
        return try files.map { file in
            let data: Data
            do {
                data = try Data(contentsOf: file)
            } catch {
                throw Complaint("“\(file.path.sanitized)” cannot be read; name a file of visits.")
            }
            return try reader.read(data, file: file.lastPathComponent)
        }
    }
}
