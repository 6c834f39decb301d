import Foundation
import Importing
import Records
import Relations
import Visits

extension Places {
    /// The files in the folder of lists, by name; a pipe would be waited for.
    var visitFiles: [URL] {
        let files = try? FileManager.default.contentsOfDirectory(at: visitFolder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension.lowercased() == "xml" && BoundedFile.isThere($0.path) }
            .sorted { $0.path < $1.path }
    }

    /// The name of a list in the folder: it ends in `.xml`, and begins with no dot.
    func visitName(_ name: String) -> String {
        let plain = name.lowercased().hasSuffix(".xml") ? name : name + ".xml"
        return plain.hasPrefix(".") ? "list" + plain : plain
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

    /// Reads files of visits, packed or not.
    func visitLists(_ files: [URL]) throws -> [VisitList] {
        guard !files.isEmpty else { return [] }
        let reader = try visitReader()
        return try files.flatMap { file in
            let found = try XMLFiles.all(in: file.path)
            guard !found.isEmpty else { throw VisitError.noVisits(file: file.lastPathComponent) }
            return try found.map { try reader.read(Data($0.bytes), file: $0.name) }
        }
    }
}
