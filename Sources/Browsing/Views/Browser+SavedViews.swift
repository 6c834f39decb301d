internal import Relations
internal import Screen

extension Browser {
    /// Keeps what is looked at under a name: pair, chips, day, orders, columns, pages; not the row that the cursor stands on.
    mutating func saveView(as text: String) -> [Effect] {
        let name = SavedViews.name(from: text)
        guard !name.isEmpty else {
            notice = Notice("A view needs a name.", isProblem: true)
            return []
        }
        var place = bookmark
        place.cursors = [:]
        place.trail = []
        place.place = nil
        place.recents = []
        place.commands = []
        let isNew = !savedViews.entries.contains { $0.name == name }
        guard savedViews.save(place, as: name) else {
            notice = Notice("There are \(SavedViews.most) views already; ' and Del removes one.", isProblem: true)
            return []
        }
        notice = Notice("\(isNew ? "Saved" : "Replaced") the view “\(name)”; ' recalls it.")
        return [.keep(savedViews)]
    }

    /// The box of saved views.
    var viewMenu: Menu {
        let items = zip(Menu.letters, savedViews.entries.enumerated()).map { letter, item in
            let place = item.element.place
            let subject = place.base.map { base in place.partner.map { "\(base)–\($0)" } ?? "\(base)" } ?? ""
            let parts = [
                subject, place.pages.last.map(\.kind.title) ?? "", place.filter.description,
                place.asOf.map { "as of \($0)" } ?? "",
            ]
            return Menu.Item(
                letter, item.element.name, parts.filter { !$0.isEmpty }.joined(separator: "  "), .recall(item.offset))
        }
        return Menu("Saved views · Del removes", opener: keys.firstKey(of: .recallView, on: pageKind), items)
    }

    /// Looks again at what was saved, on the page where it was; undo goes back.
    mutating func recall(_ number: Int) -> [Effect] {
        guard let entry = savedViews.entries[safely: number] else { return [] }
        let place = entry.place
        var next = view
        next.base = place.base
        next.partner = place.partner
        next.filter = place.filter
        next.asOf = place.asOf ?? today
        next.reading = place.reading
        next.sorting = place.sorting
        next.columns = place.columns
        next.isZoomed = place.isZoomed
        next.trail = []
        next.pages = place.pages
        if let focus = place.focus { self.focus = focus }
        if let source = place.source { self.source = source }
        notice = Notice("View “\(entry.name)”; u goes back.")
        remember(view)
        return look(at: next)
    }

    mutating func forgetView(_ number: Int) -> [Effect] {
        guard let entry = savedViews.entries[safely: number] else { return [] }
        savedViews.remove(at: number)
        notice = Notice("Removed the view “\(entry.name)”.")
        return [.keep(savedViews)]
    }
}
