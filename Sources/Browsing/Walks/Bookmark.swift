package import Relations

/// Where a reader stands: what is needed to come back to the same place another day.
///
/// The day that everything is seen from belongs to it only in walks: who comes back looks at today, as a newspaper
/// opens on the news and not on the page of last year that was read in it.
package struct Bookmark: Sendable, Equatable {
    package var base: CountryCode?
    package var partner: CountryCode?
    package var asOf: Day?
    /// Whether the day shows what was so, or what could be known; it goes with the day.
    package var reading = Reading.happened
    package var filter = Filter()
    package var sorting: [ListName: ListOrder] = [:]
    /// What was made of the columns of each list.
    package var columns: [ListName: ColumnPlan] = [:]
    package var focus: Pane?
    /// The list or timeline whose selection the detail shows.
    package var source: Pane?
    package var isZoomed = false
    package var cursors: [Pane: Cursor] = [:]
    /// Records opened along links, the one shown last.
    package var trail: [Reference] = []
    /// The pages opened over the home page, the one in view last.
    package var pages: [PageAddress] = []
    /// Where the cursor stands on the page in view.
    package var place: PagePlace?
    /// The pairs and countries looked at, the last one first.
    package var recents: [Subject] = []
    /// What was asked for by name in the palette, the last one first.
    package var commands: [Action] = []

    /// The last day on which the reader looked, and the last one before that.
    package var looked: Day?
    package var lookedBefore: Day?

    package init() {}

    /// The last day before another on which the reader looked.
    func lastLook(before day: Day) -> Day? { [looked, lookedBefore].compactMap(\.self).first { $0 < day } }

    /// The place to come back to another day, which is seen from that day.
    package var forNextTime: Self {
        var bookmark = self
        bookmark.asOf = nil
        bookmark.reading = .happened
        return bookmark
    }

    /// Goes to another pair or country: what was chosen within the one before, its rows and links, stays behind.
    package mutating func leave(for base: CountryCode, partner: CountryCode?, keepingFilter: Bool) {
        self.base = base
        self.partner = partner
        if !keepingFilter { filter = Filter() }
        focus = nil
        source = nil
        isZoomed = false
        cursors = [:]
        trail = []
        pages = []
        place = nil
    }

    /// How many pairs are remembered: about as many as the picker shows at once.
    static let mostRecents = 12
}

extension Browser {
    /// Where the reader stands now.
    package var bookmark: Bookmark {
        var bookmark = Bookmark()
        bookmark.base = view.base
        bookmark.partner = view.partner
        bookmark.asOf = view.asOf == today ? nil : view.asOf
        bookmark.reading = view.reading
        bookmark.filter = view.filter
        bookmark.sorting = view.sorting.filter { $0.value != ListOrder() }
        bookmark.columns = view.columns
        bookmark.focus = focus
        bookmark.source = source
        bookmark.isZoomed = view.isZoomed
        bookmark.cursors = cursors.filter { $0.value != Cursor() }
        bookmark.trail = view.trail
        bookmark.pages = view.pages
        bookmark.place = openPage.map(\.body.cursorPlace).flatMap { $0 == PagePlace() ? nil : $0 }
        bookmark.recents = recents
        bookmark.commands = recent.actions
        bookmark.looked = today
        bookmark.lookedBefore = lastLook
        return bookmark
    }

    /// Opens the browser where a reader has left off.
    package mutating func start(_ bookmark: Bookmark) -> [Effect] {
        view.sorting = bookmark.sorting
        view.columns = bookmark.columns
        view.isZoomed = bookmark.isZoomed
        view.trail = bookmark.trail
        view.pages = bookmark.pages
        awaitedPlace = bookmark.place
        if let focus = bookmark.focus { self.focus = focus }
        if let source = bookmark.source { self.source = source }
        cursors = bookmark.cursors
        recents = bookmark.recents
        recent = RecentActions(bookmark.commands)
        lastLook = bookmark.lastLook(before: today)
        return start(
            base: bookmark.base, partner: bookmark.partner, asOf: bookmark.asOf, reading: bookmark.reading,
            filter: bookmark.filter)
    }

    /// Remembers what is looked at as the last of the recent pairs.
    mutating func noteRecent() {
        guard let subject = view.subject else { return }
        recents.removeAll { $0 == subject }
        recents.insert(subject, at: 0)
        if recents.count > Bookmark.mostRecents { recents.removeLast() }
    }
}
