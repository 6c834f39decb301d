internal import Glibc

/// What inputs cost: how many there were, and the slowest of them.
struct Ledger {
    /// The time of the processor that an input may take, in milliseconds.
    private let most: Int
    private var began: UInt64 = 0
    private let started = Self.now(CLOCK_MONOTONIC)
    private(set) var count = 0
    private var slowest: (time: UInt64, bytes: Int) = (0, 0)

    init(most: Int) { self.most = most }

    /// Time of the processor, so that other programs on the machine make no input slow.
    mutating func begin() { began = Self.now(CLOCK_THREAD_CPUTIME_ID) }

    /// - Returns: why the input is a fault, where it took too long.
    mutating func end(_ input: [UInt8]) -> String? {
        let time = Self.now(CLOCK_THREAD_CPUTIME_ID) - began
        count += 1
        if time > slowest.time { slowest = (time, input.count) }
        return time > UInt64(most) * 1_000_000
            ? "An input of \(input.count) bytes took \(Self.milliseconds(time)) ms." : nil
    }

    /// One line: inputs, inputs a second, the slowest, and the most memory.
    var words: String {
        let seconds = Double(Self.now(CLOCK_MONOTONIC) - started) / 1e9
        var usage = rusage()
        // 0 is the process itself; the name of it is of another type on each system.
        unsafe getrusage(0, &usage)
        let rate = seconds > 0 ? Int(Double(count) / seconds) : 0
        return "ledger: \(count) inputs, \(rate) a second, slowest \(Self.milliseconds(slowest.time)) ms "
            + "(\(slowest.bytes) bytes), at most \(usage.ru_maxrss / 1024) MB"
    }

    private static func milliseconds(_ nanoseconds: UInt64) -> String {
        let tenths = nanoseconds / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func now(_ clock: CInt) -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
