import Browsing
import OrderedCollections
import Relations
import Screen
import Settings

/// The manual page, written from the tables that the program works by: its call, its keys, its filters, its settings.
struct ManPage {
    private var lines: [String] = []

    /// The page in the language of man(7).
    var text: String { lines.joined(separator: "\n") + "\n" }

    init(_ declaration: CallDeclaration, version: String) {
        lines.append(".TH DYAD 1 \"\" \"dyad \(version)\" \"User Commands\"")
        section("Name")
        line("dyad \\- \(Self.escaped(Self.lowered(declaration.command.abstract ?? "")))")
        writeCall(declaration.command)
        section("Keys")
        line("Where a line names several keys, each of them does it. The settings may change them.")
        for group in Action.Group.allCases {
            let rows = KeyMap.standard.keys.filter { $0.key.group == group }
            guard !rows.isEmpty else { continue }
            lines.append(".SS \"\(Self.escaped(group.rawValue))\"")
            for (action, keys) in rows {
                item(keys.map(\.description).joined(separator: ", "), action.sentence)
            }
        }
        section("Filters")
        line(
            "Neighbouring terms must all hold; a,b means either; not turns the next term round; a word without a field is looked for in the text; quotes hold blanks together."
        )
        for field in FilterField.allCases { item("\(field.rawValue):", field.summary) }
        section("Settings")
        line("The file may say the following; dyad config prints all of it to start from.")
        for setting in Setting.allCases { item(setting.rawValue, setting.paragraph) }
        writeFiles()
        section("Exit status")
        item("0", "Done.")
        item("1", "The data are wrong or not found.")
        item("64", "The call is wrong.")
    }

    private mutating func writeCall(_ command: CallDeclaration.Command) {
        section("Synopsis")
        let subcommands = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        let names =
            ["[<country> [<country>]] [<option> ...]"]
            + subcommands.filter { $0.commandName != "browse" }.map { subcommand in
                let places = (subcommand.arguments ?? []).filter {
                    $0.kind == "positional" && $0.shouldDisplay != false
                }
                .map { $0.isOptional ? "[\($0.usage)]" : $0.usage }
                return ([subcommand.commandName] + places + ["[<option> ...]"]).joined(separator: " ")
            }
        for name in names {
            lines += [".B dyad", Self.escaped(name), ".br"]
        }
        section("Description")
        line(command.discussion ?? "")
        section("Commands and options")
        for subcommand in subcommands {
            lines.append(
                ".SS \"\(Self.escaped("dyad " + (subcommand.commandName == "browse" ? "" : subcommand.commandName)))\"")
            line(subcommand.abstract ?? "")
            if let discussion = subcommand.discussion { line(discussion) }
            for argument in subcommand.arguments ?? [] where argument.shouldDisplay != false {
                let values = argument.allValues.map { " One of " + $0.joined(separator: ", ") + "." } ?? ""
                item(argument.usage, (argument.abstract ?? "") + values)
            }
        }
    }

    private mutating func writeFiles() {
        section("Files")
        line("dyad info prints the paths in use.")
        item("$XDG_CONFIG_HOME/dyad/config.yaml, ~/.config/dyad/config.yaml", "The settings.")
        item(
            "$XDG_DATA_HOME/dyad/records, ~/.local/share/dyad/records",
            "Your own records, over those that come with the program.")
        item("$XDG_CACHE_HOME/dyad, ~/.cache/dyad", "The compiled records; may be deleted at any time.")
        item("$XDG_STATE_HOME/dyad, ~/.local/state/dyad", "Where you left off; may be deleted at any time.")
        section("Environment")
        item("NO_COLOR", "Where it is set and not empty, no colour is used.")
        item("BROWSER", "The program that opens addresses.")
        item("LANGUAGE, LC_MESSAGES, LANG", "The language of the names of countries, where the system has them.")
    }

    private mutating func section(_ title: String) { lines.append(".SH \(Self.escaped(title).uppercased())") }

    private mutating func line(_ text: String) {
        lines += [".PP"] + text.split(separator: "\n").map { Self.escaped(String($0)) }
    }

    private mutating func item(_ name: String, _ text: String) {
        lines += [".TP", ".B \(Self.escaped(name))", Self.escaped(text)]
    }

    /// Text as roff takes it for text: its own signs escaped, and no line that begins like a request.
    static func escaped(_ text: String) -> String {
        let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            .replacing("`", with: "\\(ga").replacing("'", with: "\\(aq").replacing("^", with: "\\(ha")
            .replacing("~", with: "\\(ti").replacing("\"", with: "\\(dq")
        // By number what is not ASCII, since roff reads bytes of its own encoding.
        let ascii = text.unicodeScalars.map { scalar in
            guard !scalar.isASCII else { return String(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }.joined()
        return ascii.hasPrefix(".") ? "\\&" + ascii : ascii
    }

    private static func lowered(_ text: String) -> String {
        (text.prefix(1).lowercased() + text.dropFirst()).trimmingSuffix(".")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String { last == suffix ? String(dropLast()) : self }
}
