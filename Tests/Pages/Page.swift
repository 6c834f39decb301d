package import Foundation
internal import Synchronization

/// A page of the project that is written in part by the program, such as the README.
///
/// A part stands between `<!-- begin: NAME -->` and `<!-- end: NAME -->`. A test compares it with what the program says,
/// or writes it anew where the variable `DYAD_RECORD_PICTURES` is 1.
package struct Page: Sendable {
    package let url: URL

    /// The README at the top of the package.
    package static let readme = Page(package.appending(path: "README.md"))
    /// The folder of the package.
    package static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Whether parts are written anew.
    package static let isRecording = ProcessInfo.processInfo.environment["DYAD_RECORD_PICTURES"] == "1"

    /// Tests run side by side, and parts of one page must not be written over each other.
    private static let writing = Mutex(())

    package init(_ url: URL) { self.url = url }

    package var text: String {
        get throws { try String(contentsOf: url, encoding: .utf8) }
    }

    /// A part without the line ends at its two ends.
    package func part(_ name: String) throws -> String {
        let text = try text
        return String(text[try range(of: name, in: text)]).trimmingCharacters(in: .newlines)
    }

    /// A part as it is to be compared, and written anew where parts are recorded.
    package func part(_ name: String, recording expected: String) throws -> String {
        if Self.isRecording {
            try rewrite { text in
                text.replacingCharacters(in: try range(of: name, in: text), with: "\n" + expected + "\n")
            }
        }
        return try part(name)
    }

    /// Changes the page, one change at a time.
    package func rewrite(_ change: (String) throws -> String) throws {
        try Self.writing.withLock { _ in
            let before = try text
            let after = try change(before)
            if after != before { try after.write(to: url, atomically: true, encoding: .utf8) }
        }
    }

    private func range(of name: String, in text: String) throws -> Range<String.Index> {
        guard let begin = text.range(of: "<!-- begin: \(name) -->"),
            let end = text.range(of: "<!-- end: \(name) -->", range: begin.upperBound..<text.endIndex)
        else { throw PageError.noPart(name, of: url.lastPathComponent) }
        return begin.upperBound..<end.lowerBound
    }
}

package enum PageError: Error, CustomStringConvertible {
    case noPart(String, of: String)

    package var description: String {
        switch self {
        case .noPart(let name, let page):
            "\(page) has no part “\(name)”. Write the lines <!-- begin: \(name) --> and <!-- end: \(name) -->."
        }
    }
}
