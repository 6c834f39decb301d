import Foundation
import Testing

/// A small share of what `Tests/Load/run` puts on the program.
@Suite("Load", .serialized)
struct LoadTests {
    private func open() throws -> (terminal: PseudoTerminal, browser: RunningProgram) {
        let terminal = try PseudoTerminal(in: .warm(), command: ["/bin/sh", "-c", "exec \(PseudoTerminal.call)"])
        try terminal.waitForFirstLook()
        return (terminal, RunningProgram(terminal.foreground))
    }

    private func expectSteady(_ browser: RunningProgram, _ memory: Int, _ descriptors: Int) throws {
        #expect(try browser.residentKilobytes - memory < 8192)
        #expect(try browser.descriptors == descriptors)
    }

    @Test func `a thousand sizes at once end in the last of them`() throws {
        let (terminal, browser) = try open()
        let (memory, descriptors) = (try browser.residentKilobytes, try browser.descriptors)
        for number in 0..<1000 { terminal.resize(columns: 20 + number % 180, rows: 5 + number % 60) }
        terminal.resize(columns: 80, rows: 24)
        try terminal.type("\u{C}")
        try terminal.wait(for: "the last size") {
            $0.isWhole && $0.contains("▌2 Meetings") && $0.foot.contains("? help")
        }
        try expectSteady(browser, memory, descriptors)
    }

    @Test func `thousands of keys at once are all worked off, and meanwhile it shows how far it is`() throws {
        let (terminal, browser) = try open()
        // The help and the choice of pairs are kept once they are made.
        try terminal.type("?\u{3}pz\u{3}j")
        try terminal.wait(for: "2 of 39")
        let (memory, descriptors) = (try browser.residentKilobytes, try browser.descriptors)
        // One down more than up in each round, so that a key that is lost shows.
        try terminal.type(
            String(repeating: "jjkkj?\u{3}pz\u{3}", count: 900) + "g" + String(repeating: "jjk", count: 20))
        var rows: Set<String> = []
        try terminal.wait(for: "the last row") { picture in
            rows.formUnion(picture.description.matches(of: /[0-9]+ of 39/).map { String($0.0) })
            return picture.contains("21 of 39")
        }
        #expect(rows.count > 2, "\(rows)")
        try expectSteady(browser, memory, descriptors)
    }

    @Test func `two hundred chips are shown and taken away`() throws {
        let scratch = try Scratch.warm()
        let words = (1...200).map { "not word\($0)" }.joined(separator: " ")
        let terminal = try PseudoTerminal(
            in: scratch, command: ["/bin/sh", "-c", "exec \(PseudoTerminal.call) CHN JPN --filter '\(words)'"])
        try terminal.wait(for: "the first chips") { $0.contains("not word1 ×") && $0.contains("1 of 39") }
        try terminal.type("X")
        try terminal.wait(for: "no chip") { !$0.contains("not word") && $0.contains("1 of 39") }
    }

    @Test func `a record file of a gigabyte is refused at once, by its size`() throws {
        let scratch = try Scratch()
        try scratch.write("folder: { name: One, records_through: 2024-06-30 }\n", to: "many/folder.yaml")
        let large = try FileHandle(forWritingTo: scratch.write("", to: "many/large.yaml"))
        try large.truncate(atOffset: 1 << 30)
        let run = try scratch.run("dyad", "check", "many")
        #expect(run.status == 1)
        #expect(
            (run.output + run.errors).contains(
                "large.yaml: The file has 1073741824 bytes. A file of records has at most 16000000; divide it into several."
            ))
    }
}
