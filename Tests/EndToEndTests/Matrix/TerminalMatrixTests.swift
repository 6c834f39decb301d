import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    /// Screens and boxes on every kind of terminal, in two locales and two sizes: they look alike wherever they are shown.
    ///
    /// The first walk is made in all 16 places, each other in one of them, another for each walk; all of them in all places
    /// where `DYAD_EVERY_WALK` is set, or those whose names it has.
    @Suite("Every kind of terminal")
    struct Matrix {
        /// The names of walks to be made everywhere, or any other word for all of them.
        private static let asked = ProcessInfo.processInfo.environment["DYAD_EVERY_WALK"]
        private static let isWhole = asked != nil
        private static let wanted: [ScreenWalk] = {
            let named = ScreenWalk.all.filter { asked?.split(separator: ",").contains($0.testDescription[...]) == true }
            return named.isEmpty ? ScreenWalk.all : named
        }()

        private static let trials = wanted.enumerated().flatMap { number, walk in
            let places =
                Page.isRecording
                ? TerminalPlace.models
                : isWhole || number == 0
                    ? TerminalPlace.all : [TerminalPlace.all[(number * 5 + 2) % TerminalPlace.all.count]]
            return places.map { (walk, $0) }
        }

        private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Screens")

        @Test("shows the same", arguments: trials)
        func screens(walk: ScreenWalk, place: TerminalPlace) throws {
            let scratch = walk.hasEvents ? try Scratch.withEvents() : try Scratch.warm()
            try walk.prepare(scratch)
            let terminal = try Terminal(
                columns: place.columns, rows: place.rows, in: scratch,
                environment: walk.environment.merging(["LANG": place.locale]) { $1 })
            try open(walk.arguments, on: terminal, at: place)
            try terminal.wait(for: "Kishida")
            for step in walk.steps { try take(step, on: terminal, at: place) }
            try leave(terminal)
        }

        private func open(_ arguments: String, on terminal: Terminal, at place: TerminalPlace) throws {
            try terminal.recordBytes()
            try terminal.enter("TERM=\(place.type) dyad \(arguments)")
            // Hints stand in the last line of a frame that is there whole, or in plain mode what has come after the first.
            try terminal.wait(for: "the first look") { $0.foot.contains("? help") || $0.foot.hasSuffix(" promises.") }
        }

        private func leave(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        private func take(_ step: ScreenWalk.Step, on terminal: Terminal, at place: TerminalPlace) throws {
            switch step {
            case .press(let keys): try terminal.press(atOnce: keys)
            case .type(let text): try terminal.type(text)
            case .paste(let text): try terminal.paste(text)
            case .click(let text):
                let at = try position(of: text, on: terminal)
                try terminal.type("\u{1B}[<0;\(at.column);\(at.row)M\u{1B}[<0;\(at.column);\(at.row)m")
            case .wheel(let text, let notches):
                let at = try position(of: text, on: terminal)
                for _ in 0..<notches { try terminal.type("\u{1B}[<65;\(at.column);\(at.row)M") }
            case .see(let text): try terminal.wait(for: text)
            case .screen(let name, let sign):
                let screen = try kept("\(name)-\(place.name)") { try terminal.waitForRest(with: sign) }
                try terminal.wait(for: "the kept screen \(name):\n\(screen)") { "\($0)" == screen }
                #expect(!place.isASCII || screen.utf8.allSatisfy { $0 < 0x80 }, "\(name)")
                #expect(screen.contains(sign), "\(name)")
            case .outside(let work): try work(terminal.scratch)
            case .again(let arguments):
                try leave(terminal)
                try terminal.enter("clear")
                try terminal.wait(for: "an empty screen") { $0.isAtPrompt && !$0.contains("dyad") }
                try open(arguments, on: terminal, at: place)
            case .clipboard(let text):
                try terminal.wait(for: "the clipboard with “\(text)”") { _ in
                    try terminal.receivedBytes.hasCopied(text)
                }
            case .colour(let isWanted):
                #expect(try terminal.receivedBytes.hasColour == (isWanted && place.hasColours), "\(place)")
            case .wide(let steps): if place.isWide { for step in steps { try take(step, on: terminal, at: place) } }
            case .narrow(let steps): if !place.isWide { for step in steps { try take(step, on: terminal, at: place) } }
            }
        }

        /// Where a text stands, counted from 1 as terminals do.
        private func position(of text: String, on terminal: Terminal) throws -> (row: Int, column: Int) {
            let picture = try terminal.wait(for: text)
            for (row, line) in picture.rows.enumerated() {
                if let range = line.range(of: text) {
                    return (row + 1, line[..<range.lowerBound].unicodeScalars.count + 1)
                }
            }
            throw Failure("“\(text)” has gone.")
        }

        /// The screen as it is kept beside the tests; written anew where pictures are recorded.
        private func kept(_ name: String, recording picture: () throws -> Picture) throws -> String {
            let file = Self.folder.appending(path: "\(name).txt")
            if Page.isRecording {
                try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
                try Data("\(picture())\n".utf8).write(to: file)
            }
            return try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines)
        }
    }
}
