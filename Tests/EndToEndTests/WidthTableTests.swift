import CTerminal
import Foundation
import Glibc
import Pages
import Relations
import Screen
import Testing

/// How many cells a text takes is not agreed upon; the page of tests tells for which of the difficult texts.
@Suite("Widths of difficult texts")
struct WidthTableTests {
    /// Asked of one locale, whatever that of the tests is.
    private func cellsOfLibrary(_ text: String) -> Int {
        let locale = unsafe newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        let former = unsafe uselocale(locale)
        defer {
            unsafe uselocale(former)
            unsafe freelocale(locale)
        }
        return text.unicodeScalars.reduce(0) { $0 + max(0, Int(CTerminalWidth($1.value))) }
    }

    /// Where the emulator shows what follows the text.
    private func cellsOfEmulator(_ text: String) throws -> Int {
        let emulator = try Emulator(columns: 80, rows: 2)
        _ = emulator.take(Array("\(text)|".utf8))
        return (0..<80).last { emulator.text(ofRow: 0, from: $0, to: $0 + 1) == "|" } ?? 80
    }

    @Test func `stand on the page of tests where the C library or the emulator has another one`() throws {
        var rows = ["| text | characters | here | C library | libvterm |", "| --- | --- | --- | --- | --- |"]
        for text in DifficultText.all {
            let shown = text.sanitized
            let cells = (here: shown.cells, library: cellsOfLibrary(shown), emulator: try cellsOfEmulator(shown))
            guard cells.library != cells.here || cells.emulator != cells.here else { continue }
            let points = shown.unicodeScalars.prefix { $0 != " " }
                .map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
            rows.append("| \(shown) | \(points) | \(cells.here) | \(cells.library) | \(cells.emulator) |")
        }
        let page = Page(Page.package.appending(path: "Sources/dyad/dyad.docc/HowDyadIsTested.md"))
        let expected = rows.joined(separator: "\n")
        #expect(try page.part("widths", recording: expected) == expected)
    }
}
