import Foundation
import Pages
import Testing

extension BuiltProgramTests {
    @Suite("The screen in the README")
    struct ReadmeScreen {
        @Test func `is that of the program`() throws {
            let terminal = try Terminal(columns: 120, rows: 36, in: .warm())
            try terminal.enter("dyad --as-of 2023-11-17")
            let picture = try terminal.wait(for: "the whole page") { picture in
                picture.isIn("2 Meetings") && picture.contains("Named in the text of") && picture.contains("◆")
                    && picture.contains("more without")
            }
            let part = "```\n\(picture)\n```"
            #expect(try Page.readme.part("screen", recording: part) == part)
        }
    }
}

@Suite("The commands in the README")
struct ReadmeCommandTests {
    @Test func `print what the page says`() throws {
        let scratch = try Scratch.warm()
        let block = /(?s)```console\n\$ ([^\n]*)\n(.*?)```/
        func output(of command: Substring) throws -> String {
            let run = try scratch.run("sh", "-c", "\(command) 2>&1")
            return run.output
        }
        if Page.isRecording {
            try Page.readme.rewrite { text in
                try text.replacing(block) { try "```console\n$ \($0.1)\n\(output(of: $0.1))```" }
            }
        }
        let blocks = try Page.readme.text.matches(of: block)
        #expect(!blocks.isEmpty)
        for block in blocks { #expect(try output(of: block.1) == String(block.2), "\(block.1)") }
    }
}
