import ArgumentParser
import Browsing
import Compiling
import EventStore
import Glibc
import Relations
import Reporting
import Screen
import Settings
import Terminal

/// Opens the browser. Without a terminal on its output, prints the card of the pair.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse", abstract: "Opens the browser (the command without a name).")

    @Argument(help: "One or two countries, by code or by name.")
    var countries: [String] = []

    @OptionGroup var options: GlobalOptions
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        if let command = countries.first(where: Self.isCommand) {
            throw Complaint(
                "“\(command)” is a command, and a command comes first, its options after it: dyad \(command) … --data DIR."
            )
        }
        let places = try options.places()
        let hasTerminal = isatty(STDOUT_FILENO) == 1
        guard hasTerminal || screen.play != nil else {
            guard let report = CardReport(try options.startRelation(countries)) else { return }
            print(report.text { $0.cells }, terminator: "")
            return
        }
        let walk = try screen.play.map { try Walk(file: $0) }
        let recorder = try screen.record.map { try WalkRecorder($0) }
        let size = walk?.firstSize ?? Size(columns: 80, rows: 24)
        let settings = places.readSettings()
        var preferences = settings.preferences(repeating: walk)
        preferences.plain = screen.plain ?? settings.plain ?? false
        preferences.mouse = screen.hasMouse(settings)
        var browser = Browser(today: walk?.today ?? .today, size: size, preferences: preferences)
        let start = try start(from: places, settings: settings, walk: walk)
        browser.launch = options.launch
        let files = OwnFiles(places, editor: EditorCommand(settings.editor ?? []))
        browser.savedViews = files.views.read()
        let librarian = Librarian(places, names: screen.countryNames(settings))
        // The librarian begins while the terminal is taken.
        for case .ask(let request) in browser.start(start.bookmark) { librarian.ask(request) }
        if let note = start.note { browser.tell(note) }
        guard hasTerminal else {
            var loop = BrowserLoop(
                browser, librarian, on: PaperStage(size: size), settings: settings, files: files, walk: walk,
                recorder: recorder)
            try complete(&loop)
            print((loop.stage.frame?.lines ?? []).joined(separator: "\n"))
            return
        }
        let session = try TerminalSession(screen.session(settings))
        var loop = BrowserLoop(
            browser, librarian, on: session, settings: settings, files: files, walk: walk, recorder: recorder)
        try complete(&loop)
        if walk == nil { places.lastPlace.keep(loop.browser.bookmark) }
        // As a shell counts processes that a signal ended.
        if let signal = loop.endingSignal { throw ExitCode(128 + signal) }
    }

    /// Whether a word is the name of a command: where it stands among the countries, options were written before it.
    private static func isCommand(_ word: String) -> Bool {
        Program.configuration.subcommands.contains { $0._commandName == word }
    }

    /// Runs a loop to its end, and tells of a walk that went elsewhere.
    private func complete<Place: ~Copyable>(_ loop: inout BrowserLoop<Place>) throws {
        do {
            try loop.run()
        } catch let failure as WalkFailure {
            throw Complaint(
                ([
                    "\((screen.play ?? "").sanitized):\(failure.line): No row of the screen holds “\(failure.text)”. It was:"
                ]
                    + failure.screen).joined(separator: "\n"))
        }
    }

    /// Where the browser opens: at what the call names, else where a walk begins, else where the reader left off.
    private func start(from places: Places, settings: Settings, walk: Walk?) throws -> (
        bookmark: Bookmark, note: String?
    ) {
        var bookmark = walk?.start ?? Bookmark()
        var note: String?
        if walk == nil, !screen.fresh {
            switch places.lastPlace.read() {
            case .none: break
            case .place(let place): bookmark = place
            case .damaged:
                note = "Where you left off could not be read; this is a fresh start."
            }
        }
        // A walk sees the day that it was recorded on, whatever the settings say.
        if let day = try options.dayAsked() ?? (walk == nil ? settings.asOf : nil) {
            bookmark.asOf = day
            bookmark.reading = options.reading
        }
        let page = try screen.pageAsked()
        guard !countries.isEmpty || options.filter != nil else {
            if let page { bookmark.pages = [page] }
            return (bookmark, note)
        }
        // Names and terms are checked before the screen is taken, so that a mistake is told where it was made.
        let known = try options.library().countries()
        let chosen = try countries.map { try $0.country(among: known) }
        if let first = chosen.first, chosen.dropFirst().first == first {
            throw Complaint("A pair has two different countries; “\(first)” was given twice.")
        }
        if let filter = options.filter { bookmark.filter = try Filter(filter, countries: known) }
        if let base = chosen.first, (base, chosen.dropFirst().first) != (bookmark.base, bookmark.partner) {
            bookmark.leave(for: base, partner: chosen.dropFirst().first, keepingFilter: options.filter != nil)
        }
        if let page { bookmark.pages = [page] }
        return (bookmark, note)
    }
}

extension String {
    /// The country that a word of the command line means.
    func country(among known: [Country]) throws -> CountryCode {
        switch CountryDirectory(known).country(self) {
        case .found(let code): return code
        case .ambiguous(let codes):
            throw Complaint(
                "“\(sanitized)” is the name of several countries. Write one of their codes: "
                    + codes.map(\.text).joined(separator: ", ") + ".")
        case .unknown(let nearest):
            throw Complaint(
                "“\(sanitized)” is not a country on record"
                    + (nearest.map { "; the nearest is “\($0)”." }
                        ?? ". Write a code of three letters such as KEN, or a name."))
        }
    }
}
