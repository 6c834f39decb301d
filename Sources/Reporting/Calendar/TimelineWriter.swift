internal import Relations

/// Writes calendar entries as events of TimelineJS (https://timeline.knightlab.com/docs/json-format.html).
///
/// The form knows no zones, so that an entry stands on its local day, without a time.
enum TimelineWriter {
    static func text(of entries: [CalendarEntry]) -> String {
        JSON.object([.init("events", .array(entries.map(event)))]).indented + "\n"
    }

    private static func event(_ entry: CalendarEntry) -> JSON {
        var members: [JSON.Member] = [.init("unique_id", .string(entry.id))]
        switch entry.time {
        case .days(let first, let last):
            members.append(.init("start_date", date(first)))
            if last != first { members.append(.init("end_date", date(last))) }
        case .minutes: members.append(.init("start_date", date(entry.stamp)))
        }
        var lines = [entry.text, entry.location].compactMap { $0.map(escaped) }
        if let url = entry.url, url.isWebAddress {
            lines.append("<a href=\"\(escaped(url))\">source</a>")
        }
        let state = entry.status == .cancelled ? "Did not take place: " : ""
        members.append(
            .init(
                "text",
                .object([
                    .init("headline", .string(state + escaped(entry.summary))),
                    .init("text", .string(lines.map { "<p>\($0)</p>" }.joined())),
                ])))
        return .object(members)
    }

    private static func date(_ day: Day) -> JSON {
        let (year, month, day) = day.parts
        return .object([
            .init("year", .integer(year)), .init("month", .integer(month)), .init("day", .integer(day)),
        ])
    }

    /// Texts are read as HTML, and data are not trusted.
    private static func escaped(_ text: String) -> String {
        text.replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}
