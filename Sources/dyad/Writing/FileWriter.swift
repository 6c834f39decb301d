import Browsing
import Failures
import Foundation
import Relations

/// Writes what the reader asked to be written.
enum FileWriter {
    /// Where a file is that was named so.
    static func url(of path: String) -> URL {
        URL(filePath: path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path)
    }

    /// - Parameter path: as it was typed: relative to the folder that the program was started in, or with `~/` for home.
    static func write(_ text: String, to path: String, overwriting: Bool) -> Written {
        let url = url(of: path)
        do {
            try Data(text.utf8).write(to: url, options: overwriting ? .atomic : .withoutOverwriting)
            return .done(path: url.path.sanitized)
        } catch CocoaError.fileWriteFileExists {
            return .exists(path: path, again: .write(path: path, text: text, overwrites: true))
        } catch {
            return .refused("“\(path.sanitized)” was not written: \(error.systemReason).")
        }
    }
}
