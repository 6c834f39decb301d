internal import Relations

/// One field of a record as `dyad show` prints it.
struct ShowField: Sendable {
    indirect enum Value: Sendable {
        case text(String)
        /// A controlled word, and the word on screen.
        case word(String, onScreen: String)
        case number(Int)
        case flag(Bool)
        case texts([String])
        /// The source's own words: quotes stand around them in text.
        case quotes([String])
        case link(Link)
        case links([Link])
        case sources([Cited])
        /// Entries, each with fields of its own.
        case entries([[ShowField]])
    }

    /// Another record, by id and title.
    struct Link: Sendable {
        let reference: Reference
        let title: String?
    }

    /// A source as a statement cites it.
    struct Cited: Sendable {
        let citation: Citation
        let source: Source?

        /// Who published it, and when: `Gazette, 2023-09-06`.
        var brief: String {
            [source?.publisher ?? citation.source, source?.published?.day].compactMap(\.self).joined(separator: ", ")
        }
    }

    /// The name in JSON.
    let key: String
    /// The name in text; empty where the value tells by itself what it is.
    let label: String
    let value: Value

    init(_ key: String, _ label: String, _ value: Value) {
        self.key = key
        self.label = label
        self.value = value
    }

    /// No field where there is no text.
    static func text(_ key: String, _ label: String, _ text: String?) -> [ShowField] {
        text.map { [ShowField(key, label, .text($0))] } ?? []
    }

    static func word(_ key: String, _ label: String, _ word: (some Word)?) -> [ShowField] {
        word.map { [ShowField(key, label, .word($0.rawValue, onScreen: $0.onScreen))] } ?? []
    }

    static func texts(_ key: String, _ label: String, _ texts: [String]) -> [ShowField] {
        texts.isEmpty ? [] : [ShowField(key, label, .texts(texts))]
    }

    static func quotes(_ key: String, _ label: String, _ quotes: [String]) -> [ShowField] {
        quotes.isEmpty ? [] : [ShowField(key, label, .quotes(quotes))]
    }

    static func codes(_ key: String, _ label: String, _ codes: [CountryCode]) -> [ShowField] {
        texts(key, label, codes.map(\.text))
    }

    static func date(_ key: String, _ label: String, _ date: RecordDate?) -> [ShowField] {
        text(key, label, date?.description)
    }

    static func number(_ key: String, _ label: String, _ number: Int?) -> [ShowField] {
        number.map { [ShowField(key, label, .number($0))] } ?? []
    }

    static func entries(_ key: String, _ label: String, _ entries: [[ShowField]]) -> [ShowField] {
        entries.isEmpty ? [] : [ShowField(key, label, .entries(entries))]
    }
}

extension ShowField {
    var json: JSON {
        switch value {
        case .text(let text), .word(let text, _): .string(text)
        case .number(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .texts(let texts), .quotes(let texts): JSON(texts)
        case .link(let link): link.json
        case .links(let links): .array(links.map(\.json))
        case .sources(let sources): .array(sources.map(\.json))
        case .entries(let entries): .array(entries.map { .object($0.map { .init($0.key, $0.json) }) })
        }
    }

    /// The value on one line of text.
    var plain: String {
        switch value {
        case .text(let text), .word(_, let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .texts(let texts): texts.joined(separator: ", ")
        case .quotes(let texts): texts.map { "“\($0)”" }.joined(separator: ", ")
        case .link(let link): link.plain
        case .links(let links): links.map(\.plain).joined(separator: "; ")
        case .sources(let sources): sources.map(\.brief).joined(separator: "; ")
        case .entries(let entries): entries.map { $0.map(\.plain).joined(separator: " · ") }.joined(separator: "; ")
        }
    }
}

extension ShowField.Link {
    var json: JSON {
        ["type": .string(reference.kind.rawValue), "id": .string(reference.id), "title": JSON(title)]
    }

    var plain: String { title.map { "\($0) [\(reference.id)]" } ?? reference.id }
}

extension ShowField.Cited {
    var json: JSON {
        var members: [JSON.Member] = [
            .init("id", .string(citation.source)), .init("title", JSON(source?.title)),
            .init("publisher", JSON(source?.publisher)), .init("published", JSON(source?.published?.description)),
            .init("url", JSON(source?.url)),
        ]
        if let stance = citation.stance { members.append(.init("stance", .string(stance.rawValue))) }
        if let quote = citation.quote { members.append(.init("quote", .string(quote))) }
        if let locator = citation.locator { members.append(.init("locator", .string(locator))) }
        return .object(members)
    }
}
