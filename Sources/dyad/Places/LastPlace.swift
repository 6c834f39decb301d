import Browsing
import Foundation
import Records

/// Where the reader left off, kept between sessions in the reader's state folder, for each folder of records.
///
/// It is the only thing that the browser writes by itself besides the store. A file that cannot be read or written
/// changes nothing: the first look is then the folder's own.
struct LastPlace {
    let file: URL

    /// Longer than any place that ``Bookmark/text`` writes.
    private static let mostBytes = 100_000

    enum Reading {
        case none
        case place(Bookmark)
        /// There is a file, and it says no place.
        case damaged
    }

    func read() -> Reading {
        do throws(BoundedFile.Failure) {
            let bytes = try BoundedFile.read(file.path, upTo: Self.mostBytes)
            return String(validating: bytes, as: UTF8.self).flatMap { Bookmark($0) }.map(Reading.place) ?? .damaged
        } catch {
            return error == .missing ? .none : .damaged
        }
    }

    /// Writes the whole file or, where that fails, nothing.
    func keep(_ bookmark: Bookmark) {
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(bookmark.forNextTime.text.utf8).write(to: file, options: .atomic)
    }
}
