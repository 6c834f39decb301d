package import Relations
internal import Screen

/// Two to four pairs on one scale: a small chart for each, and a table of the period under the cursor.
package struct ComparePage: PageModel {
    package let title = "Compare"
    package var body = PageBody(saying: "Event data are being looked for …")
    private var settings = CompareSettings()
    private var pairs: [CountryPair] = []
    private var axis = TimelineAxis(.month, nil)
    private var series: [SeriesQuery: EventSeries] = [:]
    private var queries: [SeriesQuery] = []
    /// The state of the store that the series came from.
    private var generation: Int?
    package let prose =
        "The same measure of up to four pairs, both directions together, on one scale and from one data set. p adds a pair, - in the table takes one out, Enter there opens it. < and > make the steps longer and shorter, i shows another measure, Y smooths months, R counts repeats or not, B shows the next data set. More reported is not better or worse, and pairs differ in how much the news write of them: the share of all events does not take that out."

    init() {}

    package var note: String {
        [
            pairs.isEmpty ? nil : counted(pairs.count, "pair"), settings.timeline.inWords,
            "by \(settings.timeline.step.onScreen)",
        ].compactMap(\.self).joined(separator: " · ")
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .compare(let settings) = context.address else { return [] }
        self.settings = settings
        pairs = []
        for pair in [context.pair].compactMap(\.self) + settings.others where !pairs.contains(pair) {
            pairs.append(pair)
        }
        pairs = Array(pairs.prefix(CompareSettings.most))
        guard let holdings = context.holdings else { return [.ask(.holdings)] }
        guard let dataset = dataset(holdings), !holdings.files.isEmpty else {
            body = PageBody(saying: EventWords.nothingImported)
            return []
        }
        guard !pairs.isEmpty else {
            body = PageBody(saying: "p picks the first pair to compare.")
            return []
        }
        if generation != holdings.generation { series = [:] }
        generation = holdings.generation
        axis = TimelineAxis(settings.timeline.step, days(of: dataset, holdings, context))
        queries = []
        if let first = axis.periods.first, let last = axis.periods.last {
            queries = pairs.map {
                SeriesQuery(
                    pair: $0, dataset: dataset, step: settings.timeline.step, days: first.lowerBound...last.upperBound,
                    hasAttention: settings.timeline.measure.needsAttention)
            }
        }
        series = series.filter { queries.contains($0.key) }
        draw(context)
        return queries.filter { series[$0] == nil }.map { .ask(.series($0)) }
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        guard case .series(let answered) = answer, case .series(let query) = request, queries.contains(query) else {
            return []
        }
        series[query] = answered
        draw(context)
        return []
    }

    package mutating func perform(_ action: Action, in context: PageContext) -> [PageStep]? {
        var next = settings
        switch action {
        case .coarser: next.timeline = settings.timeline.stepped(by: -1) ?? settings.timeline
        case .finer: next.timeline = settings.timeline.stepped(by: 1) ?? settings.timeline
        case .measure: next.timeline = settings.timeline.withNextMeasure
        case .repeats: next.timeline = settings.timeline.withOtherRepeats
        case .smoothing: next.timeline = settings.timeline.withNextSmoothing
        case .dataset:
            guard let holdings = context.holdings, let shown = dataset(holdings),
                let place = holdings.datasets.firstIndex(of: shown)
            else { return [] }
            next.timeline.dataset = holdings.datasets[(place + 1) % holdings.datasets.count]
        case .pair where !pairs.isEmpty: return [.askForPair]
        case .keepValue: return pairOfLine.map { [.open(.pair($0))] } ?? []
        case .excludeValue:
            guard let pair = pairOfLine else { return [] }
            next.others.removeAll { $0 == pair }
        default: return nil
        }
        return next == settings ? [] : [.become(.compare(next))]
    }

    /// The pair whose line of the table the cursor is on.
    private var pairOfLine: CountryPair? {
        if case .pair(let pair)? = body.block?.link { pair } else { nil }
    }

    package var valueTerm: FilterTerm? { pairOfLine.map { FilterTerm(.pair, [.pair($0)]) } }

    package mutating func add(_ pair: CountryPair, in context: PageContext) -> [PageStep] {
        guard !pairs.contains(pair) else { return [.say("\(pair) is compared already.")] }
        var next = settings
        next.others.append(pair)
        return [.become(.compare(next))]
    }

    package func reason(against action: Action, in context: PageContext) -> String? {
        let isEmpty = context.holdings?.files.isEmpty != false
        switch action {
        case .coarser: return settings.timeline.stepped(by: -1) == nil ? "Years are the longest steps." : nil
        case .finer: return settings.timeline.stepped(by: 1) == nil ? "Days are the shortest steps." : nil
        case .measure, .repeats: return isEmpty ? EventWords.nothingImported : nil
        case .smoothing: return isEmpty ? EventWords.nothingImported : settings.timeline.reasonAgainstSmoothing
        case .dataset:
            if isEmpty { return EventWords.nothingImported }
            return context.holdings?.datasets.count == 1 ? "One data set is imported; there is no other to show." : nil
        case .pair:
            return pairs.count >= CompareSettings.most ? "Four pairs fit; - in the table takes one out." : nil
        case .excludeValue:
            guard let pair = pairOfLine else { return "Go to a line of the table first: Tab leads there." }
            return settings.others.contains(pair) ? nil : "The pair looked at stays; x1 chooses another one."
        default: return nil
        }
    }

    /// The series of all pairs, as `dyad series` prints each.
    package func storedRows(in context: PageContext) -> StoredRows? {
        queries.isEmpty ? nil : .series(queries, by: settings.timeline.repeats)
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.block?.why.map { [$0] } ?? [] }
        return body.detail.document.blocks.compactMap(\.why)
    }

    private func dataset(_ holdings: EventHoldings) -> Dataset? {
        if let chosen = settings.timeline.dataset, holdings.datasets.contains(chosen) { return chosen }
        return holdings.largestDataset
    }

    /// The days that the data set covers, as far as they are seen and the filter leaves them.
    private func days(of dataset: Dataset, _ holdings: EventHoldings, _ context: PageContext) -> ClosedRange<Day>? {
        guard let covered = holdings.days(of: dataset) else { return nil }
        let kept = EventQuery(context.filter).days ?? Day.first...Day.last
        let start = Day(year: covered.lowerBound.year, month: 1, day: 1) ?? covered.lowerBound
        let (low, high) = (max(start, kept.lowerBound), min(covered.upperBound, context.asOf, kept.upperBound))
        return low <= high ? low...high : nil
    }

    private mutating func draw(_ context: PageContext) {
        let pictures = zip(pairs, queries).map { pair, query in
            TimelinePicture(
                pair: pair, settings: settings.timeline, axis: axis, marks: TimelineMarks(),
                figures: series[query].map { TimelineFigures($0, settings.timeline, axis: axis) }, footer: "", empty: ""
            )
        }
        let comparison = Comparison(pictures: pictures, measure: settings.timeline.measure)
        let footer =
            pictures.lazy.compactMap(\.figures).first.map {
                EventWords.basis($0.series, settings.timeline)
            } ?? "Coded events are being counted …"
        body = PageBody(.chart(comparison.chart(axis, footer: footer)), keeping: body) { selection in
            comparison.table(at: selection.row)
        }
    }
}
