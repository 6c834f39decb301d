import Browsing
import Foundation
import Glibc

/// A small file beside the event store in which an import says how far it is, for a browser that is open meanwhile.
///
/// It is there as long as the import runs. One that a killed import has left behind counts as none.
struct ImportNotice: Sendable {
    let file: URL

    init(beside store: URL) { file = store.appendingPathExtension(Self.ending) }

    private static let ending = "importing"
    private static let mostBytes = 10_000

    /// Whether a file of this name may be a notice.
    static func isNotice(_ name: String) -> Bool { name.hasSuffix("." + ending) }

    /// - Parameters:
    ///   - name: the file that is imported.
    ///   - share: how much of it is done, from 0 to 1; `nil` where nobody knows.
    func write(_ name: String, share: Double?, after elapsed: Duration) {
        let percent = share.map { "\(Int(max(0, min(1, $0)) * 100))" } ?? "-"
        let name = name.filter { !$0.isNewline }
        let line = "\(getpid()) \(percent) \(Int(elapsed / .seconds(1))) \(name)\n"
        try? Data(line.utf8).write(to: file, options: .atomic)
    }

    func end() { try? FileManager.default.removeItem(at: file) }

    /// What an import says that is running; `nil` where none is.
    func read() -> Work? {
        guard let handle = FileHandle(forReadingAtPath: file.path),
            let data = try? handle.read(upToCount: Self.mostBytes),
            let text = String(validating: data, as: UTF8.self)
        else { return nil }
        let fields = text.split(separator: " ", maxSplits: 3).map(String.init)
        guard fields.count == 4, let process = Int32(fields[0]), process > 0, let seconds = Int(fields[2]),
            (0...10_000_000).contains(seconds), kill(process, 0) == 0 || errno == EPERM
        else { return nil }
        let name = URL(filePath: fields[3].filter { !$0.isNewline }).lastPathComponent
        let percent = Int(fields[1]).map { max(0, min(100, $0)) }
        return Work(
            "Importing \(name)", done: percent ?? 0, of: percent == nil ? 0 : 100, elapsed: .seconds(seconds),
            isOurs: false)
    }
}
