import Browsing
import Records
import Relations

extension Walk {
    /// Reads the walk of `--play`.
    ///
    /// - Throws: a ``Complaint`` that names the file, the line and the remedy.
    init(file path: String) throws {
        let shown = path.sanitized
        let bytes: [UInt8]
        do throws(BoundedFile.Failure) {
            bytes = try BoundedFile.read(path, upTo: Self.mostBytes)
        } catch {
            throw Complaint("“\(shown)” \(error); --play takes a file that --record has written.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint("“\(shown)” is no text in UTF-8; --play takes a file that --record has written.")
        }
        do {
            self = try Walk(text)
        } catch {
            throw Complaint("\(shown):\(error.line): \(error)")
        }
    }
}
