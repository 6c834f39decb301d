/// The languages that a reader wants, the best first, as locales are named: `de_AT`, `de`.
package enum Languages {
    /// What the environment asks for, as gettext reads it: the locale of messages, and before it LANGUAGE, unless the
    /// locale is that of C. English ends the list, since the program speaks it.
    package static func wanted(_ environment: [String: String]) -> [String] {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        guard !isC(locale) else { return [] }
        let list = environment["LANGUAGE"].map { $0.split(separator: ":").map(String.init) } ?? []
        return upToEnglish(list.isEmpty ? [locale] : list)
    }

    /// The names under which translations of a locale may be found: with its country, then without.
    package static func upToEnglish(_ locales: [String]) -> [String] {
        var names: [String] = []
        for locale in locales {
            let name = isSafe(locale) ? withoutCodeset(locale) : ""
            if name.isEmpty || isC(name) { continue }
            if name == "en" || name.hasPrefix("en_") { break }
            let (plain, modifier) = split(name)
            let language = String(plain.prefix { $0 != "_" })
            for candidate in [plain + modifier, plain, language + modifier, language] where !names.contains(candidate) {
                names.append(candidate)
            }
        }
        return names
    }

    private static func isC(_ locale: String) -> Bool {
        locale == "POSIX" || locale == "C" || locale.hasPrefix("C.")
    }

    /// Whether it is a name and leads to no other folder.
    private static func isSafe(_ locale: String) -> Bool {
        locale.utf8.count <= 40
            && locale.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic && $0.isASCII || "0123456789_@.-".unicodeScalars.contains($0)
            }
            && !locale.contains("..")
    }

    /// `de_DE.UTF-8@euro` is `de_DE@euro`.
    private static func withoutCodeset(_ locale: String) -> String {
        let (plain, modifier) = split(locale)
        return plain.prefix { $0 != "." } + modifier
    }

    private static func split(_ locale: String) -> (String, modifier: String) {
        let plain = locale.prefix { $0 != "@" }
        return (String(plain), String(locale.dropFirst(plain.count)))
    }
}
