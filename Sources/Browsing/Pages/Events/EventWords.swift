internal import Relations

/// What pages of coded events say alike.
enum EventWords {
    static let nothingImported =
        "No event data are imported: dyad import FILE reads GDELT, ICEWS, POLECAT and Phoenix."

    /// The fields of a filter that leave something alone, as a pane's note; empty where there are none.
    static func ignored(by filter: Filter, unless applies: (FilterField) -> Bool) -> String {
        let fields = Set(filter.terms.compactMap(\.field).filter { !applies($0) }.map(\.rawValue)).sorted()
        return fields.isEmpty ? "" : "no “\(fields.joined(separator: ", "))” here"
    }

    /// What figures of a series rest on.
    static func footer(_ series: EventSeries, _ settings: TimelineSettings) -> String {
        basis(series, settings, count: "n \(series.count(.both, by: settings.repeats).grouped)")
    }

    /// The same for several pairs, whose numbers stand elsewhere.
    static func basis(_ series: EventSeries, _ settings: TimelineSettings, count: String? = nil) -> String {
        let dataset = series.query.dataset
        let files = series.files
        let names =
            files.isEmpty
            ? "no file"
            : files.prefix(2).joined(separator: ", ") + (files.count > 2 ? " and \(files.count - 2) more files" : "")
        return [
            "\(dataset.onScreen), \(dataset.scheme.onScreen)", settings.repeats.onScreen, settings.measure.normaliser,
            settings.smoothingShown == .none ? nil : "\(settings.smoothing.onScreen), trailing", count,
            series.lastDay.map { "to \($0)" } ?? "no day with data", names,
        ].compactMap(\.self).joined(separator: " · ")
    }
}
