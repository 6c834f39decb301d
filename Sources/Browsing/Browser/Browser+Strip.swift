import Relations

extension Browser {
    /// Makes the strip of months again; the cursor keeps its month.
    mutating func refillStrip() {
        let former = strip
        let reported = reportedForStrip
        strip =
            relation.map { TimelineStrip($0, lists: lists, reported: reported) } ?? TimelineStrip(reported: reported)
        guard var cursor = cursors[.timeline], !former.span.isEmpty, !strip.span.isEmpty else { return }
        cursor.index += former.span.lowerBound - strip.span.lowerBound
        cursors[.timeline] = cursor
    }

    /// Takes the answer that the strip waits for; others are for pages.
    mutating func receiveForStrip(_ series: EventSeries) {
        guard series.query == stripQuery else { return }
        stripEvents.take(series)
        // Who stands on the last month sees the last one with events, too.
        let isLast = cursors[.timeline]?.index == strip.span.count - 1
        refillStrip()
        if isLast { cursors[.timeline]?.index = max(0, strip.span.count - 1) }
    }

    /// Asks for the coded events of the pair, once what is imported is known.
    ///
    /// Without imported data that is one question at the start, which is answered by looking whether there is a file.
    mutating func askForStrip() -> [Effect] {
        guard showsHome, folder != nil else { return [] }
        guard holdings != nil else { return askOnce(.holdings) }
        guard let query = stripQuery, query != stripEvents.series?.query else { return [] }
        return askOnce(.series(query))
    }

    private mutating func askOnce(_ request: Request) -> [Effect] {
        guard !pending.contains(request), stripEvents.isNew(request, edition: edition) else { return [] }
        return ask(request)
    }

    private var stripQuery: SeriesQuery? {
        guard let base = view.base, let partner = view.partner, let pair = CountryPair(base, partner) else {
            return nil
        }
        return stripEvents.query(pair, filter: view.filter, asOf: view.asOf)
    }

    private var reportedForStrip: TimelineStrip.Reported {
        guard stripEvents.generation != nil else { return .unknown }
        guard let dataset = stripEvents.imported?.dataset else { return .nothingImported }
        guard view.partner != nil else { return .noPair }
        guard let query = stripQuery else { return .nothing(dataset) }
        guard let series = stripEvents.series, series.query == query else { return .counting }
        let bars = StripBars(series)
        return bars.isEmpty ? .nothing(dataset) : .months(bars)
    }
}
