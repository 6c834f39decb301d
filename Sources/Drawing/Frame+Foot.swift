internal import Browsing
internal import Screen

extension Frame {
    /// The last line while something is said in it.
    mutating func drawFoot(_ text: String, style: Style, in area: Area) {
        guard !area.isEmpty else { return }
        put(" " + text.clipped(to: area.columns - 2), at: area.origin, style: style)
        cursor = area.origin
    }

    /// What is said, where the last line is too short for it: it goes on over the last rows of what lies above.
    mutating func drawNotice(_ text: String, style: Style, in area: Area, above body: Area) {
        guard !area.isEmpty else { return }
        let document = Document(title: "", subtitle: "", blocks: [Block([Span(text)])])
        let lines = WrappedDocument(document, width: max(1, area.columns - 2)).lines
        var rest = body
        let over = rest.splitBottom(min(lines.count - 1, body.rows * 2 / 3))
        fill(over)
        for (number, line) in lines.prefix(over.rows).enumerated() {
            let text = line.pieces.map(\.span.text).joined()
            put(text, at: over.position(row: number, column: 1), width: over.columns - 2, style: style)
        }
        let left = lines.dropFirst(over.rows).flatMap { $0.pieces.map(\.span.text) }.joined(separator: " ")
        drawFoot(left, style: style, in: area)
    }

    /// Work under way: what it is where there is room, a bar, and how to stop it.
    mutating func draw(_ work: Work, in area: Area) {
        guard !area.isEmpty else { return }
        cursor = area.origin
        let words = work.words
        let title = area.columns >= words.cells + work.title.cells + 16 ? work.title + " " : ""
        var column = area.column + 1
        column += put(title, at: Position(row: area.row, column: column))
        let cells = min(40, area.right - column - words.cells - 3)
        if cells >= 4 {
            column += put(work.bar(cells: cells), at: Position(row: area.row, column: column), style: .accent) + 1
        }
        put(words, at: Position(row: area.row, column: column), width: area.right - column - 1)
    }

    /// Key hints in the order of their weight: whole ones, as many as fit.
    mutating func drawFoot(_ hints: [Browser.Hint], in area: Area) {
        guard !area.isEmpty else { return }
        cursor = area.origin
        for (hint, place) in Self.places(of: hints, in: area) {
            put(hint.key, at: place.origin, style: .bold)
            put(hint.text, at: place.position(row: 0, column: hint.key.cells + 1), style: .quiet)
        }
    }

    /// The hints' part of the last line, and that of what goes on elsewhere, which takes half of the line at most.
    static func foot(_ area: Area, aside: String) -> (hints: Area, aside: Area) {
        var rest = area
        let place = rest.splitRight(aside.isEmpty ? 0 : min(aside.cells + 2, area.columns / 2))
        return (rest, place)
    }

    /// Where the hints stand that fit.
    static func places(of hints: [Browser.Hint], in area: Area) -> [(hint: Browser.Hint, place: Area)] {
        var column = area.column + 1
        var places: [(hint: Browser.Hint, place: Area)] = []
        for hint in hints {
            let width = hint.key.cells + 1 + hint.text.cells
            guard column + width <= area.right else { continue }
            places.append((hint, Area(row: area.row, column: column, rows: 1, columns: width)))
            column += width + 3
        }
        return places
    }

    /// The prompt, with what it could mean above it.
    mutating func draw(_ prompt: Prompt, in area: Area, above body: Area) {
        guard !area.isEmpty else { return }
        fill(area)
        var column = area.column + 1
        column += put(prompt.label + " ", at: Position(row: area.row, column: column), style: Style.bold.inked(.accent))
        // A text longer than the line shows the part around the cursor.
        let room = max(1, area.right - column - 1)
        let before = String(prompt.text.prefix(prompt.cursor))
        let skipped = before.cells >= room ? before.cells - room + 1 : 0
        let shown = skipped == 0 ? prompt.text : String(prompt.text.dropFirst(skipped))
        // What was proposed looks as in other programs: marked, so that typing takes its place.
        put(
            shown, at: Position(row: area.row, column: column), width: room,
            style: prompt.isProposed ? Style.plain.adding(.reverse) : .plain)
        cursor = Position(row: area.row, column: min(area.right - 1, column + before.cells - skipped))
        if let fault = prompt.fault {
            // What is wrong stands over the text, and signs point down at the place.
            let start = String(prompt.text.prefix(fault.lowerBound)).cells - skipped
            let width = max(1, String(prompt.text.dropFirst(fault.lowerBound).prefix(fault.count)).cells)
            drawFault(prompt.note, at: column + start, width: width, above: body)
            return
        }
        let place = Self.noteLine(of: prompt, above: body)
        if !place.line.isEmpty { fill(place.line) }
        if !prompt.note.isEmpty {
            // Where the text leaves no room, what is said of it stands in the line above.
            let isApart = !place.line.isEmpty
            let free = isApart ? place.line.columns - 2 : area.right - column - shown.cells - 3
            if free >= min(prompt.note.cells, 12) {
                putRight(
                    prompt.note.clipped(to: free), row: isApart ? place.line.row : area.row,
                    endingBefore: area.right - 1, style: prompt.isProblem ? .alert : .quiet)
            }
        }
        drawCandidates(of: prompt, above: body)
    }

