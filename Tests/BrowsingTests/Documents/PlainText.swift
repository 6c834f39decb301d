import Browsing
import Screen

extension Document {
    /// The document as lines of plain text at a width, wrapped at blanks as a pane wraps it.
    func text(width: Int) -> String {
        blocks.flatMap { $0.lines(width: width) }.joined(separator: "\n")
    }

    /// The blocks as unwrapped text.
    var lines: [String] { blocks.map(\.text) }
}

extension Block {
    /// The text of the block without its styles.
    var text: String { spans.map(\.text).joined() }

    func lines(width: Int) -> [String] {
        if let stops { return [row(stops: stops, width: width)] }
        guard let margin else { return unmarked(width: width) }
        return unmarked(width: width).enumerated().map { index, line in
            (index == 0 ? margin.first.text : margin.rest.text) + line.dropFirst()
        }
    }

    private func unmarked(width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let inset = lines.isEmpty ? indent : indent + hang
            if !line.isEmpty, inset + line.cells + 1 + word.cells > width {
                lines.append(blanks(inset) + line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        lines.append(line.isEmpty ? "" : blanks(lines.isEmpty ? indent : indent + hang) + line)
        return lines
    }

    private func row(stops: [Int], width: Int) -> String {
        var row = ""
        for (index, span) in spans.enumerated() {
            if index > 0 { row = row.fitted(to: stops[index - 1]) }
            row += span.text
        }
        return row.clipped(to: width)
    }
}
