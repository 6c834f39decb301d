package import Browsing
package import Screen

extension Frame {
    /// A page that has the body to itself: its title line, and what it consists of.
    ///
    /// - Parameters:
    ///   - notes: at the right of the title; where room is short the last ones leave.
    ///   - arrangement: how its list is shown, where it is one.
    package mutating func draw(
        _ page: any PageModel, notes: [String]? = nil, arranged arrangement: ListArrangement = ListArrangement(),
        hasFocus: Bool, in area: Area
    ) {
        var body = area
        drawTitle(page.title, notes ?? [page.note], in: body.splitTop(1))
        draw(page.body, arranged: arrangement, hasFocus: hasFocus, in: body)
    }

    /// The rule over a page, with its name and what is to be said of it.
    mutating func drawTitle(_ title: String, _ notes: [String], in line: Area) {
        guard !line.isEmpty else { return }
        fill(line, with: "─", style: .accent)
        put("▌", at: line.origin, style: .accent)
        let used = put(
            " \(title.clipped(to: line.columns - 4)) ", at: line.position(row: 0, column: 1), style: .bold)
        let note = notes.fitting(line.columns - used - 6)
        guard !note.isEmpty else { return }
        putRight(" \(note) ", row: line.row, endingBefore: line.right - 1, style: .quiet)
    }

    private mutating func draw(
        _ body: PageBody, arranged arrangement: ListArrangement, hasFocus: Bool, in area: Area
    ) {
        let places = body.places(in: area)
        switch body.main {
        case .document(let document): draw(document, hasFocus: hasFocus, in: places.main.inset(left: 1, right: 1))
        case .list(let list):
            draw(
                list.pane(rows: places.main.rows, arranged: arrangement), hasFocus: hasFocus && !body.isInDetail,
                in: places.main)
        case .grid(let grid): draw(grid, hasFocus: hasFocus && !body.isInDetail, in: places.main)
        case .chart(let chart): draw(chart, hasFocus: hasFocus && !body.isInDetail, in: places.main)
        }
        if let upright = places.upright {
            fill(upright, with: body.isInDetail ? "┃" : "│", style: body.isInDetail ? .accent : .quiet)
        }
        if let rule = places.rule {
            fill(rule, with: "─", style: body.isInDetail ? .accent : .quiet)
            put(body.isInDetail ? "▌" : "─", at: rule.origin, style: body.isInDetail ? .accent : .quiet)
            put(
                "\(body.detail.document.subtitle) ".clipped(to: rule.columns - 2),
                at: rule.position(row: 0, column: 1), style: body.isInDetail ? .bold : .quiet)
        }
        if let detail = places.detail {
            draw(body.detail, hasFocus: hasFocus && body.isInDetail, in: detail.inset(left: 1, right: 1))
        }
    }

    private mutating func draw(_ body: DocumentBody, hasFocus: Bool, in area: Area) {
        draw(body.document, wrapped: body.wrapped, cursor: body.cursor, hasFocus: hasFocus, in: area)
    }
}

extension [String] {
    /// The notes of a title in so much room: whole ones, as many as fit; the first that does not is cut where enough of
    /// it remains to be read.
    func fitting(_ room: Int) -> String {
        var text = ""
        for note in self where !note.isEmpty {
            let next = text.isEmpty ? note : text + "  " + note
            guard next.cells > room else {
                text = next
                continue
            }
            let left = room - (text.isEmpty ? 0 : text.cells + 2)
            guard left >= Self.leastCut else { break }
            return (text.isEmpty ? "" : text + "  ") + note.clipped(to: left)
        }
        return text
    }

    private static let leastCut = 12
}
