internal import Relations

/// A JSON value whose members keep their order.
///
/// `JSONEncoder` either sorts keys or leaves their order open; what people and scripts compare should stand in the
/// order in which it is documented.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: JSON

        init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// A text, or null.
    init(_ text: String?) { self = text.map(JSON.string) ?? .null }
    init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }
    init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

    /// The value of a key of an object.
    package subscript(key: String) -> JSON? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// A number that is not finite has no form in JSON (RFC 8259) and becomes null.
    private func write(into text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .number(let number):
            let isWhole = number == number.rounded() && number.magnitude < 1e15
            text += !number.isFinite ? "null" : isWhole ? String(Int(number)) : String(number)
        case .string(let string): Self.write(string, into: &text)
        case .array(let values):
            Self.write(values, brackets: ("[", "]"), into: &text, indent: indent) { value, text, indent in
                value.write(into: &text, indent: indent)
            }
        case .object(let members):
            Self.write(members, brackets: ("{", "}"), into: &text, indent: indent) { member, text, indent in
                Self.write(member.key, into: &text)
                text += indent == nil ? ":" : ": "
                member.value.write(into: &text, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], brackets: (String, String), into text: inout String, indent: Int?,
        each: (Item, inout String, Int?) -> Void
    ) {
        text += brackets.0
        let inner = indent.map { $0 + 2 }
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            each(item, &text, inner)
        }
        if let indent, !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
        text += brackets.1
    }

    /// Data are not trusted: no control character leaves, not even escaped, since readers print what they decode.
    private static func write(_ string: String, into text: inout String) {
        text += "\""
        for character in string.sanitized.unicodeScalars {
            switch character {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            default: text.unicodeScalars.append(character)
            }
        }
        text += "\""
    }

    /// On many lines, indented by two blanks, for people.
    package var indented: String {
        var text = ""
        write(into: &text, indent: 0)
        return text
    }

    /// On one line, for streams.
    package var line: String {
        var text = ""
        write(into: &text, indent: nil)
        return text
    }
}

extension JSON: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0, $1) }) }
}

extension JSON {
    /// A number of days as members: `key`, and where a date behind it is coarse, null there and `key_min`, `key_max`.
    static func days(_ key: String, _ days: DayCount?) -> [Member] {
        guard let days, days.exact == nil else { return [Member(key, JSON(days?.exact))] }
        return [
            Member(key, .null), Member(key + "_min", .integer(days.least)), Member(key + "_max", .integer(days.most)),
        ]
    }

    /// A number of days up to now, and whether it is a least number because the records end before the day looked at.
    static func days(_ key: String, _ count: OpenCount?) -> [Member] {
        days(key, count?.days) + [Member(key + "_is_minimum", .bool(count?.recordsEnd != nil))]
    }
}
