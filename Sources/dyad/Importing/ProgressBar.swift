import EventStore
import Foundation
import Glibc
import Relations
import Screen
import Synchronization

/// One line on the terminal that says how far an import has come; nothing where standard error is no terminal.
final class ProgressBar: Sendable {
    /// What there is to say.
    enum State {
        case reading(ImportProgress)
        case storing(EventStore.Progress)
    }

    private let name: String
    private let isShown: Bool
    /// Where a browser that is open reads how far it is.
    private let notice: ImportNotice?
    private let noticed = Mutex(ContinuousClock.now - ProgressBar.noticePause)
    private let began = ContinuousClock.now
    private let drawn = Mutex<(at: ContinuousClock.Instant, isThere: Bool)>((ContinuousClock.now, false))

    /// A bar is drawn so often at most.
    private static let pause = Duration.milliseconds(100)
    /// And said to others.
    private static let noticePause = Duration.milliseconds(500)

    init(name: String, notice: ImportNotice? = nil, isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.name = name
        self.notice = notice
        self.isShown = isShown
    }

    func show(_ state: State) {
        if case .storing(.waiting) = state {
            say("Another import is writing the store; this one waits for it.")
            return
        }
        let now = ContinuousClock.now
        tellOthers(state, now)
        guard isShown else { return }
        let isDue = drawn.withLock { drawn in
            guard now - drawn.at >= Self.pause else { return false }
            drawn = (now, true)
            return true
        }
        if isDue {
            // A line that wraps could not be written over.
            let room = max(1, (TerminalWidth.ofErrors ?? 80) - 1)
            write("\r\u{1B}[K" + line(state, after: now - began, within: room))
        }
    }

    private func tellOthers(_ state: State, _ now: ContinuousClock.Instant) {
        guard let notice else { return }
        let isDue = noticed.withLock { noticed in
            guard now - noticed >= Self.noticePause else { return false }
            noticed = now
            return true
        }
        if isDue { notice.write(name, share: Self.share(of: state), after: now - began) }
    }

    /// How much of the whole is done: reading is most of it, and storing the rest.
    private static func share(of state: State) -> Double? {
        switch state {
        case .reading(let progress):
            progress.total.flatMap { $0 > 0 ? Double(progress.bytes) / Double($0) * readingShare : nil }
        case .storing(.storing(let done, let all)):
            readingShare + (all > 0 ? Double(done) / Double(all) : 1) * (1 - readingShare)
        case .storing(.waiting): nil
        }
    }

    private static let readingShare = 0.6

    /// Takes the line away.
    func clear() {
        notice?.end()
        if drawn.withLock({ drawn in
            defer { drawn.isThere = false }
            return drawn.isThere
        }) {
            write("\r\u{1B}[K")
        }
    }

    /// The line: what is done, how much of it, and how long it will take at the pace so far. Where there is little room
    /// the bar leaves first, then the beginning of the path.
    func line(_ state: State, after time: Duration, within room: Int) -> String {
        let (done, share, rest): (String, Double?, String)
        switch state {
        case .reading(let progress):
            done = "\(progress.rows) rows"
            share = progress.total.flatMap { $0 > 0 ? min(1, Double(progress.bytes) / Double($0)) : nil }
            rest = share.map { left($0, time) } ?? ""
        case .storing(.storing(let count, let all)):
            done = "\(count) of \(all) stored"
            share = all > 0 ? Double(count) / Double(all) : 1
            rest = ""
        case .storing(.waiting): return ""
        }
        let percent = share.map { "\(Int($0 * 100)) %" }
        let bar = share.map { Self.bar($0) + " " } ?? ""
        let short = "  \(done)" + (percent.map { "  \($0)" } ?? "") + rest
        let long = "  \(done)" + (percent.map { "  \(bar)\($0)" } ?? "") + rest
        let name = name.sanitized
        let text = name.cells + long.cells <= room ? long : short
        return Self.end(of: name, in: max(8, room - text.cells)) + text
    }

    /// A path, or its end, which is what tells it from others.
    private static func end(of path: String, in cells: Int) -> String {
        guard path.cells > cells else { return path }
        var end = path.suffix(cells)
        while end.cells >= cells { end.removeFirst() }
        return "…" + end
    }

    private static func bar(_ share: Double) -> String {
        let full = Int(share * 20)
        return String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full)
    }

    private func left(_ share: Double, _ time: Duration) -> String {
        guard share > 0.02 else { return "" }
        let seconds = Int((time / .seconds(1)) * (1 - share) / share)
        return seconds < 90 ? "  \(seconds) s left" : "  \(seconds / 60) min left"
    }

    /// A sentence of its own, once, wherever standard error leads.
    private let said = Mutex(false)
    private func say(_ sentence: String) {
        let isNew = said.withLock { said in
            defer { said = true }
            return !said
        }
        if isNew { write(sentence + "\n") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
