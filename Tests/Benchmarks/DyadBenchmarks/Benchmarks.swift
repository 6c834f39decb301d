import Benchmark
import Foundation

/// What the program does between a key and its frame, and between a file and the store, piece by piece.
///
/// The limits in `Tests/Benchmarks/Thresholds` are those of the machine that measured them. What is compared is the time of the
/// processor, which other programs on a machine disturb little; a piece that takes more than twice its limit fails. Names have
/// no blanks, since the files of limits are not found by others.
let benchmarks: @Sendable () -> Void = {
    // Nothing else runs yet that could read it.
    unsafe Benchmark.defaultConfiguration = .init(
        metrics: [.processor, .peakMemoryResident],
        warmupIterations: 2, maxDuration: .seconds(3), maxIterations: 200,
        thresholds: [.processor: .init(relative: [.p90: 100]), .peakMemoryResident: .init(relative: [.p90: 50])])
    homeBenchmarks()
    eventBenchmarks()
}

extension BenchmarkMetric {
    /// Time of the processor in all threads, in microseconds.
    static let processor = Self.custom("processor", polarity: .prefersSmaller, useScalingFactor: true)
}

extension Benchmark {
    /// Measures a piece of work, and nothing before or after it.
    func measure(_ work: () throws -> Void) rethrows {
        startMeasurement()
        let before = clock()
        try work()
        // `clock` counts microseconds on POSIX systems.
        measurement(.processor, Int(clock() - before))
        stopMeasurement()
    }
}