    /// The line above a prompt that its note takes where it does not fit beside the text, empty elsewhere; and what is left
    /// of the body.
    private static func noteLine(of prompt: Prompt, above body: Area) -> (line: Area, rest: Area) {
        var rest = body
        let free = body.columns - prompt.label.cells - prompt.text.cells - 6
        let isApart = prompt.fault == nil && free < prompt.note.cells && body.rows >= 4
        let line = rest.splitBottom(isApart ? 1 : 0)
        return (line, rest)
    }

    private mutating func drawFault(_ text: String, at column: Int, width: Int, above body: Area) {
        let document = Document(title: "", subtitle: "", blocks: [Block([Span(text, .alert)])])
        let lines = WrappedDocument(document, width: max(1, body.columns - 2)).lines.count
        var rest = body
        var area = rest.splitBottom(min(lines + 2, body.rows))
        fill(area)
        fill(area.splitTop(1), with: "─", style: .accent)
        let signs = area.splitBottom(1)
        draw(document, cursor: nil, hasFocus: false, in: area.inset(left: 1, right: 1))
        let start = max(signs.column, column)
        let end = min(signs.right, column + width)
        if end > start {
            put(
                String(repeating: "▾", count: end - start), at: Position(row: signs.row, column: start),
                style: Style.alert.adding(.bold))
        }
    }

    /// Where the candidates of a prompt stand, below a rule, and the first of them; an empty area where there is no room.
    static func candidates(of prompt: Prompt, above whole: Area) -> (area: Area, top: Int) {
        let body = noteLine(of: prompt, above: whole).rest
        let rows = min(prompt.candidates.count, max(0, body.rows - 3), 12)
        var rest = body
        guard rows > 0, prompt.fault == nil else { return (rest.splitBottom(0), 0) }
        let chosen = prompt.chosen ?? 0
        return (rest.splitBottom(rows + 1), max(0, min(chosen - rows / 2, prompt.candidates.count - rows)))
    }

    private mutating func drawCandidates(of prompt: Prompt, above body: Area) {
        let (area, top) = Self.candidates(of: prompt, above: body)
        let rows = area.rows - 1
        guard rows > 0 else { return }
        fill(area)
        let line = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
        fill(line, with: "─", style: .accent)
        put(" \(prompt.boxTitle) ", at: line.position(row: 0, column: 1), width: area.columns - 12, style: .bold)
        // What is told of a candidate stands right behind the longest of them.
        let widest = prompt.candidates.map(\.title.cells).max() ?? 0
        let title = min(widest + 1, max(12, area.columns * 3 / 5))
        for offset in 0..<rows {
            let candidate = prompt.candidates[top + offset]
            let row = area.row + 1 + offset
            put(candidate.title.clipped(to: title - 1), at: Position(row: row, column: area.column + 1), style: .plain)
            let detail = area.columns - title - 3
            if detail > 0 {
                put(
                    candidate.detail.clipped(to: detail), at: Position(row: row, column: area.column + title + 2),
                    style: .quiet)
            }
            if top + offset == prompt.chosen {
                restyle(Area(row: row, column: area.column, rows: 1, columns: area.columns)) {
                    Style.plain.adding($0.marks.union(.reverse))
                }
            }
        }
        let place = prompt.chosen.map { "\($0 + 1) of " } ?? ""
        putRight(
            " \(place)\(prompt.candidates.count) ", row: area.row, endingBefore: area.right - 1, style: .quiet)
    }
}
