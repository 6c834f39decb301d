/// The piece of a line that a message shows, safe to print, and where the caret stands below it.
package struct Excerpt: Hashable, Sendable, Codable {
    /// At most about 100 cells, without control characters.
    package let text: String
    /// The width of the text before the caret, in cells.
    package let caret: Int

    /// The widest piece of a line that is shown, in cells.
    static let widest = 100

    /// Cuts a piece out of a line.
    ///
    /// - Parameter column: counted from one in Unicode scalars; a column past the end stands behind the last one.
    /// - Complexity: O(*n*) for *n* scalars of the line.
    init(of line: String, column: Int) {
        let scalars = Array(line.unicodeScalars)
        let target = min(max(column - 1, 0), scalars.count)
        let before = scalars[..<target].reduce(0) { $0 + $1.cells }
        let whole = before + scalars[target...].reduce(0) { $0 + $1.cells }
        guard whole > Self.widest else {
            text = scalars.safe
            caret = before
            return
        }
        // A long line shows the place itself, with more of what comes before it than of what comes after.
        var start = target
        var used = 0
        while start > 0, used + scalars[start - 1].cells <= Self.widest * 3 / 5 {
            start -= 1
            used += scalars[start].cells
        }
        var end = target
        var total = used
        while end < scalars.count, total + scalars[end].cells <= Self.widest {
            total += scalars[end].cells
            end += 1
        }
        let opening = start > 0 ? "…" : ""
        text = opening + scalars[start..<end].safe + (end < scalars.count ? "…" : "")
        caret = opening.count + used
    }
}
