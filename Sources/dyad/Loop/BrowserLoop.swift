import Browsing
import Drawing
import Foundation
import Glibc
import Relations
import Screen
import Settings
import Terminal
import Watching

/// Joins stage, browser and librarian: the one place that waits, for a key, for a size, for an answer.
struct BrowserLoop<Place: Stage & ~Copyable>: ~Copyable {
    private(set) var stage: Place
    private(set) var browser: Browser
    private var painter = Painter()
    private let librarian: Librarian
    private let settings: Settings
    private let walk: Walk?
    private let recorder: WalkRecorder?
    private let files: OwnFiles
    /// Tells of changed record files; begun after the first frame, which it would hold up.
    private var watch: FolderWatch?
    private var watchDescriptor: Int32?
    /// Tells of imports by other processes.
    private var importWatch: FolderWatch?
    private var importDescriptor: Int32?
    /// When files that have changed are to be read: a little later, since editors write in several steps.
    private var rereading: ContinuousClock.Instant?
    private var isRunning = true
    /// The signal that ended the loop, by its number; `nil` where the reader did.
    private(set) var endingSignal: Int32?

    /// How long a frame waits for answers that are under way, so that a quick answer makes one frame and not two.
    private static var grace: Int { 12 }
    /// The same for the first frame; where records must be compiled first, it says so at once.
    private static var firstGrace: Int { 60 }
    /// How long a flood of keys is worked off before a frame shows how far it is.
    private static var longestSilence: Duration { .milliseconds(100) }
    /// How long after a change files are read.
    private static var rereadingPause: Duration { .milliseconds(80) }
    /// How long a step of a walk waits for the answers to the one before.
    private static var walkGrace: Int { 60_000 }

    /// - Parameters:
    ///   - browser: started; the librarian works already on what it asked for.
    ///   - walk: what is repeated before the reader has the keys.
    ///   - recorder: what keys are written to.
    init(
        _ browser: Browser, _ librarian: Librarian, on stage: consuming Place, settings: Settings, files: OwnFiles,
        walk: Walk? = nil,
        recorder: WalkRecorder? = nil
    ) {
        self.browser = browser
        self.librarian = librarian
        self.settings = settings
        self.files = files
        self.stage = stage
        self.walk = walk
        self.recorder = recorder
    }

    /// Runs until the reader quits or the terminal goes away.
    ///
    /// - Throws: ``WalkFailure`` where a walk does not find what it expects.
    mutating func run() throws {
        browser.resize(to: stage.size)
        recorder?.begin(browser)
        try settle(within: Self.firstGrace)
        showFrame()
        if Place.self != PaperStage.self {
            let watch = FolderWatch(files.watched)
            watchDescriptor = watch.descriptor
            self.watch = consume watch
            watchImports()
        }
        if let walk { try repeatWalk(walk) }
        while isRunning {
            var frameDue = ContinuousClock.now + Self.longestSilence
            for event in try eventsToCome() where isRunning {
                handle(event)
                guard isRunning, frameDue < .now else { continue }
                showFrame()
                frameDue = .now + Self.longestSilence
            }
            guard isRunning else { break }
            rereadIfDue()
            try settle(within: Self.grace)
            recorder?.flush()
            showFrame()
        }
        recorder?.flush()
    }

    /// Waits for what happens next. Before it waits, it has written what the next step would show.
    private mutating func eventsToCome() throws -> [TerminalEvent] {
        let waits = [librarian.wakeup] + [watchDescriptor, importDescriptor].compactMap(\.self)
        repeat {
            let events = try stage.events(waitingOn: waits, timeoutMilliseconds: 0)
            guard events.isEmpty else { return events }
        } while browser.foresee()
        let left = rereading.map { max(0, Int(($0 - .now) / .milliseconds(1))) }
        return try stage.events(waitingOn: waits, timeoutMilliseconds: left)
    }

