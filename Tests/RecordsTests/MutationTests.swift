import Samples
import Testing

@testable import Records

@Suite("Files that were damaged")
struct MutationTests {
    /// Each seed damages a valid file in its own way, so that a failure names the damage to repeat.
    @Test("Any damage ends in records or in problems", arguments: UInt64(0)..<40)
    func damage(seed: UInt64) {
        var source = SeededSource(seed: seed)
        for _ in 0..<50 {
            let bytes = damaged(piece(using: &source), using: &source)
            let result = readRecords(bytes, file: "a.yaml")
            let declared = result.remainder.declared.filter(\.isSound).count
            #expect(result.records.count <= max(declared, result.records.count))
            for problem in result.remainder.problems { #expect(!problem.description.isEmpty) }
            _ = CrossCheck([[result.remainder]], codebook: codebook)
        }
    }

    /// A few sections of the fixture: short pieces make many runs cheap.
    private func piece(using source: inout SeededSource) -> [UInt8] {
        let sections = everything.split(separator: "\n\n")
        let start = Int.random(in: sections.indices, using: &source)
        return Array((sections[start] + "\n").utf8)
    }

    private func damaged(_ bytes: [UInt8], using source: inout SeededSource) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &source) {
            guard !bytes.isEmpty else { return bytes }
            let index = Int.random(in: bytes.indices, using: &source)
            switch Int.random(in: 0..<6, using: &source) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &source)
            case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &source)
            case 2: bytes.removeSubrange(index...)
            case 3: bytes.insert(Array("&*[]{}:-#'\"|>?!%@`~\t\n ,".utf8).randomElement(using: &source) ?? 0, at: index)
            case 4:
                let lines = bytes.split(separator: 0x0A)
                if let line = lines.randomElement(using: &source) { bytes.insert(contentsOf: line + [0x0A], at: index) }
            default:
                let end = min(bytes.count, index + Int.random(in: 1...40, using: &source))
                bytes.removeSubrange(index..<end)
            }
        }
        return bytes
    }
}
