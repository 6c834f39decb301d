import Screen

/// The keys that terminals name alike, whatever bytes they send.
enum KeyNames {
    /// The terminfo names of keys (see terminfo(5)).
    static let terminfo: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("kri", .shiftUp), ("kind", .shiftDown),
            ("kUP", .shiftUp), ("kDN", .shiftDown),
        ] + (1...12).map { ("kf\($0)", .function($0)) }

    /// The keys of `ESC [ letter` and `ESC O letter`, as xterm sends them.
    static func letter(_ byte: UInt8) -> Key? {
        switch Unicode.Scalar(byte) {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "F": .end
        case "H": .home
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    /// The keys of `ESC O letter` alone: the number pad, and rxvt's arrows with Ctrl are left out.
    static func keypad(_ byte: UInt8) -> Key? {
        switch Unicode.Scalar(byte) {
        case "M": .enter
        case "I": .tab
        case " ": .character(" ")
        case "X": .character("=")
        // `j` to `y` stand for `*` to `9`.
        case "j"..."y": .character(Character(Unicode.Scalar(byte - 0x40)))
        default: letter(byte)
        }
    }

    /// The keys of `ESC [ number ~`, as the VT220, xterm, rxvt and the Linux console send them.
    static func number(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// The key of a control byte.
    static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x0D, 0x0A: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x1B: .escape
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// A key held with Shift, Alt or Ctrl, in xterm's numbers: 1 and the sum of 1, 2 and 4.
    ///
    /// - Returns: `nil` for a combination that means nothing here.
    static func modified(_ key: Key, by number: Int) -> Key? {
        switch (key, (number - 1) & 0b111) {
        case (_, 0): key
        case (.up, 1): .shiftUp
        case (.down, 1): .shiftDown
        case (.left, 1): .shiftLeft
        case (.right, 1): .shiftRight
        case (.tab, 1): .backTab
        case (.character, 1), (.home, 1), (.end, 1), (.pageUp, 1), (.pageDown, 1), (.enter, 1), (.backspace, 1): key
        case (.character(let character), 2), (.character(let character), 3): .alt(character)
        case (.character(let character), 4): character.isASCII ? .control(Character(character.lowercased())) : nil
        default: nil
        }
    }
}
