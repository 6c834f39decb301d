/// What the reader typed, pasted or clicked.
package enum Key: Hashable, Sendable {
    /// A character that can be seen, and the space.
    case character(Character)
    /// A key held with Ctrl, in lower case: `.control("c")`; also `.control(" ")`, `\`, `]`, `^` and `_`.
    case control(Character)
    /// A key held with Alt.
    case alt(Character)
    case up, down, left, right
    case shiftUp, shiftDown, shiftLeft, shiftRight
    case enter, escape, tab, backTab, backspace, delete, insert
    case home, end, pageUp, pageDown
    /// A function key, counted from 1.
    case function(Int)
    /// A whole text pasted at once, on one line and without control characters.
    case paste(String)
    case mouse(MouseEvent)
    /// A key, or bytes, that mean nothing here.
    case unknown
}

extension Key {
    /// The name of a key that has no character, short (for scripts of keys) and as shown in help.
    var name: (script: String, help: String)? {
        switch self {
        case .up: ("Up", "Up")
        case .down: ("Down", "Down")
        case .left: ("Left", "Left")
        case .right: ("Right", "Right")
        case .shiftUp: ("S-Up", "Shift-Up")
        case .shiftDown: ("S-Down", "Shift-Down")
        case .shiftLeft: ("S-Left", "Shift-Left")
        case .shiftRight: ("S-Right", "Shift-Right")
        case .enter: ("Enter", "Enter")
        case .escape: ("Esc", "Esc")
        case .tab: ("Tab", "Tab")
        case .backTab: ("S-Tab", "Shift-Tab")
        case .backspace: ("Backspace", "Backspace")
        case .delete: ("Del", "Del")
        case .insert: ("Ins", "Ins")
        case .home: ("Home", "Home")
        case .end: ("End", "End")
        case .pageUp: ("PgUp", "PgUp")
        case .pageDown: ("PgDn", "PgDn")
        case .unknown: ("Unknown", "unknown key")
        case .character(" "): ("Space", "Space")
        case .character("<"): ("lt", "<")
        case .function(let number): ("F\(number)", "F\(number)")
        case .character, .control, .alt, .paste, .mouse: nil
        }
    }

    /// The keys that have a name, apart from function keys.
    static let named: [Key] = [
        .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .enter, .escape, .tab, .backTab,
        .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown, .unknown, .character(" "), .character("<"),
    ]
}

extension Key: CustomStringConvertible {
    /// The key as help shows it: `j`, `Space`, `Enter`, `Ctrl-R`, `Alt-x`, `PgDn`, `F1`.
    package var description: String {
        if let name { return name.help }
        return switch self {
        case .control(let character): "Ctrl-\(character == " " ? "Space" : character.uppercased())"
        case .alt(let character): "Alt-\(Key.character(character))"
        case .character(let character): String(character)
        case .paste: "Paste"
        case .mouse(let event): event.shift ? "Shift-\(event.kind.rawValue)" : event.kind.rawValue
        default: "unknown key"
        }
    }
}
