internal import Browsing
internal import Screen

/// What is on screen, part by part, in the order in which the parts are drawn.
///
/// A part names all that decides how it looks. Parts that are equal in two scenes, at equal places, look the same and need
/// not be drawn again; see ``Painter``.
struct Scene: Sendable {
    struct Item: Sendable {
        let part: Part
        let area: Area
    }

    let size: Size
    let items: [Item]

    /// One part of the screen.
    enum Part: Sendable, Equatable {
        case head(Head)
        case tabs(focus: Pane)
        /// In place of the tabs, for readers who listen.
        case title(String)
        case upright
        case list(Pane, ListSight, Manner)
        case detail(Version, Cursor?, Manner)
        case timeline(Version, Cursor?, Manner)
        case hints([Browser.Hint])
        /// What goes on elsewhere, at the end of the last line.
        case aside(String)
        case notice(String, Style)
        /// The same where the last line is too short for it.
        case longNotice(String, Style)
        case work(Work)
        case prompt(Prompt)
        case menu(Menu)
        case columns(ColumnEditor)
        case page(Page)
        case openPage

        /// Whether the part may be drawn outside its place.
        var reachesOut: Bool {
            switch self {
            case .prompt, .menu, .columns, .longNotice: true
            default: false
            }
        }

        /// Whether what it shows can be told from what it showed before.
        var isComparable: Bool {
            switch self {
            case .page, .openPage, .prompt, .menu, .columns, .longNotice: false
            default: true
            }
        }
    }

    /// What a pane looks like, whatever it shows.
    struct Manner: Sendable, Equatable {
        /// In the stack the tabs are the title.
        let hasTitle: Bool
        let hasFocus: Bool
        /// Whether it is read out: words in place of drawings.
        let isPlain: Bool
        /// Whether the hardware cursor is in it.
        let hasCursor: Bool
    }
}
