import Foundation
import Fuzzing
import Testing

/// Whatever the bytes are, an answer comes out: a share of what `Tests/Fuzzing/run` tries, in every run of the tests.
///
/// `DYAD_FUZZ_SHARES` multiplies the share, `DYAD_FUZZ_SEED` begins elsewhere.
@Suite("Any bytes in, an answer out")
struct FuzzingTests {
    private static let shares = ProcessInfo.processInfo.environment["DYAD_FUZZ_SHARES"].flatMap(Int.init) ?? 1
    private static let seed = ProcessInfo.processInfo.environment["DYAD_FUZZ_SEED"].flatMap(UInt64.init) ?? 0

    @Test("Every valid input is taken, and every input that has once failed", arguments: FuzzTarget.all)
    func corpus(target: FuzzTarget) throws {
        for (number, seed) in try target.seeds.enumerated() { hold(target, seed, "seed \(number)") }
        for file in try Corpus.files(in: Corpus.kept, of: target) { hold(target, file.bytes, file.name) }
    }

    @Test("A mutated input breaks no law", arguments: FuzzTarget.all)
    func mutated(target: FuzzTarget) throws {
        let mutator = Mutator(target, seeds: try target.seeds)
        for number in Self.seed..<Self.seed + UInt64(target.share * Self.shares) {
            guard hold(target, mutator.input(number), "input \(number)") else { return }
        }
    }

    @Test("A fault put in on purpose is found", arguments: PlantedFault.allCases.filter(\.breaksLaw))
    func planted(fault: PlantedFault) throws {
        let target = fault.target
        let mutator = Mutator(target, seeds: try target.seeds)
        let found = (0..<UInt64(20 * target.share)).contains { number in
            do {
                try target.check(mutator.input(number), planted: fault)
                return false
            } catch {
                return true
            }
        }
        #expect(found, "\(fault.rawValue) in \(20 * target.share) inputs")
    }

    /// Names an input that breaks a law, with its bytes.
    @discardableResult
    private func hold(_ target: FuzzTarget, _ input: [UInt8], _ name: String) -> Bool {
        do {
            try target.check(input)
            return true
        } catch {
            Issue.record("\(name) of \(target): \(error) Bytes: \(Data(input).base64EncodedString())")
            return false
        }
    }
}
