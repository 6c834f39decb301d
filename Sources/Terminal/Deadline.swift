/// When something is due, in whole milliseconds from now.
struct Deadline {
    private let instant: ContinuousClock.Instant

    init(milliseconds: Int) {
        instant = .now + .milliseconds(milliseconds)
    }

    /// The milliseconds left, rounded up, so that nobody wakes just before; at least 0.
    var remaining: Int {
        let left = ContinuousClock.Instant.now.duration(to: instant)
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
