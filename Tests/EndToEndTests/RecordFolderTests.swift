import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    @Suite("A folder with a faulty record")
    struct Folders {
        @Test func `shows what is sound, counts the rest in the head, and lists it with file and line`() throws {
            let scratch = try Scratch.warm()
            try scratch.write(
                """
                incidents:
                  - id: 2023-11-17-example
                    date: 2023-02-30
                    title: Made up
                    countries: [CHN, JPN]
                    unsourced: true
                    origin: human

                """, to: "data/dyad/records/mine.yaml")
            let terminal = try Terminal(in: scratch)
            try terminal.enter("dyad --as-of 2023-11-17")
            try terminal.wait(for: "the count") { $0.contains("! 1 problem") && $0.contains("Xi–Kishida") }
            try terminal.press("!")
            try terminal.wait(for: "the problem, with its place and a caret") { picture in
                picture.contains("1 problem in the record files") && picture.contains("mine.yaml:3:11: ")
                    && picture.contains("date: 2023-02-30") && picture.rows.contains { $0.hasSuffix(" ^") }
            }
            try terminal.press("Escape")
            try terminal.wait(for: "the meetings") { $0.isIn("2 Meetings") }

            // The file is mended while the browser is open.
            try scratch.write("incidents: []\n", to: "data/dyad/records/mine.yaml")
            try terminal.press("r")
            try terminal.wait(for: "no problem") { !$0.contains("problem") && $0.contains("Xi–Kishida") }
        }
    }
}
