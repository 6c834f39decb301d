// How wide text is on a terminal. The module of the screen has the exact tables; to place a caret and to keep a short
// name short, the blocks of East Asian writing are enough, and this module needs no other.

extension String {
    /// The width in cells: 2 for East Asian wide characters, 0 for marks on the character before.
    var cells: Int { unicodeScalars.reduce(0) { $0 + $1.cells } }
}

extension Unicode.Scalar {
    /// The width in cells, by the wide blocks of Unicode's `EastAsianWidth.txt`.
    var cells: Int {
        if value < 0x300 { return 1 }
        if isUnsafe { return 1 }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        return isMark ? 0 : 1
    }
}
