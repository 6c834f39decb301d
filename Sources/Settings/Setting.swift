/// The table of settings: everything that the reader's own file can say. From it come the reading of the file, what
/// `dyad config` prints, the manual, and the table of the README.
package enum Setting: String, CaseIterable, Sendable {
    case theme, color, ascii, plain, mouse
    case names
    case asOf = "as-of"
    case quietMonths = "quiet-months"
    case layout, columns
    case browser, editor
    case keys
    case pageKeys = "page-keys"
}

extension Setting {
    /// One line of the table.
    struct Entry {
        /// What it does and which values it takes, in whole sentences.
        let paragraph: String
        /// The value where the file says nothing, as the file would say it.
        let standard: String
        /// Whether only a value of the reader's own says anything, so that the printed default is a comment.
        var isUnset = false
    }

    package var paragraph: String { entry.paragraph }
    /// The value where the file says nothing, as the file would say it.
    package var standard: String { entry.standard }
    var isUnset: Bool { entry.isUnset }

    var entry: Entry {
        switch self {
        case .theme:
            Entry(
                paragraph:
                    "The colours: auto takes those for the terminal’s background where the variable COLORFGBG tells it, else some that read on both (the terminal itself is not asked: its answer may come late, and then stands in your shell); dark and light are for that background; mono has no colour; high-contrast has nothing grey. --theme goes before it.",
                standard: "auto")
        case .color:
            Entry(
                paragraph:
                    "Whether there are colours: auto, always or never. In auto the variable NO_COLOR means never. --color goes before it.",
                standard: "auto")
        case .ascii:
            Entry(
                paragraph:
                    "Whether to draw with ASCII characters only: yes or no. In a locale without UTF-8 it is always so.",
                standard: "no")
        case .plain:
            Entry(
                paragraph:
                    "Whether to leave out lines and drawings, for screen readers and Braille lines: yes or no. One list is shown at a time, the cursor stands on what is selected, and what has changed is said in the last line. --plain goes before it.",
                standard: "no")
        case .mouse:
            Entry(
                paragraph:
                    "Whether clicks and the wheel come here: yes or no. With Shift held, or with no, the mouse selects text as in other programs. M changes it while the program runs, and --no-mouse goes before it.",
                standard: "yes")
        case .names:
            Entry(
                paragraph:
                    "The language of the names of countries: auto for that of the system (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), english, or a code such as de or zh_TW. It needs the package iso-codes. Only a name that the records have is translated, word for word; the official name of the standard never takes its place.",
                standard: "auto")
        case .asOf:
            Entry(
                paragraph:
                    "The day that everything is seen from at the start: today, or a date such as 2023-11-17. --as-of goes before it.",
                standard: "today")
        case .quietMonths:
            Entry(
                paragraph:
                    "After how many months without an entry an issue is flagged as quiet. It is a flag on screen; no status and no count depends on it.",
                standard: "12")
        case .layout:
            Entry(
                paragraph:
                    "From which size on the screen has three columns (wide), and from which it has lists above each other (normal); below there is one pane with tabs.",
                standard: "{wide: 120x36, normal: 72x18}")
        case .columns:
            Entry(
                paragraph:
                    "The columns of each list, where c on screen has not arranged them: their names in the order wished for. A minus before a name hides the column, a plus shows one that is shown only where asked for, and a colon with a number sets its width, such as meetings: date name:30 -level +channel. Columns that are not named stay as they are.",
                standard: "{}")
        case .browser:
            Entry(
                paragraph:
                    "The command that opens an address, with its arguments; the address follows as the last. Else the variable BROWSER is asked, then xdg-open and sensible-browser are tried.",
                standard: "[firefox, --new-tab]", isUnset: true)
        case .editor:
            Entry(
                paragraph:
                    "The command that edits a record, with its arguments; the line and the file follow. Else the variables VISUAL and EDITOR are asked, then vi is taken.",
                standard: "[nano]", isUnset: true)
        case .pageKeys:
            Entry(
                paragraph:
                    "Keys that mean something else on one page: the name of the page, then actions and their keys as in “keys”, such as timeline: {finer: Right}. Everywhere else they mean what they mean. Pages are relation, which is the home page, and those that have a key of their own, by the name of its action.",
                standard: "{}")
        case .keys:
            Entry(
                paragraph:
                    "The keys of each action, by its name: one key or a list, such as [j, Down], Ctrl-R, Alt-x, PgDn, F1, Space. An action that is not named keeps its keys, but for those that you give to another; [] takes all of them away.",
                standard: "{}")
        }
    }
}
