import EventStore
import Relations
import Samples
import Testing

/// Reading only what has changed must come to the same as reading everything.
@Suite("Compiling what has changed")
struct IncrementalTests {
    @Test("comes to the same as compiling everything", arguments: UInt64(0)..<10)
    func equal(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let files = try RecordFiles()
        _ = try files.refreshWithoutFormer()
        for step in 0..<6 {
            for _ in 0..<Int.random(in: 1...3, using: &random) { try edit(files, &random) }
            let incremental = try files.refreshWithoutFormer().everything()
            let full = try files.compiledAnew().everything()
            #expect(incremental == full, "seed \(seed), step \(step)")
        }
    }

    /// One small change: a file written, emptied, removed, broken, or put over the shipped ones.
    private func edit(_ files: RecordFiles, _ random: inout SeededSource) throws {
        let names = ["a", "b", "c", "d"]
        let path = "incidents/\(names.randomElement(using: &random) ?? "a").yaml"
        let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let number = Int.random(in: 0..<6, using: &random)
            return (
                id: "i\(number)", title: "Incident \(number) \(names.randomElement(using: &random) ?? "")",
                date: "202\(number)-0\(Int.random(in: 0...5, using: &random))-11",
                source: number == 5 ? "herald" : "gazette"
            )
        }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: try? files.remove(path)
        case 1: try files.write("incidents: [", to: path)
        case 2: try files.writeOwn(RecordFiles.incidents(rows), to: "mine.yaml")
        case 3: try files.write("sources:\n  - { id: herald, title: Herald, origin: human }\n", to: "more.yaml")
        case 4: try? files.remove("more.yaml")
        default: try files.write(rows.isEmpty ? "" : RecordFiles.incidents(rows), to: path)
        }
    }
}
