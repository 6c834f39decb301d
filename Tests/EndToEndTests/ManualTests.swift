import Browsing
import Foundation
import OrderedCollections
import Screen
import Settings
import Testing

/// The manual page and the completions come from the tables that the program works by.
@Suite("The manual page and the completions")
struct ManualTests {
    /// The text of a page as it reads, without the signs of roff.
    private func words(_ page: String) -> String {
        page.replacing("\\-", with: "-").replacing("\\(aq", with: "'").replacing("\\(dq", with: "\"")
            .replacing("\\(ga", with: "`").replacing("\\(ti", with: "~").replacing("\\(ha", with: "^")
            .replacing("\\e", with: "\\").replacing("\\&", with: "")
            .replacing(/\\\[u([0-9A-F]+)\]/) { match in
                UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            }
    }

    @Test func `the page names every key, every setting, every command and every option`() throws {
        let scratch = try Scratch()
        let run = try scratch.run("dyad", "man")
        #expect(run.status == 0)
        let page = words(run.output)
        for (action, keys) in KeyMap.standard.keys {
            #expect(page.contains("\n\(action.sentence)\n"), "\(action)")
            #expect(page.contains(".B \(keys.map(\.description).joined(separator: ", "))\n"), "\(action)")
        }
        for setting in Setting.allCases {
            #expect(page.contains("\n.B \(setting.rawValue)\n\(setting.paragraph)\n"), "\(setting)")
        }
        let help = try scratch.run("dyad", "--help").output
        let commands = help.matches(of: /(?m)^  ([a-z]+)(?: \(default\))?(?: {2,}|$)/).map { String($0.1) }
        #expect(commands.count > 8)
        for command in commands where !["browse", "help"].contains(command) {
            #expect(page.contains("\n.SS \"dyad \(command)\"\n"), "\(command)")
            let own = try scratch.run("dyad", command, "--help").output
            for option in own.matches(of: /(?m)^  (--[a-z-]+)/).map({ String($0.1) }) {
                #expect(page.contains(option), "\(command) \(option)")
            }
        }
    }

    @Test func `the page has no line that roff would take for a request of its own`() throws {
        let page = try Scratch().run("dyad", "man").output
        #expect(page.utf8.allSatisfy { $0 < 0x7F })
        let requests = ["TH", "SH", "SS", "PP", "TP", "B", "br"]
        for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(requests.contains { line.hasPrefix(".\($0) ") || line == ".\($0)" }, "\(line)")
        }
    }

    @Test("the completions know every command", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let scratch = try Scratch()
        let script = try scratch.run("dyad", "--generate-completion-script", shell)
        #expect(script.status == 0)
        for command in ["card", "list", "show", "find", "brief", "check", "config", "info", "man"] {
            #expect(script.output.contains(command), "\(command)")
        }
        for option in ["--as-of", "--theme", "--play", "--plain"] {
            #expect(script.output.contains(shell == "fish" ? String(option.dropFirst(2)) : option), "\(option)")
        }
        guard shell == "bash" else { return }
        try scratch.write(script.output, to: "dyad.bash")
        let check = try scratch.run("bash", "-n", "dyad.bash")
        #expect(check.status == 0, "\(check.errors)")
    }
}
