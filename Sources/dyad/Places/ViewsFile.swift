import Browsing
import Failures
import Foundation

/// The file of saved views, in the reader's configuration folder.
///
/// A file that cannot be read is none; one that cannot be written is said.
struct ViewsFile {
    let file: URL

    func read() -> SavedViews {
        guard let data = try? Data(contentsOf: file), data.count <= 1_000_000 else { return SavedViews() }
        return SavedViews(String(decoding: data, as: UTF8.self))
    }

    /// - Returns: why it was not written, as a sentence; `nil` where it was.
    func keep(_ views: SavedViews) -> String? {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(views.text.utf8).write(to: file, options: .atomic)
            return nil
        } catch {
            return "The view is kept until you quit: “\(file.path)” was not written: \(error.systemReason)."
        }
    }
}
