import Browsing
import Failures
import Foundation
import Relations

/// Writes what the reader asked to be written.
enum FileWriter {
    /// - Parameter path: as it was typed: relative to the folder that the program was started in, or with `~/` for home.
    static func write(_ text: String, to path: String, overwriting: Bool) -> Written {
        let full = path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path
        let url = URL(filePath: full)
        do {
            try Data(text.utf8).write(to: url, options: overwriting ? .atomic : .withoutOverwriting)
            return .done(path: url.path.sanitized)
        } catch CocoaError.fileWriteFileExists {
            return .exists(path: path, text: text)
        } catch {
            return .refused("“\(path.sanitized)” was not written: \(error.systemReason).")
        }
    }
}
