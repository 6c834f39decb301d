import Browsing
import Failures
import Foundation
import Records
import Relations

/// The file of saved views, in the reader's configuration folder.
///
/// A file that cannot be read is none, and is never written over; one that cannot be written is said.
struct ViewsFile {
    let file: URL

    /// Longer than any views that ``SavedViews/text`` writes.
    private static let mostBytes = 1_000_000

    func read() -> SavedViews {
        (try? BoundedFile.read(file.path, upTo: Self.mostBytes)).map { SavedViews(String(decoding: $0, as: UTF8.self)) }
            ?? SavedViews()
    }

    /// Why what stands there cannot be read; `nil` where it can, and where nothing does.
    private var obstacle: BoundedFile.Failure? {
        do throws(BoundedFile.Failure) {
            _ = try BoundedFile.read(file.path, upTo: Self.mostBytes)
            return nil
        } catch {
            return error == .missing ? nil : error
        }
    }

    /// - Returns: why it was not written, as a sentence; `nil` where it was.
    func keep(_ views: SavedViews) -> String? {
        if let obstacle {
            return
                "The view is kept until you quit: “\(file.path.sanitized)” \(obstacle). Take it away, and save the view again."
        }
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(views.text.utf8).write(to: file, options: .atomic)
            return nil
        } catch {
            return
                "The view is kept until you quit: “\(file.path.sanitized)” was not written: \(error.systemReason)."
        }
    }
}
