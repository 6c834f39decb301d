internal import Browsing
internal import OrderedCollections
internal import Records
internal import Screen
internal import Settings

extension FuzzTarget {
    /// The reader's own file.
    static let settings = FuzzTarget(
        "settings", longest: 2000, share: 2000,
        words: Setting.allCases.map { $0.rawValue + ": " } + Action.allCases.map { "  \($0.rawValue): " } + [
            "Ctrl-R", "F1", "[j, Down]", "{", "}", "wide: 140x40", "yes", "no", "dark", "auto", "zh_TW", "&a", "*a",
            "<<: *a",
        ],
        sources: ["Sources/Settings/", "Sources/Records/Reading/"]
    ) { input, _ in
        let settings = Settings(
            input, file: "config.yaml",
            words: [.theme: ["auto", "dark", "light"], .color: ["auto", "always", "never"]])
        let lines = 1 + String(decoding: input, as: UTF8.self).count(where: \.isNewline) + input.count { $0 == 0x0D }
        for problem in settings.problems {
            try hold(
                (0...lines).contains(problem.line), "A problem lies within the file.",
                "line \(problem.line) of \(lines): \(problem)")
            try holdSafe("\(problem)")
        }
        var owners: [Key: Action] = [:]
        for (action, keys) in settings.keys.keys {
            for key in keys {
                try hold(
                    owners[key] == nil || owners[key] == action, "A key asks for one action.",
                    "\(key): \(action), \(owners[key].map { "\($0)" } ?? "")")
                owners[key] = action
            }
        }
        try hold(settings.browser.map { $0.first?.isEmpty == false } ?? true, "A command has a name.")
    }
}
