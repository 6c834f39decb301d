extension Action {
    /// What a command can be given after its name.
    package enum Argument: Sendable, Equatable {
        case pair, day, filter, words, order, record, form, file, name, view

        /// An example, for the line that says what is wanted.
        package var example: String {
            switch self {
            case .pair: "two countries, such as chn jpn"
            case .day: "a date, such as 2023-11-17 or today"
            case .filter: "terms, such as status:active since:2022"
            case .words: "words to look for"
            case .order: "an order, such as last move"
            case .record: "the id or words of a record"
            case .file: "a name such as meetings.ics"
            case .name: "a name for this view"
            case .view: "the name of a saved view"
            case .form: "what to copy, such as citation"
            }
        }
    }

    /// What the action takes on the command line; `nil` where a name is all.
    package var argument: Argument? {
        switch self {
        case .pair: .pair
        case .asOf, .since: .day
        case .filter: .filter
        case .search: .words
        case .sort: .order
        case .open: .record
        case .yank: .form
        case .write: .file
        case .saveView: .name
        case .recallView: .view
        default: nil
        }
    }
}
