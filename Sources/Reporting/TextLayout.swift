internal import Relations

/// Text set into lines.
enum TextLayout {
    /// As much of the beginning of a text as fits, with `…` where something was cut.
    static func clipped(_ text: String, to room: Int, width: TextWidth) -> String {
        guard width(text) > room else { return text }
        let room = room - width("…")
        guard room >= 0 else { return "" }
        var result = ""
        var used = 0
        for character in text {
            let next = width(String(character))
            if used + next > room { break }
            result.append(character)
            used += next
        }
        return result + "…"
    }

    static func padded(_ text: String, to cells: Int, width: TextWidth) -> String {
        text + String(repeating: " ", count: max(0, cells - width(text)))
    }

    static func withoutTrailingBlanks(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }

    /// A text on lines of at most so many cells, broken at blanks; a word longer than a line is broken inside.
    ///
    /// - Complexity: O(*n*) for *n* characters.
    static func wrapped(_ text: String, to room: Int, width: TextWidth) -> [String] {
        let room = max(8, room)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.sanitized.split(separator: " ") {
            var rest = String(word)
            var needed = width(rest)
            if used > 0, used + 1 + needed <= room {
                line += " " + rest
                used += 1 + needed
                continue
            }
            if used > 0 { lines.append(line) }
            while needed > room {
                var head = ""
                var cells = 0
                for character in rest {
                    let next = width(String(character))
                    if cells + next > room { break }
                    head.append(character)
                    cells += next
                }
                if head.isEmpty { break }
                lines.append(head)
                rest.removeFirst(head.count)
                needed = width(rest)
            }
            (line, used) = (rest, needed)
        }
        if used > 0 { lines.append(line) }
        return lines
    }

    /// A text of which Markdown makes no markup.
    static func markdown(_ text: String) -> String {
        text.sanitized.escaping("\\|*_`[]<>#")
    }
}

extension OpenCount {
    /// `1 day`, `85 days`, `≥ 241 days`.
    var inDays: String { "\(self) " + (days.exact == 1 ? "day" : "days") }
}
