import ArgumentParser
import Browsing
import Compiling
import EventStore
import Glibc
import Relations
import Reporting
import Screen
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
        let places = try options.places()
        let asOf = try options.day()
        guard isatty(STDOUT_FILENO) == 1 else {
            guard let report = CardReport(try options.startRelation(countries)) else { return }
            print(report.text { $0.cells }, terminator: "")
            return
        }
        var browser = Browser(today: .today, size: Size(columns: 80, rows: 24))
        var base: CountryCode?
        var partner: CountryCode?
        var filter = Filter()
        if !countries.isEmpty || options.filter != nil {
            // Names and terms are checked before the screen is taken, so that a mistake is told where it was made.
            let known = try options.library().countries()
            let chosen = try countries.map { try $0.country(among: known) }
            base = chosen.first
            partner = chosen.dropFirst().first
            if let base, let partner, base == partner {
                throw Complaint("A pair has two different countries; “\(base)” was given twice.")
            }
            filter = try Filter(options.filter ?? "", countries: known)
        }
        if countries.isEmpty, let last = places.lastPair.countries {
            base = last.base
            partner = last.partner
        }
        let librarian = Librarian(places.compiler)
        // The librarian begins while the terminal is taken.
        let effects = browser.start(
            base: base, partner: partner, asOf: options.asOf == nil ? nil : asOf, filter: filter)
        for case .ask(let request) in effects { librarian.ask(request) }
        let session = try TerminalSession(screen.session)
        var loop = BrowserLoop(browser, librarian, session: session)
        try loop.run()
        places.lastPair.keep(base: loop.browser.view.base, partner: loop.browser.view.partner)
        // As a shell counts processes that a signal ended.
        if let signal = loop.endingSignal { throw ExitCode(128 + signal) }
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
