internal import Browsing
internal import OrderedCollections

extension Settings {
    /// A file of settings that says what is so without it, each value below its explanation.
    package static var manual: String {
        var lines = [
            "# Settings of dyad. What is left out is as it stands here; --help says which options go before it."
        ]
        for setting in Setting.allCases {
            lines.append("")
            lines += wrapped(setting.paragraph).map { "# \($0)" }
            if setting == .keys {
                lines.append("keys:")
                for (action, keys) in KeyMap.standard.keys {
                    let names = keys.map { quoted("\($0)") }.joined(separator: ", ")
                    lines.append("  \(action.rawValue): [\(names)]  # \(action.sentence)")
                }
            } else if setting == .columns {
                lines.append("columns:")
                lines += ListName.allCases.filter { !$0.columns.isEmpty }.map { list in
                    let more =
                        list.optionalColumns.isEmpty
                        ? "" : ", and where asked for " + list.optionalColumns.map { "+" + $0 }.joined(separator: " ")
                    return "  # \(list.rawValue): \(list.ownColumns.joined(separator: " "))\(more)"
                }
            } else {
                lines.append("\(setting.isUnset ? "# " : "")\(setting.rawValue): \(setting.standard)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The table of the README.
    package static var table: String {
        (["| setting | without it | |", "| --- | --- | --- |"]
            + Setting.allCases.map { setting in
                let standard = setting.isUnset ? "" : setting == .keys ? "as below" : "`\(setting.standard)`"
                return "| `\(setting.rawValue)` | \(standard) | \(setting.paragraph) |"
            }).joined(separator: "\n")
    }

    /// A key as YAML takes it for a text: signs stand in quotes.
    private static func quoted(_ name: String) -> String {
        name.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 }
            && name != "-" ? name : name == "'" ? "\"'\"" : "'\(name)'"
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count > 98 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines
    }
}
