internal import Browsing
internal import Screen

extension Frame {
    /// One part of the screen, in its place.
    mutating func draw(_ part: Scene.Part, of browser: Browser, _ layout: Layout, in area: Area) {
        switch part {
        case .head(let head): draw(head, in: area)
        case .tabs(let focus): drawTabs(focus: focus, in: area)
        case .title(let text):
            guard !area.isEmpty else { return }
            put(text, at: area.position(row: 0, column: 1), width: area.columns - 1, style: .bold)
        case .upright: fill(area, with: "│", style: .quiet)
        case .list(let pane, _, let manner):
            guard let body = layout.rows(of: pane) else { return }
            let list = browser.listPane(pane, rows: body.rows, columns: body.columns)
            drawTitle(of: pane, list.notes, manner, in: area)
            draw(list, hasFocus: manner.hasCursor, in: body)
        case .detail(_, let cursor, let manner):
            guard let body = layout.rows(of: .detail) else { return }
            drawTitle(of: .detail, [browser.detail.subtitle], manner, in: area)
            draw(
                browser.detail, wrapped: browser.wrappedDetail, cursor: cursor, hasFocus: manner.hasCursor,
                in: body.inset(left: 1, right: 1))
        case .timeline(_, let cursor, let manner):
            guard let body = layout.rows(of: .timeline) else { return }
            if manner.isPlain {
                // The strip is a drawing; the title says the month.
                if manner.hasFocus { self.cursor = body.origin }
                return drawText(browser.monthInWords, in: body.inset(left: 1, right: 1))
            }
            drawTitle(of: .timeline, [browser.strip.legend(within: area.columns)], manner, in: area)
            draw(browser.strip, cursor: cursor, hasFocus: manner.hasCursor, in: body)
        case .page(let page): draw(page, in: area)
        case .openPage:
            guard let page = browser.openPage else { return }
            draw(
                page, notes: browser.pageNotes, arranged: browser.pageArrangement, hasFocus: !browser.hasBox,
                in: area)
        case .hints(let hints): drawFoot(hints, in: area)
        case .aside(let text):
            guard !area.isEmpty else { return }
            put(text, at: area.position(row: 0, column: 1), width: area.columns - 1, style: .accent)
        case .work(let work): draw(work, in: area)
        case .notice(let text, let style): drawFoot(text, style: style, in: area)
        case .longNotice(let text, let style): drawNotice(text, style: style, in: area, above: layout.body)
        case .prompt(let prompt): draw(prompt, in: area, above: layout.body)
        case .columns(let editor): draw(editor, in: area, above: layout.body)
        case .menu(let menu): draw(menu, in: area, above: layout.body)
        }
    }

    /// A rule over the pane, with its number and name; the pane in focus has a bar and a bold name.
    private mutating func drawTitle(of pane: Pane, _ notes: [String], _ manner: Scene.Manner, in area: Area) {
        guard manner.hasTitle, !area.isEmpty else { return }
        var rest = area
        let line = rest.splitTop(1)
        let style: Style = manner.hasFocus ? .accent : .quiet
        fill(line, with: "─", style: style)
        put(manner.hasFocus ? "▌" : "─", at: line.origin, width: line.columns, style: style)
        let used = put(
            "\(pane.rawValue) \(pane.title) ", at: line.position(row: 0, column: 1), width: line.columns - 2,
            style: manner.hasFocus ? .bold : .quiet)
        let note = notes.fitting(line.columns - used - 5)
        guard !note.isEmpty else { return }
        putRight(" \(note) ", row: line.row, endingBefore: line.right - 1, style: .quiet)
    }

    /// In the stack the panes are tabs.
    private mutating func drawTabs(focus: Pane, in area: Area) {
        for (pane, text, place) in Self.tabs(focus: focus, in: area) {
            let style: Style = pane == focus ? Style.bold.adding(.reverse) : .quiet
            put(text, at: place.origin, width: place.columns, style: style)
        }
    }

    /// The tabs: the names of all where they fit; else the digits, and the name of the one in focus.
    static func tabs(focus: Pane, in area: Area) -> [(pane: Pane, text: String, place: Area)] {
        guard !area.isEmpty else { return [] }
        var column = area.column
        let full = Pane.allCases.map { $0.title.count + 3 }.reduce(0, +) <= area.columns
        return Pane.allCases.map { pane in
            let text = full || pane == focus ? "\(pane.rawValue) \(pane.title)" : "\(pane.rawValue)"
            let place = Area(row: area.row, column: column, rows: 1, columns: min(text.cells, area.right - column))
            column = place.right + 1
            return (pane, text, place)
        }
    }
}
