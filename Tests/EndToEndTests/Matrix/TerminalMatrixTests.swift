import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    /// Screens and boxes on every kind of terminal, in two locales and two sizes: they look alike wherever they are shown.
    @Suite("Every kind of terminal")
    struct Matrix {
        struct Place: Sendable, CustomTestStringConvertible {
            let type: String
            let locale: String
            let columns: Int
            let rows: Int

            var testDescription: String { "\(type), \(locale), \(columns)×\(rows)" }
            var isASCII: Bool { locale == "C" }
            var name: String { "\(columns)x\(rows)\(isASCII ? "-ascii" : "")" }

            static let all = ["xterm-256color", "tmux-256color", "linux", "vt100"].flatMap { type in
                ["C.UTF-8", "C"].flatMap { locale in
                    [(80, 24), (40, 10)].map { Place(type: type, locale: locale, columns: $0.0, rows: $0.1) }
                }
            }
        }

        private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

        /// The screen as it is kept beside the tests; written anew where pictures are recorded.
        private func kept(_ name: String, recording picture: () throws -> Picture) throws -> String {
            let file = Self.folder.appending(path: "\(name).txt")
            if Page.isRecording {
                try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
                try Data("\(picture())\n".utf8).write(to: file)
            }
            return try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines)
        }

        /// A screen: how one comes to it from the home page, what it is known by, and how one goes back.
        private struct Look {
            let name: String
            let keys: [String]
            let sign: String
            var back = ["Escape"]
        }

        private static let looks = [
            Look(name: "detail", keys: ["3", "Enter"], sign: "5 Detail", back: ["2"]),
            Look(name: "help", keys: ["?"], sign: " Help"),
            Look(name: "palette", keys: [":"], sign: "Commands and records"),
            Look(name: "filter", keys: ["f"], sign: "Fields and values"),
            Look(name: "columns", keys: ["c"], sign: "Columns of Meetings"),
            Look(name: "sort", keys: ["s"], sign: "Sort Meetings"),
            Look(name: "write", keys: ["w"], sign: "Forms"),
            Look(name: "ledger", keys: ["P"], sign: "Promise ledger", back: ["q"]),
        ]

        @Test("shows the same", arguments: Place.all)
        func screens(place: Place) throws {
            let terminal = try Terminal(
                columns: place.columns, rows: place.rows, in: .warm(), environment: ["LANG": place.locale])
            try terminal.enter("TERM=\(place.type) dyad CHN JPN --as-of 2023-11-17")
            // Hints stand in the last line of a frame that is there whole.
            let home = try kept("home-\(place.name)") {
                try terminal.wait(for: "the first look") { $0.contains("Kishida") && $0.foot.contains("? help") }
            }
            try terminal.wait(for: "the kept screen:\n\(home)") { "\($0)" == home }
            for look in Self.looks {
                for key in look.keys { try terminal.press(key) }
                let screen = try kept("\(look.name)-\(place.name)") {
                    try terminal.wait(for: look.name) { $0.contains(look.sign) }
                }
                try terminal.wait(for: "the kept screen:\n\(screen)") { "\($0)" == screen }
                #expect(try !place.isASCII || terminal.picture.isASCII)
                for key in look.back { try terminal.press(key) }
                try terminal.wait(for: "the meetings again") { $0.contains("2 Meetings") && !$0.contains(look.sign) }
            }
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
