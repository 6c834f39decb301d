package import Relations
package import Screen

/// Everything that the screen shows, as a value: what the reader has chosen, what the library has answered, and where
/// the cursor stands.
///
/// Keys and answers go in; effects, such as requests, come out. It never waits: while an answer is under way, keys work.
package struct Browser: Sendable {
    package let today: Day
    package internal(set) var size: Size
    package internal(set) var keys = KeyMap.standard
    /// What the reader's settings ask for, and what is wrong in them.
    package let preferences: Preferences
    /// Options that the program was started with and that a command needs to show the same, such as `--data DIR`.
    package var launch: [String] = []

    // What the reader has chosen.
    package internal(set) var view: View
    var past: [View] = []
    var future: [View] = []
    package internal(set) var focus = Pane.meetings
    /// The list or timeline whose selection the detail shows.
    package internal(set) var source = Pane.meetings
    package internal(set) var cursors: [Pane: Cursor] = [:]
    package internal(set) var overlay: Overlay?
    /// The pages opened over the home page, as the view names them.
    package internal(set) var pages = OpenPages()
    /// Where the cursor is to stand on the page in view, once that is there.
    var awaitedPlace: PagePlace?
    /// What the page in view wants done.
    var pageSteps: [PageStep] = []
    /// What was asked for by name in the palette.
    package internal(set) var recent = RecentActions()
    /// Views that have names.
    package var savedViews = SavedViews()
    /// A range of rows that is being marked.
    var range: MarkedRange?
    /// How many columns of each list were scrolled away.
    package internal(set) var sideways: [ListName: Int] = [:]
    /// What was edited, until the records have been read again.
    var awaited: Awaited?
    /// The same, where something was wrong in it.
    var unfinished: Awaited?
    /// What was looked at before record files changed, until they have been read again.
    var former: Relation?
    /// The events that a filter being typed would leave.
    var filterCount = FilterCount()
    /// What was looked for last, for `n` and `N`.
    package internal(set) var searched: String?
    /// The pairs and countries looked at, the last one first.
    package internal(set) var recents: [Subject] = []

    // What the library has answered.
    package internal(set) var folder: Folder?
    package internal(set) var problemCount = 0
    package internal(set) var directory: [Country] = []
    package internal(set) var relation: Relation?
    package internal(set) var neighbourhood: Neighbourhood?
    /// The same whatever the reading, as it was answered.
    var wholeNeighbourhood: Neighbourhood?
    /// All records of the country, once ``askForKnownNeighbours()`` has brought them.
    var ownRecords: Dossier?
    package internal(set) var opened: [Reference: OpenedRecord] = [:]
    /// What event data are imported, once that was asked for.
    package internal(set) var holdings: EventHoldings?
    /// What the codes of coded events mean, once that was asked for.
    package internal(set) var codebooks: EventCodebooks?
    package internal(set) var card: Card?
    package internal(set) var lists = Lists()
    package internal(set) var strip = TimelineStrip()
    /// What the strip knows of coded events.
    var stripEvents = StripEvents()
    /// What the detail pane says, and what it said lately.
    var details = DetailMemory()
    /// Raised with every new relation, neighbourhood or directory.
    var generation = 0
    /// Raised when record files have changed.
    var edition = 0

    /// Rows that the last step through time changed.
    package internal(set) var changed: Set<Reference> = []
    /// One line to the reader, shown once in place of the hints.
    package internal(set) var notice: Notice?
    /// The meeting that a first look begins with, until the reader moves.
    var startMeeting: String?
    /// What has changed, in words, for readers who listen; see ``announce()``.
    package internal(set) var announcement = ""
    var heard: Heard?
    /// Whether clicks and the wheel come here, and not to the terminal.
    package internal(set) var hasMouse = true
    /// The last day before today on which this reader looked; `nil` where none is known.
    var lastLook: Day?
    /// Whether Ctrl-C was pressed, and nothing since.
    var wantsToLeave = false
    /// Whether record files are being compiled, which takes longer than a frame waits.
    package var isCompiling: Bool { working[.refresh] != nil }
    /// What is under way and takes longer than a frame waits, by the request for it.
    var working: [Request: Work] = [:]
    /// The work under way that is told of: compiling before anything else.
    package var work: Work? {
        working[.refresh] ?? working.values.min { $0.elapsed > $1.elapsed } ?? openPage?.work
    }
    /// An import of event data by another process.
    package internal(set) var foreignImport: Work?
    /// Whether an answer is under way for which a frame may wait a little.
    package var awaitsQuickAnswer: Bool {
        !isCompiling && pending.contains { !$0.takesLong && working[$0] == nil }
    }
    /// Requests that have not been answered.
    package internal(set) var pending: Set<Request> = []

    package init(today: Day, size: Size, preferences: Preferences = Preferences()) {
        self.today = today
        self.size = size
        self.preferences = preferences
        keys = preferences.keys
        hasMouse = preferences.mouse
        problemCount = preferences.problems.count
        view = View(asOf: today)
    }

    /// One line to the reader.
    package struct Notice: Sendable, Equatable {
        package var text: String
        package var isProblem: Bool

        package init(_ text: String, isProblem: Bool = false) {
            self.text = text
            self.isProblem = isProblem
        }
    }

    /// A record that was fetched by itself, and the records that name it.
    package struct OpenedRecord: Sendable {
        package let record: AnyRecord
        package let mentions: [AnyRecord]
        /// Of a person: the meetings with all countries.
        package let meetings: Dossier?
    }

    package var layout: Layout {
        Layout(
            size,
            Layout.Situation(
                focus: focus, isZoomed: view.isZoomed, hasPair: view.partner != nil, needs: lists.needs,
                isPage: isPage || !showsHome, hasBars: strip.hasPlaceForBars, thresholds: preferences.thresholds,
                isPlain: preferences.plain))
    }

    /// Whether a page, such as the help, takes the place of the panes.
    package var isPage: Bool {
        if case .page = overlay { true } else { false }
    }
}
