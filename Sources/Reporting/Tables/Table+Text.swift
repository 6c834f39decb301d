internal import Relations

extension Table {
    /// Columns aligned by the width of text, two blanks apart; numbers stand to the right.
    ///
    /// Where a line is longer than the room, columns leave whole, in their order; only then the widest is cut, with `…`
    /// at the end of what was.
    func aligned(room: Int?, width: TextWidth) -> String {
        guard !rows.isEmpty else { return "" }
        var texts = [shown.map(\.title)] + rows.map { row in shown.map { row.cells[$0.index].shown } }
        // A column in which nothing stands says nothing.
        var filled = shown.indices.filter { column in texts.dropFirst().contains { !$0[column].isEmpty } }
        let all = shown.indices.map { column in texts.map { width($0[column]) }.max() ?? 0 }
        while let room, filled.reduce(0, { $0 + all[$1] }) + 2 * (filled.count - 1) > room,
            let next = filled.filter({ columns[shown[$0].index].leaves != nil }).min(by: { one, other in
                (columns[shown[one].index].leaves ?? 0) < (columns[shown[other].index].leaves ?? 0)
            })
        {
            filled.removeAll { $0 == next }
        }
        texts = texts.map { line in filled.map { line[$0] } }
        let isNumber = filled.map { column in
            rows.contains { $0.cells[shown[column].index].isNumber }
        }
        var widths = filled.map { all[$0] }
        if let room {
            while widths.reduce(0, +) + 2 * (widths.count - 1) > room, let widest = widths.max(), widest > 8,
                let column = widths.lastIndex(of: widest)
            {
                widths[column] -= 1
            }
        }
        return texts.map { line in
            let cells = filled.indices.map { column in
                let text = TextLayout.clipped(line[column], to: widths[column], width: width)
                let blanks = String(repeating: " ", count: max(0, widths[column] - width(text)))
                return isNumber[column] ? blanks + text : text + blanks
            }
            return TextLayout.withoutTrailingBlanks(cells.joined(separator: "  ")) + "\n"
        }.joined()
    }

    /// A line of keys, then a line a row. Tabs and line ends inside a cell are blanks already.
    var tabSeparated: String {
        let lines = [columns.map(\.key)] + rows.map { $0.cells.map(\.plain) }
        return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// By RFC 4180: CR LF ends a line, quotes stand around what has a comma or a quote, and quotes inside are doubled.
    ///
    /// A text that begins with `=`, `+`, `-`, `@`, a tab or a CR gets an apostrophe before it, because spreadsheets run
    /// such cells as formulas (OWASP, “CSV Injection”). Numbers are left alone.
    var commaSeparated: String {
        func quoted(_ text: String) -> String {
            guard text.hasScalar(of: ",\"\r\n") else { return text }
            return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
        }
        func safe(_ cell: Cell) -> String {
            let raw: Unicode.Scalar? =
                switch cell {
                case .text(let text): text.unicodeScalars.first
                case .list(let values): values.first?.unicodeScalars.first
                case .nothing, .word, .date, .number, .decimal, .flag, .days: nil
                }
            let starts = [raw, cell.plain.unicodeScalars.first].compactMap(\.self)
            let isFormula = !cell.isNumber && starts.contains { "=+-@\t\r".unicodeScalars.contains($0) }
            return quoted((isFormula ? "'" : "") + cell.plain)
        }
        let lines = [columns.map { quoted($0.key) }] + rows.map { $0.cells.map(safe) }
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// A table of Markdown, with pipes, backslashes and what would be markup escaped.
    var markdown: String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let isNumber = shown.map { column in rows.contains { $0.cells[column.index].isNumber } }
        return line(shown.map { TextLayout.markdown($0.title) }) + line(isNumber.map { $0 ? "---:" : "---" })
            + rows.map { row in line(shown.map { TextLayout.markdown(row.cells[$0.index].shown) }) }.joined()
    }
}
