import Screen

/// A control sequence that a terminal has sent: `ESC [`, parameters, and a final byte (ECMA-48, 5.4).
struct ControlSequence {
    private let parameters: ArraySlice<UInt8>
    private let final: Unicode.Scalar

    /// - Parameter bytes: What follows `ESC [`, the final byte included; not empty.
    init(_ bytes: ArraySlice<UInt8>) {
        parameters = bytes.dropLast()
        final = Unicode.Scalar(bytes.last ?? 0)
    }

    /// Whether what follows is pasted text.
    var startsPaste: Bool { final == "~" && numbers == [200] }

    /// The key that the sequence means; `nil` for an answer or a key that is not used here.
    var key: Key? {
        if parameters.first == UInt8(ascii: "<") { return mouse }
        guard let numbers else { return nil }
        let modifier = numbers.count > 1 ? numbers[1] : 1
        return switch final {
        case "~" where numbers.first == 27 && numbers.count == 3: character(numbers[2], modifier)
        case "~": KeyNames.number(numbers.first ?? 0).flatMap { KeyNames.modified($0, by: modifier) }
        case "u" where !isRelease: character(numbers.first ?? 0, modifier)
        case "Z": .backTab
        case "a" where parameters.isEmpty: .shiftUp
        case "b" where parameters.isEmpty: .shiftDown
        case "c" where parameters.isEmpty: .shiftRight
        case "d" where parameters.isEmpty: .shiftLeft
        case _ where parameters.isEmpty || numbers.first == 1:
            KeyNames.letter(UInt8(final.value)).flatMap { KeyNames.modified($0, by: modifier) }
        default: nil
        }
    }

    /// The numbers between semicolons, each without what a colon adds; `nil` when there is anything else.
    private var numbers: [Int]? {
        guard !parameters.isEmpty else { return [] }
        var numbers: [Int] = []
        for field in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            guard let number = Self.number(field.prefix { $0 != UInt8(ascii: ":") }) else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// A number of at most six digits; an empty one counts as 1.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.isEmpty ? 1 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether the second field tells of a key let go, as in `97;1:3`.
    private var isRelease: Bool {
        let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        return fields.count > 1 && fields[1].last == UInt8(ascii: "3") && fields[1].contains(UInt8(ascii: ":"))
    }

    /// A key sent by the number of its character, as kitty's protocol and xterm's modifyOtherKeys do.
    private func character(_ value: Int, _ modifier: Int) -> Key? {
        guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
        if value < 0x20 || value == 0x7F { return KeyNames.modified(KeyNames.control(UInt8(value)), by: modifier) }
        // Numbers of private use stand for keys such as Caps Lock.
        guard scalar.properties.generalCategory != .privateUse, value >= 0xA0 || value < 0x7F else { return nil }
        return KeyNames.modified(.character(Character(scalar)), by: modifier)
    }

    /// A report of the mouse in the form 1006: `<button;column;row` and `M` for a press.
    private var mouse: Key? {
        let fields = parameters.dropFirst().split(separator: UInt8(ascii: ";")).map(Self.number)
        guard final == "M", fields.count == 3, let button = fields[0], let column = fields[1], let row = fields[2]
        else { return nil }
        return Self.mouse(button: button, column: column, row: row)
    }

    /// A press of a button or a turn of the wheel, in xterm's numbers; `nil` for movements and other buttons.
    static func mouse(button: Int, column: Int, row: Int) -> Key? {
        let kind: MouseEvent.Kind
        switch button & ~0b11100 {
        case 0: kind = .left
        case 1: kind = .middle
        case 2: kind = .right
        case 64: kind = .wheelUp
        case 65: kind = .wheelDown
        default: return nil
        }
        guard column > 0, row > 0 else { return nil }
        return .mouse(MouseEvent(kind, at: Position(row: row - 1, column: column - 1), shift: button & 4 != 0))
    }
}
