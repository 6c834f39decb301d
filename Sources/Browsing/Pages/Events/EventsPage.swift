package import Relations
package import Reporting
internal import Screen

/// The coded events of the pair by date, newest first.
///
/// Only what is in view is asked for, with some rows around it, so that any place of the list is reached at once however
/// many events are imported.
package struct EventsPage: PageModel {
    package let title = "Events"
    package var body = PageBody(saying: "Coded events are being looked for …")
    private var settings = EventsSettings()
    private var scroll = EventScroll(EventQuery(.everybody), number: 0)
    /// The state of the store that the events came from.
    private var generation: Int?
    private var ignored = ""
    /// The days that a search may go through.
    private var span: ClosedRange<Day>?
    private var names = EventNames(codebooks: nil, datasets: 0)
    package let prose =
        "What data sets report of the two, event by event, coded by machines from news. + verbal and ++ material cooperation, − verbal and −− material conflict. The score belongs to the code and not to the happening; mentions say how often a report was repeated, not how much it matters. d turns the direction, R counts repeats or not, J goes to a date, = and - keep or leave out the code under the cursor, f takes from: to: code: quad: score mentions and words."

    init() {}

    package var note: String {
        [
            ignored.isEmpty ? nil : ignored,
            settings.direction == .both ? nil : "one direction",
            generation == nil ? nil : settings.repeats.onScreen,
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// `12 of 14,346`, or how far a walk has come.
    package var position: String? {
        let count = scroll.events.count
        if let day = scroll.walkedTo {
            return "\(count.grouped) found back to \(day)" + (scroll.awaited == nil ? "" : " …")
        }
        if scroll.awaited != nil, count == 0 { return "…" }
        guard let row = body.selection?.row, count > 0 else { return nil }
        if let offset = scroll.offset, let total = scroll.total {
            return "\((offset + row + 1).grouped) of \(total.grouped)"
        }
        return "\((row + 1).grouped) of those found"
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .events(let settings) = context.address else { return [] }
        self.settings = settings
        var steps: [PageStep] = []
        if context.codebooks == nil { steps.append(.ask(.codebooks)) }
        names = EventNames(codebooks: context.codebooks, datasets: context.holdings?.datasets.count ?? 0)
        ignored = EventWords.ignored(by: context.filter) { $0.isOfEvents }
        guard let holdings = context.holdings else { return steps + [.ask(.holdings)] }
        guard !holdings.files.isEmpty else {
            body = PageBody(saying: EventWords.nothingImported)
            return steps
        }
        let query = query(context.filter, context)
        span = Self.span(of: query, holdings)
        if query != scroll.query || generation != holdings.generation {
            generation = holdings.generation
            // The list stays at the event that was looked at, as long as it is about the same countries.
            let selected = query.scope == scroll.query.scope ? selectedEvent?.key : nil
            let key = selected ?? context.awaitedRow.flatMap { Int64($0) }.map(CodedEvent.Key.init)
            scroll = EventScroll(query, number: scroll.nextNumber)
            steps.append(.ask(.events(scroll.ask(at: key.map { .at($0) } ?? .newest))))
            return steps
        }
        draw(context)
        return steps
    }

    /// A search that takes longer than a frame waits.
    package var work: Work? { span.flatMap(scroll.work) }

    /// The days of the imported files, as far as a query looks at them.
    private static func span(of query: EventQuery, _ holdings: EventHoldings) -> ClosedRange<Day>? {
        guard let first = holdings.files.compactMap(\.first).min(), let last = holdings.files.compactMap(\.last).max()
        else { return nil }
        let days = query.days ?? .first ... .last
        let (low, high) = (max(first, days.lowerBound), min(last, days.upperBound))
        return low <= high ? low...high : nil
    }

    package func events(through filter: Filter, in context: PageContext) -> EventQuery? {
        context.holdings?.files.isEmpty == false ? query(filter, context) : nil
    }

    private func query(_ filter: Filter, _ context: PageContext) -> EventQuery {
        var query = EventQuery(filter, through: context.asOf)
        if let pair = context.pair {
            query.scope = .pair(pair)
        } else if let base = context.base {
            query.scope = .country(base)
        }
        query.isOneADay = settings.repeats == .oneADay
        if let pair = context.pair, settings.direction != .both {
            let actor = settings.direction == .there ? pair.first : pair.second
            query.conditions.append(EventQuery.Condition(.from([actor])))
        }
        return query
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        guard case .events(let asked) = request, asked == scroll.awaited else { return [] }
        guard case .events(let window) = answer else {
            scroll.stop()
            draw(context)
            return []
        }
        let isJump = scroll.growing == nil
        let next = scroll.take(window, for: asked)
        let selected = isJump ? (asked.anchor == .oldest ? scroll.events.last : scroll.events.first) : nil
        draw(context, selecting: selected?.key)
        return next.map { [.ask(.events($0))] } ?? more()
    }

    package mutating func moved(in context: PageContext) -> [PageStep] { more() }

    /// Asks for more where the cursor comes near the end of what is at hand.
    private mutating func more() -> [PageStep] {
        guard let place = body.selection?.row, let request = scroll.more(around: place) else { return [] }
        return [.ask(.events(request))]
    }

    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        switch action {
        case .direction:
            return [.become(.events(EventsSettings(direction: settings.direction.turned, repeats: settings.repeats)))]
        case .repeats:
            return [.become(.events(EventsSettings(direction: settings.direction, repeats: settings.repeats.next)))]
        case .jump: return [.askForDay]
        case .top where scroll.hasNewer && !body.isInDetail: return [.ask(.events(scroll.ask(at: .newest)))]
        case .open where scroll.canGoOn:
            let request = scroll.goOn()
            draw(context)
            return request.map { [.ask(.events($0))] }
        case .bottom where scroll.hasOlder && !body.isInDetail: return [.ask(.events(scroll.ask(at: .oldest)))]
        default: return nil
        }
    }

    package mutating func go(to day: Day, in context: PageContext) -> [PageStep] {
        [.ask(.events(scroll.ask(at: .day(min(day, context.asOf)))))]
    }

    package mutating func interrupt(in context: PageContext) -> [PageStep]? {
        guard scroll.awaited != nil else { return nil }
        scroll.stop()
        draw(context)
        return [.say("Stopped; what was found so far stays.")]
    }

    package func reason(against action: Action, in context: PageContext) -> String? {
        let isEmpty = context.holdings?.files.isEmpty != false
        switch action {
        case .jump, .repeats: return isEmpty ? EventWords.nothingImported : nil
        case .direction:
            return isEmpty
                ? EventWords.nothingImported : context.pair == nil ? "A direction needs a pair; p picks one." : nil
        default: return nil
        }
    }

    /// Marked events, as `dyad list events` prints them.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard let books = context.codebooks, !scroll.events.isEmpty else { return nil }
        let wanted = Set(ids)
        return EventListing.table(of: scroll.events.filter { wanted.contains("\($0.key.rawValue)") }[...], books)
    }

    package func storedRows(in context: PageContext) -> StoredRows? {
        scroll.events.isEmpty ? nil : .events(scroll.query, count: scroll.total)
    }

    private var selectedEvent: CodedEvent? { body.selection.flatMap { scroll.events[safely: $0.row] } }

    package var sourceAddress: String? { selectedEvent.flatMap { $0.hasAddress ? $0.url : nil } }
    package var valueTerm: FilterTerm? { selectedEvent.map { FilterTerm(.code, [.text($0.code)]) } }
    package var explanations: [Explanation] { selectedEvent.map { [.event($0, names)] } ?? [] }

    private mutating func draw(_ context: PageContext, selecting key: CodedEvent.Key? = nil) {
        let events = scroll.events
        let names = names
        let list = ListBody(
            .events, ids: events.map { "\($0.key.rawValue)" }, columns: names.columns, header: names.header,
            empty: emptyText(context), selected: key.map { "\($0.rawValue)" }, insists: key != nil,
            row: { names.row(events[$0]) })
        body = PageBody(.list(list), keeping: body) { names.document(of: events[$0.row]) }
    }

    /// Why the list is empty, and what helps.
    private func emptyText(_ context: PageContext) -> String {
        if let day = scroll.walkedTo {
            return scroll.canGoOn
                ? "Nothing found back to \(day.inWords), where the search was stopped; Enter goes on."
                : "Nothing found back to \(day.inWords) so far; Ctrl-C stops the search."
        }
        if scroll.awaited != nil { return "Coded events are being looked for …" }
        if !context.filter.isEmpty || settings.direction != .both {
            return
                "No coded event is let through by the filter. x removes a chip, X all of them; d turns the direction."
        }
        let whom = context.pair?.description ?? context.base?.text ?? "any two countries"
        return "The imported files have no event of \(whom) up to \(context.asOf.inWords). p picks another pair."
    }
}

extension SeriesDirection {
    /// The next of both directions, there and back.
    var turned: Self {
        switch self {
        case .both: .there
        case .there: .back
        case .back: .both
        }
    }
}
