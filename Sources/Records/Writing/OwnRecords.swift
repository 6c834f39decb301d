internal import Failures
package import Foundation
package import Relations

/// The reader's own folder of records: where new records, and copies of shipped ones, are written.
///
/// Nothing that stands there is written over but by ``replace(_:with:)``, which keeps all that it is not given.
package struct OwnRecords: Sendable {
    package let folder: URL

    package init(_ folder: URL) { self.folder = folder }

    /// Writes a file of its own for a new record, which must not be there yet.
    ///
    /// - Returns: the path relative to the folder.
    /// - Throws: an ``OwnRecordsError``.
    package func create(_ kind: RecordKind, _ id: String, text: String) throws(OwnRecordsError) -> String {
        // An id becomes a path, so it must be one.
        let isName =
            !id.isEmpty && id.utf8.count < 200
            && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
        guard isName else { throw .noName(id) }
        let path = "\(kind.rawValue.replacing("_", with: "-"))/\(id).yaml"
        let url = folder.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw .exists(url.path)
        } catch {
            throw .cannotWrite(url.path, error.systemReason)
        }
        return path
    }

    /// Puts a text in the place of a file, at once and whole.
    package func replace(_ path: String, with text: String) throws(OwnRecordsError) {
        let url = folder.appending(path: path)
        do {
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw .cannotWrite(url.path, error.systemReason)
        }
    }

    /// The text of a file; `nil` where there is none that can be read.
    package func text(of path: String) -> String? {
        (try? BoundedFile.read(folder.appending(path: path).path, upTo: Limits.fileBytes))
            .flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Takes a file away that was made by ``create(_:_:text:)`` and came to nothing.
    package func remove(_ path: String) { try? FileManager.default.removeItem(at: folder.appending(path: path)) }

    /// A file of the folder in which a record stands, and where; its place in the store may be one edit old.
    ///
    /// - Parameter hint: the file that it stood in.
    package func find(_ reference: Reference, hint: String?) -> (path: String, text: RecordText, item: RecordText.Item)?
    {
        let listed = (try? RecordFolder(folder).list().map(\.path)) ?? []
        for path in [hint].compactMap(\.self) + listed.filter({ $0 != hint }) {
            guard let text = text(of: path).map(RecordText.init), let item = text.item(reference.kind, reference.id)
            else { continue }
            return (path, text, item)
        }
        return nil
    }
}

/// Why nothing was written.
package enum OwnRecordsError: Error, Hashable, Sendable, CustomStringConvertible {
    case noName(String)
    case exists(String)
    case cannotWrite(String, String)

    package var description: String {
        switch self {
        case .noName(let id):
            "“\(id.safe)” cannot be the name of a file. An id has letters, digits, - and _ only."
        case .exists(let path):
            "“\(path.safe)” is there already, and is not written over. Edit it, or take it away first."
        case .cannotWrite(let path, let reason):
            "“\(path.safe)” cannot be written: \(reason). Check that the folder exists and that you may write there."
        }
    }
}
