import Compiling
import EventStore
import Foundation
import Relations
import Samples
import Testing

@Suite("A store of compiled records")
struct ReuseTests {
    @Test func `is reused while no file has changed`() throws {
        let files = try RecordFiles()
        _ = try files.refresh()
        let first = try files.storeBytes()
        // A fault in the store would be mended by a compilation: it stays, so none took place.
        let library = try files.refresh()
        #expect(try files.storeBytes() == first)
        #expect(try library.titles() == ["Café Świt closes 茶館", "A ship with tea is held in Gdynia"])
    }

    @Test func `takes in a file that was changed, added or removed`() throws {
        let files = try RecordFiles()
        _ = try files.refresh()
        try files.write(
            RecordFiles.incidents([("ship-held", "The ship is let go", "2022-07-15", "gazette")]),
            to: "incidents/2022.yaml")
        #expect(try files.refresh().titles().contains("The ship is let go"))
        try files.write(
            RecordFiles.incidents([("fair", "A fair opens", "2024-01-01", "gazette")]), to: "incidents/2024.yaml")
        #expect(try files.refresh().titles().count == 3)
        try files.remove("incidents/2023.yaml")
        #expect(try files.refresh().titles() == ["A fair opens", "The ship is let go"])
        let full = try files.compiledAnew().everything()
        #expect(try files.refresh().everything() == full)
    }

    @Test func `notices a change of the same size`() throws {
        let files = try RecordFiles()
        _ = try files.refresh()
        try files.write(
            RecordFiles.incidents([("ship-held", "A ship with tea is held in Gdansk", "2022-07-15", "gazette")]),
            to: "incidents/2022.yaml")
        #expect(try files.refresh().titles().contains("A ship with tea is held in Gdansk"))
    }

    @Test("is made anew when its file is damaged", arguments: UInt64(0)..<12)
    func damaged(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let files = try RecordFiles()
        let before = try files.refresh().everything()
        try files.damageStore { bytes in
            switch seed % 4 {
            case 0: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
            case 1: bytes = Data((0..<5000).map { _ in UInt8.random(in: .min ... .max, using: &random) })
            case 2: for index in 0..<100 { bytes[index] = .random(in: .min ... .max, using: &random) }
            default: bytes = Data()
            }
        }
        #expect(try files.refresh().everything() == before)
    }

    @Test func `is made anew when another program’s file lies in its place`() throws {
        let files = try RecordFiles()
        let before = try files.refresh().everything()
        try files.replaceStore("CREATE TABLE record(x); PRAGMA application_id = 7")
        #expect(try files.refresh().everything() == before)
    }

    @Test func `is made anew when another version wrote it`() throws {
        let files = try RecordFiles()
        let before = try files.refresh().everything()
        try files.alterStore("PRAGMA user_version = 999")
        #expect(try files.refresh().everything() == before)
    }

    @Test func `that another version wrote is told apart by its message`() throws {
        let files = try RecordFiles()
        _ = try files.refresh()
        try files.alterStore("PRAGMA user_version = 999")
        let error = try #require(throws: StoreError.self) { try RecordStore(at: files.store, for: .read) }
        #expect(error.description.contains("it is of version 999, and this program writes version"))
    }

    @Test func `that lies where nothing can be written is one in memory, and says why`() throws {
        let files = try RecordFiles()
        let titles = try files.refresh().titles()
        let blocked = try files.folder.write("", to: "no-folder")
        let compiler = Compiler(
            layers: [.init(files.records, number: 0)], codebook: nil, store: blocked.appending(path: "records.sqlite"))
        let store = try compiler.refresh()
        #expect(try store.titles() == titles)
        #expect(try store.find("ship", limit: 5).count == 1)
        let reason = try #require(store.unkept)
        #expect(
            reason.description
                == "“\(blocked.path)/records.sqlite” cannot be written: File exists. Make room or let XDG_CACHE_HOME name another folder."
        )
    }

    @Test func `can be read by one while another compiles`() throws {
        let files = try RecordFiles()
        let reader = try files.refresh()
        try files.write(RecordFiles.incidents([]), to: "incidents/2022.yaml")
        let other = try files.refresh()
        let titles = try other.titles()
        #expect(try reader.titles() == titles)
    }
}
