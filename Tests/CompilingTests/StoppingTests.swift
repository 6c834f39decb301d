import Compiling
import EventStore
import Samples
import Synchronization
import Testing

/// Compiling tells how far it is, and can be stopped.
@Suite("Compiling under way")
struct StoppingTests {
    @Test func `tells every byte that it reads`() throws {
        let files = try RecordFiles()
        let told = Mutex<[(Int, Int)]>([])
        _ = try files.compiler.refresh { done, total in
            told.withLock { $0.append((done, total)) }
            return true
        }
        let steps = told.withLock { $0 }
        #expect(steps.first?.0 == 0)
        #expect(steps.map(\.0).max() == steps.first?.1)
        // With nothing changed there is nothing to tell.
        _ = try files.compiler.refresh { _, _ in
            Issue.record("Nothing has changed.")
            return true
        }
    }

    @Test func `is stopped without a trace, and done by the next`() throws {
        let files = try RecordFiles()
        let before = try files.refresh().everything()
        try files.write(
            RecordFiles.incidents([(id: "i9", title: "Nine", date: "2029-01-01", source: "gazette")]),
            to: "incidents/z.yaml")
        #expect(throws: CompilingStopped.self) { try files.compiler.refresh { _, _ in false } }
        #expect(try files.compiler.former()?.everything() == before)
        #expect(try files.refresh().everything() == files.compiledAnew().everything())
        #expect(try files.refresh().everything() != before)
    }
}