    /// Takes the steps of a walk, each when all answers to the one before have come.
    private mutating func repeatWalk(_ walk: Walk) throws {
        for line in walk.lines {
            switch line.step {
            case .keys(let keys):
                for key in keys where isRunning {
                    try settle(within: Self.walkGrace, forAll: true)
                    handle(.key(key))
                }
            case .action(let action):
                try settle(within: Self.walkGrace, forAll: true)
                carryOut(browser.perform(action))
            case .size(let size) where Place.self == PaperStage.self: browser.resize(to: size)
            case .size: break
            case .expect(let text):
                try settle(within: Self.walkGrace, forAll: true)
                let lines = Frame(browser).lines
                guard lines.contains(where: { $0.contains(text) }) else {
                    throw WalkFailure(line: line.number, text: text, screen: lines)
                }
            }
            guard isRunning else { return }
            showFrame()
        }
        try settle(within: Self.walkGrace, forAll: true)
        showFrame()
    }

    /// Lets answers that are under way come in, for some milliseconds at most; keys end the wait.
    ///
    /// - Parameter forAll: whether keys wait, too, and records that are being compiled are waited for.
    private mutating func settle(within milliseconds: Int, forAll: Bool = false) throws {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        while isRunning, forAll ? !browser.pending.isEmpty : browser.awaitsQuickAnswer {
            let left = Int((deadline - .now) / .milliseconds(1))
            guard left > 0 else { return }
            let events = try stage.events(waitingOn: [librarian.wakeup], timeoutMilliseconds: left)
            for event in events where !forAll || event.isNoKey { handle(event) }
            if !forAll, events.contains(where: { !$0.isNoKey }) { return }
        }
    }

    private mutating func showFrame() {
        browser.announce()
        stage.show(painter.frame(of: browser))
    }

    private mutating func handle(_ event: TerminalEvent) {
        switch event {
        case .key(let key):
            recorder?.note(key)
            if case .mouse(let event) = key {
                carryOut(browser.take(event, on: browser.target(at: event.position)))
            } else {
                carryOut(browser.press(key))
            }
        case .resize(let size):
            recorder?.note(size)
            browser.resize(to: size)
        case .readable(let descriptor) where descriptor == watchDescriptor:
            if watch?.take() == true, rereading == nil { rereading = .now + Self.rereadingPause }
        case .readable(let descriptor) where descriptor == importDescriptor:
            if importWatch?.take() == true { carryOut(browser.importChanged(files.importNotice.read())) }
        case .readable:
            for (request, answer) in librarian.take() { carryOut(browser.receive(answer, to: request)) }
        case .suspend: stage.suspend()
        case .resumed: break
        case .signal(let signal):
            endingSignal = signal.number
            isRunning = false
        case .closed: isRunning = false
        }
    }

    private mutating func watchImports() {
        let folder = files.importNotice.file.deletingLastPathComponent()
        let watch = FolderWatch([folder], depth: 0, for: ImportNotice.isNotice)
        importDescriptor = watch.descriptor
        importWatch = consume watch
        carryOut(browser.importChanged(files.importNotice.read()))
    }

    /// Reads changed files when their time has come; while they are being read already, a little later.
    private mutating func rereadIfDue() {
        guard let due = rereading, due <= .now else { return }
        rereading = nil
        if browser.pending.contains(.refresh) {
            rereading = .now + Self.rereadingPause
        } else {
            carryOut(browser.filesChanged())
        }
    }

    /// Gives the terminal to the reader's editor.
    private mutating func edit(_ edit: Edit) -> Edited {
        guard Place.self != PaperStage.self else { return .refused("Without a terminal no editor can be opened.") }
        let editing = files.editing
        return stage.outside { editing.carryOut(edit) }
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .ask(let request): librarian.ask(request)
            case .open(let address): browser.tell(Opener.open(address, with: settings.browser))
            case .edit(let edit): carryOut(browser.edited(self.edit(edit)))
            case .write(let path, let text, let overwrites):
                carryOut(browser.written(FileWriter.write(text, to: path, overwriting: overwrites)))
            case .keep(let views): if let reason = files.views.keep(views) { browser.tell(reason) }
            case .copy(let text, let what): browser.tell(CopyingWords.say(stage.copy(text), what: what))
            case .stop: librarian.stop()
            case .redraw: stage.redraw()
            case .mouse(let isOn): stage.useMouse(isOn)
            case .suspend: stage.suspend()
            case .quit: isRunning = false
            }
        }
    }
}

/// A walk that did not find what it expects.
struct WalkFailure: Error {
    /// The line of its file.
    let line: Int
    let text: String
    let screen: [String]
}

extension TerminalEvent {
    fileprivate var isNoKey: Bool { if case .key = self { false } else { true } }
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
