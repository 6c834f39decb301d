import Browsing
import Foundation
import Relations

extension Walk {
    /// Reads the walk of `--play`.
    ///
    /// - Throws: a ``Complaint`` that names the file, the line and the remedy.
    init(file path: String) throws {
        let shown = path.sanitized
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: Self.mostBytes + 1)
        else {
            throw Complaint("“\(shown)” cannot be read; --play takes a file that --record has written.")
        }
        guard data.count <= Self.mostBytes else {
            throw Complaint("“\(shown)” has more than \(Self.mostBytes) bytes; a walk is a text of keys, a line each.")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Complaint("“\(shown)” is no text in UTF-8; --play takes a file that --record has written.")
        }
        do {
            self = try Walk(text)
        } catch {
            throw Complaint("\(shown):\(error.line): \(error)")
        }
    }
}
