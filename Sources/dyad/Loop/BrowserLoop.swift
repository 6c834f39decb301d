import Browsing
import Drawing
import Foundation
import Glibc
import Relations
import Screen
import Terminal

/// Joins terminal, browser and librarian: the one place that waits, for a key, for a size, for an answer.
struct BrowserLoop: ~Copyable {
    private var session: TerminalSession
    private(set) var browser: Browser
    private let librarian: Librarian
    private var isRunning = true
    /// The signal that ended the loop, by its number; `nil` where the reader did.
    private(set) var endingSignal: Int32?

    /// How long a frame waits for answers that are under way, so that a quick answer makes one frame and not two.
    private static let grace = 12
    /// The same for the first frame; where records must be compiled first, it says so at once.
    private static let firstGrace = 60

    /// - Parameter effects: what the browser asked for when it was started; the librarian works on it already.
    init(_ browser: Browser, _ librarian: Librarian, session: consuming TerminalSession) {
        self.browser = browser
        self.librarian = librarian
        self.session = session
    }

    /// Runs until the reader quits or the terminal goes away.
    mutating func run() throws {
        browser.resize(to: session.size)
        try settle(within: Self.firstGrace)
        session.show(Frame(browser))
        while isRunning {
            for event in try session.events(waitingOn: [librarian.wakeup]) { handle(event) }
            guard isRunning else { break }
            try settle(within: Self.grace)
            session.show(Frame(browser))
        }
    }

    /// Lets answers that are under way come in, for some milliseconds at most; keys end the wait.
    private mutating func settle(within milliseconds: Int) throws {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        while isRunning, !browser.pending.isEmpty, !browser.isCompiling {
            let left = Int((deadline - .now) / .milliseconds(1))
            guard left > 0 else { return }
            let events = try session.events(waitingOn: [librarian.wakeup], timeoutMilliseconds: left)
            for event in events { handle(event) }
            if events.contains(where: { if case .key = $0 { true } else { false } }) { return }
        }
    }

    private mutating func handle(_ event: TerminalEvent) {
        switch event {
        case .key(let key): carryOut(browser.press(key))
        case .resize(let size): browser.resize(to: size)
        case .readable:
            for (request, answer) in librarian.take() { carryOut(browser.receive(answer, to: request)) }
        case .suspend: session.suspend()
        case .resumed: break
        case .signal(let signal):
            endingSignal = signal.number
            isRunning = false
        case .closed: isRunning = false
        }
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .ask(let request): librarian.ask(request)
            case .open(let address): browser.tell(Opener.open(address))
            case .redraw: session.redraw()
            case .suspend: session.suspend()
            case .quit: isRunning = false
            }
        }
    }
}

extension TerminalEvent.Signal {
    fileprivate var number: Int32 {
        switch self {
        case .hangup: SIGHUP
        case .interrupt: SIGINT
        case .quit: SIGQUIT
        case .terminate: SIGTERM
        }
    }
}
