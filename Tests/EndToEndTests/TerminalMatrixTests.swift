import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    /// Two screens on every kind of terminal, in two locales and two sizes: they look alike wherever they are shown.
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
            try terminal.press("3")
            try terminal.wait(for: "the issues") { $0.contains("Export controls") && $0.contains("3 Issues") }
            try terminal.press("Enter")
            let detail = try kept("detail-\(place.name)") {
                try terminal.wait(for: "the issue") { $0.contains("5 Detail") && $0.contains("since ") }
            }
            try terminal.wait(for: "the kept screen:\n\(detail)") { "\($0)" == detail }
            #expect(try !place.isASCII || terminal.picture.isASCII)
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
