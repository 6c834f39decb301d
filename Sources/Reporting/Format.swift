package import Relations

/// The forms in which a list can be printed.
package enum Format: String, CaseIterable, Sendable {
    case table, tsv, csv, json, jsonl, markdown, ics, timelinejs

    /// What the form is, for the help page.
    package var summary: String {
        switch self {
        case .table: "aligned columns, for reading"
        case .tsv: "all columns, separated by tabs"
        case .csv:
            "all columns, by RFC 4180; a text that a spreadsheet would run as a formula begins with an apostrophe"
        case .json: "an array of objects"
        case .jsonl: "one object a line"
        case .markdown: "a table in Markdown"
        case .ics: "calendar entries, by RFC 5545, of what has a date"
        case .timelinejs: "events for TimelineJS, of what has a date"
        }
    }
}

/// How many cells a text takes on the reader's screen.
package typealias TextWidth = (String) -> Int

/// What cannot be printed, and why.
package enum ReportError: Error, Hashable, Sendable {
    /// The list has no days for a calendar or a timeline.
    case notForCalendars(String)
    /// The record of this id had not begun on that day.
    case notYetOnRecord(String, Day)
    /// Nothing of the record of this id could be known on that day.
    case notYetKnown(String, Day)
}

extension ReportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notForCalendars(let name):
            "A list of \(name) has no days for a calendar. Choose another format, or list meetings, commitments or "
                + "incidents."
        case .notYetOnRecord(let id, let day):
            "“\(id.sanitized)” was not yet on record on \(day). Choose a later day with --as-of."
        case .notYetKnown(let id, let day):
            "No source on “\(id.sanitized)” had been published by \(day). Choose a later day with --known-by, or ask "
                + "with --as-of what was so."
        }
    }
}
