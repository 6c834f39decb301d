import Browsing
import Foundation
import Glibc
import Relations
import Screen

/// Writes a walk while it is made: each line as soon as its frame is shown, so that a walk which ends in a crash is there
/// to tell of it.
final class WalkRecorder {
    private let file: FileHandle
    private var keys: [Key] = []

    /// - Throws: a ``Complaint`` where the file cannot be made; a file that is there already stays as it is.
    init(_ path: String) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let reason =
                errno == EEXIST ? "it is there already; name a new file" : unsafe String(cString: strerror(errno))
            throw Complaint("“\(path.sanitized)” cannot be recorded to: \(reason).")
        }
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Writes what a walk begins with.
    func begin(_ browser: Browser) {
        write(
            Walk.opening(
                version: Version.number, today: browser.today, keys: browser.keys, start: browser.bookmark,
                size: browser.size))
    }

    func note(_ key: Key) { keys.append(key) }

    func note(_ size: Size) {
        flush()
        write([Walk.Step.size(size).text])
    }

    /// A frame is shown: the keys before it are one line.
    func flush() {
        guard !keys.isEmpty else { return }
        write([Walk.Step.keys(keys).text])
        keys = []
    }

    /// A disk that is full ends the recording, not the walk.
    private func write(_ lines: [String]) {
        try? file.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
