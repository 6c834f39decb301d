import Foundation
import Testing

@Suite("A clock that was set back", .serialized)
struct ClockTests {
    private static let incident = """
        incidents:
          - id: clock
            date: 2023-01-02
            title: TITLE
            countries: [CHN, JPN]
            unsourced: yes
            origin: human

        """

    @Test func `hides no change of a record file, whatever day the file bears`() throws {
        let scratch = try Scratch.warm()
        for (number, year) in [2026, 2099, 1980, 1999, 1971].enumerated() {
            let title = "Stroke number \(number)"
            let file = try scratch.write(
                Self.incident.replacing("TITLE", with: title), to: "data/dyad/records/incidents.yaml")
            let time = Date(timeIntervalSince1970: Double(year - 1970) * 365.25 * 86_400)
            try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.path)
            #expect(try scratch.run("dyad", "list", "incidents", "--filter", "stroke").output.contains(title))
        }
    }

    private static let hasFaketime = FileManager.default.isExecutableFile(atPath: "/usr/bin/faketime")

    @Test(.enabled(if: hasFaketime, "faketime is not installed"))
    func `lets files in and out, and the browser open, in years before those of the store`() throws {
        let scratch = try Scratch.withEvents()
        let back = ["faketime", "2001-02-03 04:05:06"]
        try scratch.write("Citizen (Japan)\tMake statement\tChina\t2014-02-01\n", to: "more.txt")
        #expect(try scratch.run(back + ["dyad", "import", "more.txt"]).status == 0)
        let list = ["dyad", "list", "events", "--format", "csv"]
        #expect(try scratch.run(list).output.split(separator: "\r\n").count == 22)
        #expect(
            try scratch.run(back + ["dyad", "import", "more.txt"]).output
                == "more.txt: imported already, nothing changed\n")
        #expect(try scratch.run(back + ["dyad", "remove", "more.txt"]).status == 0)
        #expect(try scratch.run(list).output.split(separator: "\r\n").count == 21)

        let terminal = try PseudoTerminal(
            in: scratch, command: ["/bin/sh", "-c", "exec faketime '2001-02-03 04:05:06' dyad CHN JPN"])
        try terminal.wait(for: "the day of the clock") { $0.head.hasSuffix("as of 2001-02-03") }
        try terminal.type("Q")
        #expect(try terminal.end() == 0)
        // Where one left off in that year is no day that is still to come for the next look.
        let next = try PseudoTerminal(in: scratch, command: ["/bin/sh", "-c", "exec dyad"])
        try next.wait(for: "the present") { $0.head.contains("as of 20") && !$0.head.contains("2001") }
    }
}
