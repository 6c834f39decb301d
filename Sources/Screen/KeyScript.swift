/// Keys written as text: `jj<Down><C-r>/seafood<Enter>`.
///
/// Characters stand for themselves. In angle brackets stand names (`<Enter>`, `<PgDn>`, `<F1>`, `<S-Left>`, `<Space>`,
/// `<lt>`), Ctrl and Alt (`<C-r>`, `<A-x>`), scalars (`<U+301>`), the mouse (`<Click:row,column>`) and a paste
/// (`<Paste:text>`, where `%{25}` stands for `%` and `%{3E}` for `>`).
package enum KeyScript {
    /// The keys of a script.
    package static func keys(_ script: String) throws(KeyScriptError) -> [Key] {
        var keys: [Key] = []
        var rest = script[...]
        while let first = rest.first {
            guard first == "<" else {
                keys.append(.character(first))
                rest.removeFirst()
                continue
            }
            // By scalars, since a mark after it would make the bracket a different character.
            let scalars = rest.unicodeScalars.dropFirst()
            let column = script.distance(from: script.startIndex, to: rest.startIndex) + 1
            guard let close = scalars.firstIndex(of: ">") else {
                throw KeyScriptError(problem: .unclosed, script: script, column: column)
            }
            let name = Substring(scalars[..<close])
            guard let key = key(named: name) else {
                throw KeyScriptError(problem: .unknownName(String(name)), script: script, column: column)
            }
            keys.append(key)
            rest = Substring(scalars[close...].dropFirst())
        }
        return keys
    }

    /// The script of some keys; reading it gives the same keys.
    package static func script(_ keys: some Sequence<Key>) -> String {
        keys.map(text).joined()
    }

    private static func text(_ key: Key) -> String {
        if let name = key.name { return "<\(name.script)>" }
        return switch key {
        case .control(let character): "<C-\(inner(character))>"
        case .alt(let character): "<A-\(inner(character))>"
        case .paste(let text): "<Paste:\(escaped(text))>"
        case .mouse(let event):
            "<\(event.shift ? "S-" : "")\(event.kind.rawValue):\(event.position.row),\(event.position.column)>"
        case .character(let character) where standsAlone(character): String(character)
        case .character(let character): "<\(hexadecimal(character))>"
        default: "<Unknown>"
        }
    }

    /// A character within angle brackets.
    private static func inner(_ character: Character) -> String {
        switch character {
        case " ": "Space"
        case "<": "lt"
        case ">": "gt"
        default: standsAlone(character) ? String(character) : hexadecimal(character)
        }
    }

    private static func key(named name: Substring) -> Key? {
        if let key = names[String(name)] { return key }
        if name.hasPrefix("C-") { return character(inner: name.dropFirst(2)).map(Key.control) }
        if name.hasPrefix("A-") { return character(inner: name.dropFirst(2)).map(Key.alt) }
        if name.hasPrefix("Paste:") { return .paste(unescaped(name.dropFirst(6))) }
        if name.hasPrefix("U+") { return character(inner: name).map(Key.character) }
        if name.hasPrefix("F"), let number = Int(name.dropFirst()), number > 0 { return .function(number) }
        return mouse(name)
    }

    private static let names = Dictionary(
        uniqueKeysWithValues: Key.named.map { ($0.name?.script ?? "", $0) })

    private static func character(inner name: Substring) -> Character? {
        switch name {
        case "Space": return " "
        case "lt": return "<"
        case "gt": return ">"
        default: break
        }
        guard name.hasPrefix("U+") else { return name.count == 1 ? name.first : nil }
        var text = String.UnicodeScalarView()
        for part in name.dropFirst(2).split(separator: "+", omittingEmptySubsequences: false) {
            guard let scalar = UInt32(part, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
            text.append(scalar)
        }
        return String(text).count == 1 ? String(text).first : nil
    }

    private static func mouse(_ name: Substring) -> Key? {
        let shift = name.hasPrefix("S-")
        let parts = (shift ? name.dropFirst(2) : name).split(separator: ":")
        guard parts.count == 2, let kind = MouseEvent.Kind(rawValue: String(parts[0])) else { return nil }
        let numbers = parts[1].split(separator: ",").map { Int($0) }
        guard numbers.count == 2, let row = numbers[0], let column = numbers[1] else { return nil }
        return .mouse(MouseEvent(kind, at: Position(row: row, column: column), shift: shift))
    }

    /// Whether a character, put between others, stays one character: marks, joiners and halves of flags do not.
    private static func standsAlone(_ character: Character) -> Bool {
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return false }
        return switch scalar.value {
        case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x2010...0x2027, 0x2190...0x23FF: true
        case 0x2500...0x27BF, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFC, 0xAC00...0xD7A3: true
        default: false
        }
    }

    private static func hexadecimal(_ character: Character) -> String {
        "U" + character.unicodeScalars.map { "+" + String($0.value, radix: 16, uppercase: true) }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            scalar == " " || standsAlone(Character(scalar)) && scalar != "%" && scalar != ">"
                ? String(scalar) : "%{\(String(scalar.value, radix: 16, uppercase: true))}"
        }.joined()
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "%", rest.first == "{", let close = rest.firstIndex(of: "}"),
                let escaped = UInt32(Substring(rest[..<close].dropFirst()), radix: 16).flatMap(Unicode.Scalar.init)
            {
                result.append(escaped)
                rest = rest[close...].dropFirst()
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
