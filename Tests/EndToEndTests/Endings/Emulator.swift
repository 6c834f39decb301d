import CVTerm

/// A terminal that shows what it is sent to nobody: libvterm, which editors have inside.
///
/// It tells of itself what tmux keeps to itself, such as whether pastes are marked, and costs no program of its own.
@safe final class Emulator {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private(set) var columns: Int
    private(set) var rows: Int

    init(columns: Int, rows: Int) throws {
        (self.columns, self.rows) = (columns, rows)
        guard let terminal = unsafe vterm_new(Int32(rows), Int32(columns)) else {
            throw Failure("No room for libvterm.")
        }
        unsafe self.terminal = terminal
        unsafe vterm_set_utf8(terminal, 1)
        unsafe screen = vterm_obtain_screen(terminal)
        unsafe vterm_screen_enable_altscreen(screen, 1)
        unsafe vterm_screen_reset(screen, 1)
    }

    deinit { unsafe vterm_free(terminal) }

    func resize(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        unsafe vterm_set_size(terminal, Int32(rows), Int32(columns))
    }

    /// Shows bytes, and returns what a terminal answers to them.
    func take(_ bytes: [UInt8]) -> [UInt8] {
        let (whole, begun) = Self.parted(begun + bytes)
        self.begun = begun
        for byte in whole { note(byte) }
        return send(whole)
    }

    /// The commands to the system behind the terminal that have come (OSC): for titles, the palette, the clipboard.
    private(set) var commands: [String] = []
    private var command: [UInt8]?
    private var former: UInt8 = 0

    private func note(_ byte: UInt8) {
        if let begun = command {
            let isEnd = byte == 0x07 || byte == 0x1B
            command = isEnd ? nil : begun + [byte]
            if isEnd { commands.append(String(decoding: begun, as: UTF8.self)) }
        } else if former == 0x1B, byte == UInt8(ascii: "]") {
            command = []
        }
        former = byte
    }

    /// The beginning of a character or of a control sequence whose end has not come; what ``modes`` asks would break it.
    private var begun: [UInt8] = []

    private static func parted(_ bytes: [UInt8]) -> (whole: [UInt8], begun: [UInt8]) {
        let last = bytes.suffix(32)
        let start =
            last.lastIndex(of: 0x1B).flatMap { escape in
                let rest = bytes[(escape + 1)...]
                let isWhole =
                    rest.first == 0x5B ? rest.dropFirst().contains { $0 >= 0x40 } : rest.contains { $0 >= 0x30 }
                return isWhole ? nil : escape
            } ?? last.lastIndex { $0 >= 0xC0 }.flatMap { lead in
                bytes.count - lead < (bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2) ? lead : nil
            } ?? bytes.endIndex
        return (Array(bytes[..<start]), Array(bytes[start...]))
    }

    private func send(_ bytes: [UInt8]) -> [UInt8] {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                unsafe _ = vterm_input_write(terminal, text.baseAddress, text.count)
            }
        }
        return unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            unsafe buffer.withMemoryRebound(to: CChar.self) { text in
                unsafe count = vterm_output_read(terminal, text.baseAddress, text.count)
            }
        }
    }

    /// What is shown, without blanks at the ends of rows.
    var picture: Picture { Picture((0..<rows).map { text(ofRow: $0) }.joined(separator: "\n")) }

    /// What stands in the cells of a row, from one column to before another.
    func text(ofRow row: Int, from first: Int = 0, to end: Int? = nil) -> String {
        var text = ""
        var column = first
        while column < end ?? columns {
            var cell = VTermScreenCell()
            unsafe vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
            let scalars = unsafe withUnsafeBytes(of: cell.chars) { unsafe Array($0.bindMemory(to: UInt32.self)) }
            let glyph = scalars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
            text.unicodeScalars.append(contentsOf: glyph.isEmpty ? [" "] : glyph)
            column += max(1, Int(cell.width))
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The modes of DEC that a program may change and has to give back, by their numbers, as the terminal tells of them
    /// when it is asked: cursor keys, wrapping, the cursor, the mouse in its forms, the second screen, marked pastes.
    var modes: [Int: Int] {
        var modes: [Int: Int] = [:]
        for number in [1, 5, 6, 7, 25, 69, 1000, 1002, 1003, 1005, 1006, 1015, 1047, 2004] {
            let answer = String(decoding: send(Array("\u{1B}[?\(number)$p".utf8)), as: UTF8.self)
            modes[number] = answer.firstMatch(of: /\$?;([0-9])\$y/).flatMap { Int($0.1) } ?? -1
        }
        return modes
    }
}
