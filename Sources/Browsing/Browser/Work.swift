internal import Relations

/// Work that takes longer than a frame waits: how far it is, and how long it may still take.
package struct Work: Sendable, Equatable {
    /// What is being done, as a sentence begins.
    package var title: String
    /// How much is done, and of how much, in any unit; 0 where nobody knows of how much.
    package var done: Int
    package var total: Int
    package var elapsed: Duration
    /// Whether this program does it, and can stop it.
    package var isOurs: Bool

    package init(_ title: String, done: Int, of total: Int, elapsed: Duration, isOurs: Bool = true) {
        self.title = title
        self.isOurs = isOurs
        self.total = max(0, total)
        self.done = max(0, total > 0 ? min(done, total) : done)
        self.elapsed = elapsed
    }

    package var percent: Int { total == 0 ? 0 : done * 100 / total }

    /// How long the rest takes at the pace so far; `nil` while too little is done to tell.
    package var timeLeft: Duration? {
        guard done > 0, elapsed > .milliseconds(200), percent >= 3 else { return nil }
        return elapsed * (Double(total - done) / Double(done))
    }

    /// The bar, of full and empty cells.
    package func bar(cells: Int) -> String {
        let full = total == 0 ? 0 : cells * done / total
        return String(repeating: "█", count: full) + String(repeating: "░", count: max(0, cells - full))
    }

    /// What is said beside the bar: how much, how long, and how to stop it.
    package var words: String { progress + (isOurs ? " · Ctrl-C stops" : "") }

    /// How much, and how long the rest takes.
    package var progress: String {
        guard total > 0 else { return done > 0 ? "\(done.grouped) so far" : "…" }
        return "\(percent) %" + (timeLeft.map { " · " + Self.words(of: $0) + " left" } ?? "")
    }

    private static func words(of duration: Duration) -> String {
        let seconds = Int(duration / .seconds(1)) + 1
        return seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
    }
}
