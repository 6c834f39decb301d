extension Key {
    /// The key of a name as help shows it: `j`, `Space`, `Ctrl-R`, `Alt-x`, `PgDn`, `F1`, `Shift-Left`.
    ///
    /// Names are read in any case; a single letter is taken as it stands.
    package init?(named name: String) {
        if let only = name.first, name.count == 1 {
            guard !only.isWhitespace, sanitized(name) == name else { return nil }
            self = .character(only)
            return
        }
        let lower = name.lowercased()
        if let key = Key.named.first(where: { $0.name?.help.lowercased() == lower && $0 != .unknown }) {
            self = key
        } else if lower.hasPrefix("ctrl-") {
            let rest = lower == "ctrl-space" ? " " : String(lower.dropFirst(5))
            guard let only = rest.first, rest.count == 1, only.isASCII else { return nil }
            self = .control(only)
        } else if lower.hasPrefix("alt-") {
            let rest = lower == "alt-space" ? " " : String(name.dropFirst(4))
            guard let only = rest.first, rest.count == 1 else { return nil }
            self = .alt(only)
        } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
