internal import Browsing
internal import Screen

extension Scene {
    /// What the browser shows, and where.
    init(_ browser: Browser, _ layout: Layout) {
        size = browser.size
        var items = [Item(part: .head(browser.head), area: layout.head)]
        if let page = browser.page {
            items.append(Item(part: .page(page), area: layout.body))
        } else if browser.openPage != nil {
            items.append(Item(part: .openPage, area: layout.body))
        } else {
            let isPlain = browser.preferences.plain
            items.append(
                Item(
                    part: isPlain
                        ? .title(browser.titleInWords(columns: layout.tabs.columns)) : .tabs(focus: browser.focus),
                    area: layout.tabs))
            items += layout.uprights.map { Item(part: .upright, area: $0) }
            for pane in Pane.allCases {
                guard let area = layout.panes[pane] else { continue }
                items.append(Item(part: Self.part(pane, of: browser, layout), area: area))
            }
        }
        let foot = Frame.foot(layout.foot, aside: browser.aside)
        items.append(Item(part: Self.foot(of: browser).whole(in: foot.hints), area: foot.hints))
        if !foot.aside.isEmpty { items.append(Item(part: .aside(browser.aside), area: foot.aside)) }
        self.items = items
    }

    private static func part(_ pane: Pane, of browser: Browser, _ layout: Layout) -> Part {
        let hasFocus = browser.focus == pane
        let manner = Manner(
            hasTitle: layout.shape != .stack, hasFocus: hasFocus, isPlain: browser.preferences.plain,
            hasCursor: hasFocus && !browser.hasBox)
        return switch pane {
        case .countries, .meetings, .issues, .promises: .list(pane, browser.sight(of: pane), manner)
        case .detail: .detail(browser.detailVersion, browser.cursors[.detail], manner)
        case .timeline: .timeline(browser.strip.version, browser.cursors[.timeline], manner)
        }
    }

    /// The last line: a prompt, a notice, or the keys that help now.
    private static func foot(of browser: Browser) -> Part {
        if case .prompt(let prompt) = browser.overlay { return .prompt(prompt) }
        if case .menu(let menu) = browser.overlay { return .menu(menu) }
        if case .columns(let editor) = browser.overlay { return .columns(editor) }
        if browser.overlay == .chips { return .notice("digit removes that chip · x removes the last · Esc", .bold) }
        if let work = browser.work, browser.notice?.isProblem != true { return .work(work) }
        guard let notice = browser.notice else {
            guard browser.preferences.plain else { return .hints(browser.hints) }
            return .notice(browser.announcement.isEmpty ? "? help" : browser.announcement, .plain)
        }
        return .notice(notice.text, notice.isProblem ? Style.alert.adding(.bold) : .plain)
    }

    /// Whether two scenes have their parts at the same places, so that one can be drawn over the other.
    func hasPlaces(of other: Scene) -> Bool {
        size == other.size && items.count == other.items.count
            && zip(items, other.items).allSatisfy { one, other in
                one.area == other.area && !one.part.reachesOut && !other.part.reachesOut
            }
    }
}

extension Scene.Part {
    /// The part so that all of what is said has room.
    fileprivate func whole(in area: Area) -> Self {
        guard case .notice(let text, let style) = self, text.cells > area.columns - 2 else { return self }
        return .longNotice(text, style)
    }
}

extension Browser {
    /// The page that lies over the panes.
    var page: Page? {
        if case .page(let page) = overlay { page } else { nil }
    }

    /// What goes on elsewhere, where the last line is no prompt; in as few words as half of the line has room for.
    var aside: String {
        guard !hasBox, let work = foreignImport else { return "" }
        let share = work.total > 0 ? "\(work.percent) %" : work.progress
        let ways = ["\(work.title) \(work.progress)", "import \(work.progress)", "import \(share)"]
        return ways.first { $0.cells + 2 <= size.columns / 2 } ?? ways[2]
    }

    /// Whether a prompt or a box has the cursor.
    var hasBox: Bool {
        switch overlay {
        case .prompt, .menu, .columns: true
        case .page, .chips, nil: false
        }
    }

    /// For readers who listen: the name of the pane in focus, and what is to be said of it.
    fileprivate func titleInWords(columns: Int) -> String {
        let note =
            switch focus {
            case .detail: detail.subtitle
            case .timeline: monthInWords
            default: listPane(focus, rows: 0, columns: columns).notes.joined(separator: ", ").replacing(" ▾", with: "")
            }
        return note.isEmpty ? focus.title : "\(focus.title), \(note)"
    }
}
