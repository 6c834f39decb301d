package import Browsing
package import Relations
package import Screen

/// A reader at the browser, with a library that answers at once.
package struct Sitting {
    package private(set) var browser: Browser
    /// Effects that leave the browser: addresses opened, and whether it was quit.
    package private(set) var effects: [Effect] = []
    private let library: any Library
    /// `nil` where no event data are imported.
    private let events: (any EventLibrary)?

    /// Opens the browser on a pair, a country, or the folder's own start.
    package init(
        _ library: any Library, base: CountryCode? = nil, partner: CountryCode? = nil, asOf: Day? = nil,
        today: Day, size: Size = Size(columns: 120, rows: 36), filter: Filter = Filter(),
        preferences: Preferences = Preferences(), events: (any EventLibrary)? = nil
    ) throws {
        self.library = library
        self.events = events
        browser = Browser(today: today, size: size, preferences: preferences)
        try carryOut(browser.start(base: base, partner: partner, asOf: asOf, filter: filter))
    }

    /// Opens the browser where a reader has left off.
    package init(
        _ library: any Library, at bookmark: Bookmark, today: Day, size: Size = Size(columns: 120, rows: 36),
        events: (any EventLibrary)? = nil
    ) throws {
        self.library = library
        self.events = events
        browser = Browser(today: today, size: size)
        try carryOut(browser.start(bookmark))
    }

    package var hasQuit: Bool { effects.contains(.quit) }

    /// Types a script of keys, such as `jj<Enter>`.
    package mutating func type(_ script: String) throws {
        for key in try KeyScript.keys(script) { try press(key) }
    }

    /// Gives the reader views that were saved before.
    package mutating func setViews(_ views: SavedViews) { browser.savedViews = views }

    package mutating func press(_ key: Key) throws { try carryOut(browser.press(key)) }

    /// Lets the browser write what a step would show next, as between two keys.
    package mutating func foresee() { while browser.foresee() {} }

    /// Says what has changed, as before a frame.
    package mutating func announce() { browser.announce() }

    /// Clicks, or turns the wheel.
    package mutating func take(_ event: MouseEvent, on target: Target?) throws {
        try carryOut(browser.take(event, on: target))
    }

    package mutating func perform(_ action: Action) throws { try carryOut(browser.perform(action)) }

    /// Opens pages, one over the other.
    package mutating func open(_ page: PageAddress, from below: PageAddress...) throws {
        for address in below + [page] { try carryOut(browser.show(address)) }
    }

    package mutating func resize(to size: Size) { browser.resize(to: size) }

    /// Hands over an answer that no request of the browser's led to.
    package mutating func receive(_ answer: Answer, to request: Request) throws {
        try carryOut(browser.receive(answer, to: request))
    }

    private mutating func carryOut(_ effects: [Effect]) throws {
        for effect in effects {
            guard case .ask(let request) = effect else {
                self.effects.append(effect)
                continue
            }
            try carryOut(browser.receive(answer(to: request), to: request))
        }
    }

    /// What the program answers to a request.
    package func answer(to request: Request) throws -> Answer {
        switch request {
        case .refresh: .ready(try library.folder(), problems: try library.problems().count)
        case .dossier(let subject): .dossier(try library.dossier(of: subject))
        case .neighbourhood(let country): .neighbourhood(try library.neighbourhood(of: country))
        case .countries: .countries(try library.countries())
        case .find(let words): .found(words, try library.find(words, limit: 50))
        case .record(let reference):
            if let record = try library.record(reference) {
                .record(
                    record, mentions: try library.references(to: reference).compactMap { try library.record($0) },
                    meetings: reference.kind == .person ? try library.dossier(ofPerson: reference.id) : nil)
            } else {
                .noRecord(reference)
            }
        case .problems: .problems(try library.problems())
        case .world: .world(try library.dossier(of: .everybody))
        case .hostEvent(let id): .hostEvent(id, try library.dossier(ofHostEvent: id))
        case .visits: .visits([])
        case .consultation(let pair, let asOf): .consultation(pair, try events?.consultation(of: pair, asOf: asOf))
        case .netCooperation(let pairs, let asOf):
            .netCooperation(try events?.netCooperation(of: pairs, asOf: asOf) ?? [:])
        case .records(let kind): .records(kind, try library.records(of: kind))
        case .holdings: .holdings(try events?.holdings() ?? EventHoldings())
        case .series(let query):
            try events.map { .series(try $0.series(query)) } ?? .failed("No event data are imported.")
        case .events(let asked):
            try events.map {
                .events(try $0.events(asked.query, at: asked.anchor, limit: asked.limit, isCancelled: { false }))
            } ?? .failed("No event data are imported.")
        case .eventCount(let asked):
            try events.map { .eventCount(try $0.count(asked.query, from: asked.anchor, isCancelled: { false })) }
                ?? .failed("No event data are imported.")
        case .codebooks: .codebooks(SampleEvents.codebooks)
        case .write(_, let export, _): .written(.done(path: export.path))
        }
    }
}
