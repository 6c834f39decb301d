import Drawing
import Foundation
import Samples
import Screen
import Testing

/// Compares a screen with the picture kept beside the tests, in `Pictures/NAME.txt`.
///
/// With the variable `DYAD_RECORD_PICTURES=1` the pictures are written anew; the change then shows what a reader will
/// see.
func expectPicture(_ name: String, _ sitting: Sitting, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expectPicture(name, lines: Frame(sitting.browser).lines, sourceLocation: sourceLocation)
}

func expectPicture(_ name: String, lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures/\(name).txt")
    let text = lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["DYAD_RECORD_PICTURES"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("There is no picture “\(name)”; record it.", sourceLocation: sourceLocation)
        return
    }
    guard recorded != text else { return }
    Issue.record(
        "The picture “\(name)” differs:\n\(difference(from: recorded, to: text))", sourceLocation: sourceLocation)
}

/// The lines that differ, `-` as recorded and `+` as drawn, each with its number.
private func difference(from recorded: String, to drawn: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for row in 0..<max(old.count, new.count) {
        let before = row < old.count ? old[row] : ""
        let after = row < new.count ? new[row] : ""
        if before != after { lines += ["\(row + 1) - \(before)", "\(row + 1) + \(after)"] }
    }
    return lines.joined(separator: "\n")
}
