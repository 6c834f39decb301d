internal import Relations
package import Reporting
internal import Screen

/// Reported events over time, with the pair's meetings and issue moves on the same axis.
package struct TimelinePage: PageModel {
    package let title = "Timeline"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    private var settings = TimelineSettings()
    private var axis = TimelineAxis(.month, nil)
    /// The last series that was answered, and what was asked for.
    private var series: EventSeries?
    private var awaited: SeriesQuery?
    /// The state of the store that the series came from.
    private var generation: Int?
    package let prose =
        "How much of what the two did to each other was reported, and when they met and issues moved. Bars above the axis go one way, those below it the other. ┊ fewer than 10 events, ╱ days are missing or not over, no axis: nothing is known. A high bar means more reported, never better or worse. < and > make the steps longer and shorter, i shows another measure, d turns the direction, Y smooths months, R counts repeats or not, Enter keeps the period under the cursor."

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .timeline(let settings) = context.address else { return [] }
        self.settings = settings
        guard let relation = context.relation else { return [] }
        axis = TimelineAxis(settings.step, days(relation, context))
        var steps: [PageStep] = []
        if context.holdings == nil { steps.append(.ask(.holdings)) }
        let query = query(context)
        if query == nil { series = nil }
        if query?.pair != series?.query.pair || query?.dataset != series?.query.dataset { series = nil }
        if let query, series?.query != query || generation != context.holdings?.generation {
            steps.append(.ask(.series(query)))
        }
        awaited = query
        draw(context)
        return steps
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        guard case .series(let series) = answer, case .series(let query) = request, query == awaited else { return [] }
        self.series = series
        generation = context.holdings?.generation
        draw(context)
        return []
    }

    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        switch action {
        case .coarser: return settings.stepped(by: -1).map { [.become(.timeline($0))] } ?? []
        case .finer: return settings.stepped(by: 1).map { [.become(.timeline($0))] } ?? []
        case .measure: return [.become(.timeline(settings.withNextMeasure))]
        case .direction: return [.become(.timeline(settings.withNextDirection))]
        case .repeats: return [.become(.timeline(settings.withOtherRepeats))]
        case .smoothing: return [.become(.timeline(settings.withNextSmoothing))]
        case .dataset: return [.become(.timeline(withNextDataset(context)))]
        case .open where !body.isInDetail: return narrow(context)
        default: return nil
        }
    }

    package func reason(against action: Action, in context: PageContext) -> String? {
        let hasEvents = context.holdings?.files.isEmpty == false
        switch action {
        case .coarser: return settings.stepped(by: -1) == nil ? "Years are the longest steps." : nil
        case .finer: return settings.stepped(by: 1) == nil ? "Days are the shortest steps." : nil
        case .measure, .direction, .repeats: return hasEvents ? nil : EventWords.nothingImported
        case .smoothing: return hasEvents ? settings.reasonAgainstSmoothing : EventWords.nothingImported
        case .dataset:
            if !hasEvents { return EventWords.nothingImported }
            return context.holdings?.datasets.count == 1 ? "One data set is imported; there is no other to show." : nil
        default: return nil
        }
    }

    /// The series as `dyad series` prints it.
    package func storedRows(in context: PageContext) -> StoredRows? {
        series.map { .series([$0.query], by: settings.repeats) }
    }

    /// Without event data the meetings and issue moves of each period.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        context.relation.flatMap {
            TimelineMarks($0, filter: context.filter.withoutDates, axis: axis).table(axis)
        }
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.block?.why.map { [$0] } ?? [] }
        return body.detail.document.blocks.compactMap(\.why)
    }
}

