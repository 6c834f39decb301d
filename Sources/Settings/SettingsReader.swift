internal import Browsing
internal import Records
internal import Relations
internal import Screen

extension Settings {
    /// Reads the bytes of the reader's file. It never fails: what is wrong becomes a problem, and the rest holds.
    ///
    /// - Parameters:
    ///   - file: the name that problems give the file.
    ///   - words: the values that a setting of the look may have; the modules that draw know them.
    package init(_ bytes: [UInt8], file: String, words: [Setting: [String]]) {
        self.init(PlainFile(bytes, file: file), words)
    }

    /// Reads the reader's file at a path; one that is not there says nothing.
    package init(path: String, file: String, words: [Setting: [String]]) {
        self.init(PlainFile(path: path, upTo: Self.mostBytes, file: file), words)
    }

    /// Longer than anything one would set.
    package static let mostBytes = 1_000_000

    private init(_ file: PlainFile, _ words: [Setting: [String]]) {
        var reader = SettingsReader(file: file, words: words)
        reader.read()
        self = reader.settings
        problems = reader.file.problems
    }
}

/// The reading of the reader's file under way.
struct SettingsReader {
    let file: PlainFile
    let words: [Setting: [String]]
    var settings = Settings()

    init(file: PlainFile, words: [Setting: [String]]) {
        self.file = file
        self.words = words
    }

    mutating func read() {
        guard let root = file.root else { return }
        guard case .mapping(let mapping) = root else {
            file.report("Settings are lines such as “theme: dark”. Here stands a \(root.shape.rawValue).", at: root)
            return
        }
        for pair in mapping.pairs {
            guard case .scalar(let name) = pair.key, let setting = Setting(rawValue: name.string) else {
                reportUnknown(pair.key)
                continue
            }
            // A name with nothing behind it says nothing.
            if !pair.value.isEmpty { read(setting, pair.value) }
        }
    }

    private func reportUnknown(_ key: Tree) {
        guard case .scalar(let name) = key else {
            file.report("The name of a setting is a plain word.", at: key)
            return
        }
        let known = Setting.allCases.map(\.rawValue)
        file.report(
            "“\(name.string.quotedSafely)” is not a setting. " + remedy(for: name.string, among: known), at: key)
    }

    private mutating func read(_ setting: Setting, _ value: Tree) {
        switch setting {
        case .theme: settings.theme = word(of: setting, value)
        case .color: settings.color = word(of: setting, value)
        case .ascii: settings.ascii = flag(setting, value)
        case .plain: settings.plain = flag(setting, value)
        case .mouse: settings.mouse = flag(setting, value)
        case .names: settings.names = language(value)
        case .asOf: settings.asOf = day(value)
        case .quietMonths: settings.quietMonths = months(value)
        case .layout: readLayout(value)
        case .columns: readColumns(value)
        case .browser: settings.browser = command(setting, value)
        case .editor: settings.editor = command(setting, value)
        case .keys: readKeys(value)
        case .pageKeys: readPageKeys(value)
        }
    }

    // MARK: Values

    private func text(_ setting: String, _ value: Tree) -> String? {
        if case .scalar(let scalar) = value { return scalar.string }
        file.report("“\(setting)” has one value, and here stands a \(value.shape.rawValue).", at: value)
        return nil
    }

    private func word(of setting: Setting, _ value: Tree) -> String? {
        guard let text = text(setting.rawValue, value) else { return nil }
        let words = words[setting] ?? []
        if words.contains(text) { return text }
        file.report(
            "“\(text.quotedSafely)” is not a word for “\(setting.rawValue)”. " + remedy(for: text, among: words),
            at: value)
        return nil
    }

    private func flag(_ setting: Setting, _ value: Tree) -> Bool? {
        guard let text = text(setting.rawValue, value) else { return nil }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            file.report(
                "“\(text.quotedSafely)” is neither yes nor no. “\(setting.rawValue)” is one of the two.", at: value)
            return nil
        }
    }

    private func language(_ value: Tree) -> String? {
        guard let text = text(Setting.names.rawValue, value) else { return nil }
        // As locales are named: de, zh_TW, sr@latin.
        let isCode =
            (2...20).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "@")
            }
        if isCode { return text }
        file.report(
            "“\(text.quotedSafely)” is no language. Write auto, english, or a code such as de or zh_TW.", at: value)
        return nil
    }

    private func day(_ value: Tree) -> Day? {
        guard let text = text(Setting.asOf.rawValue, value), text != "today" else { return nil }
        if let date = RecordDate(text) { return date.last }
        file.report(
            "“\(text.quotedSafely)” is not a date. Write today, or a date such as 2023-11-17 or 2023.", at: value)
        return nil
    }

    private func months(_ value: Tree) -> Int? {
        guard let text = text(Setting.quietMonths.rawValue, value) else { return nil }
        if let number = Int(text), (1...1200).contains(number) { return number }
        file.report(
            "“\(text.quotedSafely)” is not a number of months. Write a whole number from 1 to 1200, such as 12.",
            at: value)
        return nil
    }

    /// A command and its arguments, each of its own: nothing passes a shell.
    private func command(_ setting: Setting, _ value: Tree) -> [String]? {
        let words: [String]
        switch value {
        case .scalar(let scalar): words = scalar.string.split(separator: " ").map(String.init)
        case .sequence(let items, _):
            words = items.compactMap { if case .scalar(let scalar) = $0 { scalar.string } else { nil } }
            guard words.count == items.count else { fallthrough }
        case .mapping:
            file.report(
                "“\(setting.rawValue)” is a command and its arguments, such as \(setting.standard).", at: value)
            return nil
        }
        guard let first = words.first, !first.isEmpty else { return nil }
        return words
    }

    private mutating func readLayout(_ value: Tree) {
        guard case .mapping(let mapping) = value else {
            file.report("“layout” names sizes, such as \(Setting.layout.standard).", at: value)
            return
        }
        for pair in mapping.pairs {
            guard case .scalar(let name) = pair.key, let size = size(pair.value) else { continue }
            switch name.string {
            case "wide": settings.layout.wide = size
            case "normal": settings.layout.normal = size
            default:
                file.report(
                    "“\(name.string.quotedSafely)” is not a layout. "
                        + remedy(for: name.string, among: ["wide", "normal"]),
                    at: pair.key)
            }
        }
    }

    private func size(_ value: Tree) -> Size? {
        if case .scalar(let scalar) = value {
            let numbers = scalar.string.split(separator: "x").map { Int($0) }
            if numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
                Layout.Thresholds.least.columns...1000 ~= columns, Layout.Thresholds.least.rows...1000 ~= rows
            {
                return Size(columns: columns, rows: rows)
            }
        }
        file.report(
            "A size is columns and rows from \(Layout.Thresholds.least) on, such as 120x36.", at: value)
        return nil
    }

    /// What to do about a word that nothing is called.
    func remedy(for word: String, among known: [String]) -> String {
        if word.utf8.count <= 100, let nearest = NearestWord.nearest(to: word, among: known) {
            return "Did you mean “\(nearest)”?"
        }
        let list =
            known.count > 1 ? known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "") : known.joined()
        return known.count > 20 ? "dyad config lists what there is." : "It is one of \(list)."
    }
}
