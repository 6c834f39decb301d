import Foundation
import Relations

/// The pair that was looked at last, kept between sessions in the reader's state folder.
///
/// It is the only thing that the browser writes besides the store. A file that cannot be read or written changes
/// nothing: the first look is then the folder's own.
struct LastPair {
    let file: URL

    var countries: (base: CountryCode, partner: CountryCode?)? {
        guard let text = try? String(contentsOf: file, encoding: .utf8), text.utf8.count < 64 else { return nil }
        let codes = text.split(whereSeparator: \.isWhitespace).compactMap { CountryCode($0) }
        return codes.first.map { ($0, codes.dropFirst().first) }
    }

    func keep(base: CountryCode?, partner: CountryCode?) {
        guard let base else { return }
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let text = ([base, partner].compactMap { $0?.text }).joined(separator: " ") + "\n"
        try? Data(text.utf8).write(to: file, options: .atomic)
    }
}