extension TimelinePage {
    /// The days of the axis: from the first record or covered day to the last day that is seen, as far as the filter
    /// leaves them.
    private func days(_ relation: Relation, _ context: PageContext) -> ClosedRange<Day>? {
        let covered = dataset(context).flatMap { context.holdings?.days(of: $0) }
        let firsts = [
            TimelineMarks.firstDay(of: relation, filter: context.filter.withoutDates), covered?.lowerBound,
        ]
        let last = max(relation.clock.horizon, min(covered?.upperBound ?? relation.clock.horizon, context.asOf))
        guard let first = firsts.compactMap(\.self).min(), first <= last else { return nil }
        let start = Day(year: first.year, month: 1, day: 1) ?? first
        let kept = EventQuery(context.filter).days ?? Day.first...Day.last
        let (low, high) = (max(start, kept.lowerBound), min(last, kept.upperBound))
        return low <= high ? low...high : nil
    }

    /// The data set that is shown: the one chosen, else the one with the most rows.
    private func dataset(_ context: PageContext) -> Dataset? {
        guard let holdings = context.holdings else { return nil }
        if let chosen = settings.dataset, holdings.datasets.contains(chosen) { return chosen }
        return holdings.largestDataset
    }

    private func withNextDataset(_ context: PageContext) -> TimelineSettings {
        var next = settings
        let all = context.holdings?.datasets ?? []
        if let shown = dataset(context), let place = all.firstIndex(of: shown) {
            next.dataset = all[(place + 1) % all.count]
        }
        return next
    }

    private func query(_ context: PageContext) -> SeriesQuery? {
        guard let pair = context.pair, let dataset = dataset(context), let first = axis.periods.first,
            let last = axis.periods.last
        else { return nil }
        return SeriesQuery(
            pair: pair, dataset: dataset, step: settings.step, days: first.lowerBound...last.upperBound,
            hasAttention: settings.measure.needsAttention)
    }

    /// Keeps the period under the cursor, in steps that show something of it.
    private func narrow(_ context: PageContext) -> [PageStep]? {
        guard let place = body.selection?.row, let dates = axis.dates(at: place) else { return nil }
        let filter = context.filter.withoutDates
            .adding(FilterTerm(.since, [.date(dates.since)])).adding(FilterTerm(.until, [.date(dates.until)]))
        return [.narrow(filter, .timeline(settings.stepped(by: 1) ?? settings))]
    }

    private mutating func draw(_ context: PageContext) {
        guard let relation = context.relation else { return }
        let fresh = series.flatMap { series in
            // A series of another axis is on its way out.
            series.query == awaited && series.periods.count == axis.periods.count ? series : nil
        }
        let marks = TimelineMarks(relation, filter: context.filter.withoutDates, axis: axis)
        let picture = TimelinePicture(
            pair: context.pair, settings: settings, axis: axis, marks: marks,
            figures: fresh.map { TimelineFigures($0, settings, axis: axis) },
            footer: footer(fresh, context),
            empty: "Nothing is on record"
                + (context.filter.isEmpty ? ". p picks another pair." : " that the filter lets through. X clears it."))
        note = words(marks, fresh, context)
        body = PageBody(.chart(picture.chart), keeping: body) { selection in
            Document(of: selection.row, in: picture, relation)
        }
    }

    private func words(_ marks: TimelineMarks, _ series: EventSeries?, _ context: PageContext) -> String {
        let ignored = EventWords.ignored(by: context.filter) { !$0.isOfEvents || !$0.kinds.isEmpty }
        return [
            ignored.isEmpty ? nil : ignored,
            series.map { _ in settings.inWords },
            "\(counted(marks.meetingCount, "meeting")), \(counted(marks.moveCount, "move"))",
            "by \(settings.step.onScreen)",
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// What the figures rest on: file, scheme, repeats rule, normaliser, n and the last day with data.
    private func footer(_ series: EventSeries?, _ context: PageContext) -> String {
        guard let series else {
            guard let holdings = context.holdings else { return "Event data are being looked for …" }
            if holdings.files.isEmpty { return "Marks only. " + EventWords.nothingImported }
            return context.pair == nil
                ? "Marks only: bars need a pair; p picks one." : "Coded events are being counted …"
        }
        return EventWords.footer(series, settings)
    }
}

extension Filter {
    /// The filter without its bounds of time.
    var withoutDates: Filter {
        Filter(terms: terms.filter { $0.isNegated || $0.field != .since && $0.field != .until })
    }
}
