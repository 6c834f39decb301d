package import Browsing
package import Screen

extension Frame {
    /// The screen as a function of the browser: what it shows and how large it is.
    ///
    /// - Complexity: O(*c*) for *c* cells; lists cost what is in view, however long they are.
    package init(_ browser: Browser) {
        self.init(browser.size)
        let layout = browser.layout
        draw(browser.head, in: layout.head)
        if let page = browser.page {
            draw(page, in: layout.body)
        } else if let page = browser.openPage {
            draw(page, hasFocus: !browser.hasPrompt, in: layout.body)
        } else {
            drawTabs(of: browser, in: layout.tabs)
            for upright in layout.uprights { fill(upright, with: "│", style: .quiet) }
            for (pane, area) in layout.panes.sorted(by: { $0.key < $1.key }) {
                draw(pane, of: browser, layout, in: area)
            }
        }
        drawFoot(of: browser, in: layout.foot, above: layout.body)
    }

    private mutating func draw(_ pane: Pane, of browser: Browser, _ layout: Layout, in area: Area) {
        guard let body = layout.rows(of: pane) else { return }
        let hasFocus = browser.focus == pane
        switch pane {
        case .countries, .meetings, .issues, .promises:
            let list = browser.listPane(pane, rows: body.rows, columns: body.columns)
            if body.row > area.row { drawTitle(pane, list.note, hasFocus: hasFocus, in: area) }
            draw(list, hasFocus: hasFocus && !browser.hasPrompt, in: body)
        case .detail:
            let document = browser.detail
            if body.row > area.row { drawTitle(pane, document.subtitle, hasFocus: hasFocus, in: area) }
            draw(
                document, wrapped: browser.wrappedDetail, cursor: browser.cursors[.detail],
                hasFocus: hasFocus && !browser.hasPrompt, in: body.inset(left: 1, right: 1))
        case .timeline:
            if body.row > area.row {
                drawTitle(pane, legend(within: area.columns), hasFocus: hasFocus, in: area)
            }
            draw(browser.strip, cursor: browser.cursors[.timeline], hasFocus: hasFocus && !browser.hasPrompt, in: body)
        }
    }

    /// What the marks stand for, as far as there is room.
    private func legend(within columns: Int) -> String {
        let marks = "◆ top leaders  ◇ meeting  ▴▾ issue moved"
        return columns >= 100 ? marks + " · by month, no event data imported: marks only" : columns >= 64 ? marks : ""
    }

    /// A rule over the pane, with its number and name; the pane in focus has a bar and a bold name.
    mutating func drawTitle(_ pane: Pane, _ note: String, hasFocus: Bool, in area: Area) {
        let line = Area(row: area.row, column: area.column, rows: 1, columns: area.columns)
        fill(line, with: "─", style: hasFocus ? .accent : .quiet)
        let name = "\(pane.rawValue) \(pane.title)"
        put(hasFocus ? "▌" : "─", at: area.origin, style: hasFocus ? .accent : .quiet)
        let used = put(
            name + " ", at: area.position(row: 0, column: 1), width: area.columns - 2, style: hasFocus ? .bold : .quiet)
        let room = area.columns - used - 4
        guard room >= 4, !note.isEmpty else { return }
        putRight(" " + note.clipped(to: room - 1) + " ", row: area.row, endingBefore: area.right - 1, style: .quiet)
    }

    /// In the stack the panes are tabs.
    private mutating func drawTabs(of browser: Browser, in area: Area) {
        for (pane, text, place) in Self.tabs(of: browser, in: area) {
            let style: Style = pane == browser.focus ? Style.bold.adding(.reverse) : .quiet
            put(text, at: place.origin, width: place.columns, style: style)
        }
    }

    /// The tabs: the names of all where they fit; else the digits, and the name of the one in focus.
    static func tabs(of browser: Browser, in area: Area) -> [(pane: Pane, text: String, place: Area)] {
        guard !area.isEmpty else { return [] }
        var column = area.column
        let full = Pane.allCases.map { $0.title.count + 3 }.reduce(0, +) <= area.columns
        return Pane.allCases.map { pane in
            let text = full || pane == browser.focus ? "\(pane.rawValue) \(pane.title)" : "\(pane.rawValue)"
            let place = Area(row: area.row, column: column, rows: 1, columns: min(text.cells, area.right - column))
            column = place.right + 1
            return (pane, text, place)
        }
    }
}

extension Browser {
    /// The page that lies over the panes.
    var page: Page? {
        if case .page(let page) = overlay { page } else { nil }
    }

    var hasPrompt: Bool {
        if case .prompt = overlay { true } else { false }
    }
}
