import Screen

extension KeyDecoder {
    /// Longer than any key: a report of the mouse has at most 20 bytes.
    private static let longestSequence = 64

    /// What a run of bytes begins with, decided by these bytes alone.
    ///
    /// - Precondition: There is at least one byte.
    func step(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let first = bytes.first else { return .wait }
        switch first {
        case 0x1B: return escape(bytes)
        case 0x20...0x7E: return .take(1, .character(Character(Unicode.Scalar(first))))
        case 0x00...0x7F: return .take(1, KeyNames.control(first))
        default: return character(bytes)
        }
    }

    private func escape(_ bytes: ArraySlice<UInt8>) -> Step {
        for sequence in sequences {
            if bytes.starts(with: sequence.bytes) { return .take(sequence.bytes.count, sequence.key) }
            // The longer ones come first, so a sequence that may still become this one has to wait for it.
            if bytes.count < sequence.bytes.count, sequence.bytes.starts(with: bytes) { return .wait }
        }
        guard let second = bytes.dropFirst().first else { return .wait }
        switch second {
        case UInt8(ascii: "["): return control(bytes)
        case UInt8(ascii: "O"): return single(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): return .string(2)
        // Alt-Backspace deletes a word elsewhere. As Esc it would end a prompt here.
        case 0x08, 0x7F: return .take(2, .unknown)
        // Esc pressed by itself, just before another key.
        case 0x00...0x1F: return .take(1, .escape)
        case 0x20...0x7E: return .take(2, .alt(Character(Unicode.Scalar(second))))
        default:
            guard case .take(let count, let key) = character(bytes.dropFirst()) else { return .wait }
            guard case .character(let character) = key else { return .take(count + 1, .unknown) }
            return .take(count + 1, .alt(character))
        }
    }

    /// `ESC [`, parameters, and a final byte; also the forms that have more after it.
    private func control(_ bytes: ArraySlice<UInt8>) -> Step {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
            return bytes.count > Self.longestSequence ? .overlong(bytes.count) : .wait
        }
        let count = end - bytes.startIndex + 1
        guard count <= Self.longestSequence else { return .overlong(count - 1) }
        // Not a final byte: the sequence was broken off, and what broke it is read next.
        guard (0x40...0x7E).contains(bytes[end]) else { return .take(count - 1, nil) }
        if end == body.startIndex {
            if bytes[end] == UInt8(ascii: "[") { return console(bytes) }
            if bytes[end] == UInt8(ascii: "M") { return oldMouse(bytes) }
        }
        let sequence = ControlSequence(body[...end])
        return sequence.startsPaste ? .paste(count) : .take(count, sequence.key)
    }

    /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
    private func console(_ bytes: ArraySlice<UInt8>) -> Step {
        guard bytes.count > 3 else { return .wait }
        let letter = bytes[bytes.startIndex + 3]
        guard (0x20...0x7E).contains(letter) else { return .take(3, nil) }
        let key: Key? = (0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : nil
        return .take(4, key)
    }

    /// A report of the mouse in the form of the first xterm: `ESC [ M`, and three bytes counted from 32.
    private func oldMouse(_ bytes: ArraySlice<UInt8>) -> Step {
        let report = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
        guard report.allSatisfy({ $0 >= 0 }) else { return .take(3, nil) }
        guard report.count == 3 else { return .wait }
        return .take(6, ControlSequence.mouse(button: report[0], column: report[1], row: report[2]))
    }

    /// `ESC O` and a letter, with a digit between them from some terminals for Shift, Alt and Ctrl.
    private func single(_ bytes: ArraySlice<UInt8>) -> Step {
        let body = bytes.dropFirst(2)
        guard let first = body.first else { return .wait }
        guard (0x31...0x38).contains(first) else {
            return (0x20...0x7E).contains(first)
                ? .take(3, KeyNames.keypad(first)) : .take(2, .alt("O"))
        }
        guard let second = body.dropFirst().first else { return .wait }
        guard (0x40...0x7E).contains(second) else { return .take(3, nil) }
        return .take(4, KeyNames.letter(second).flatMap { KeyNames.modified($0, by: Int(first) - 0x30) })
    }

    /// A character of UTF-8 that is not ASCII.
    ///
    /// Bytes that are none are one unknown key for each maximal part of a character, as the Unicode standard counts them
    /// (section 3.9). Characters that cannot be seen are unknown keys too.
    private func character(_ bytes: ArraySlice<UInt8>) -> Step {
        guard let first = bytes.first, (0xC2...0xF4).contains(first) else { return .take(1, .unknown) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length {
            guard offset < bytes.count else { return .wait }
            let byte = bytes[bytes.startIndex + offset]
            guard Self.mayFollow(byte, first, at: offset) else { return .take(offset, .unknown) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value), isTyped(scalar) else { return .take(length, .unknown) }
        return .take(length, .character(Character(scalar)))
    }

    /// Whether a byte may stand within a character: the second one has narrower bounds after some first bytes.
    private static func mayFollow(_ byte: UInt8, _ first: UInt8, at offset: Int) -> Bool {
        switch (offset, first) {
        case (1, 0xE0): (0xA0...0xBF).contains(byte)
        case (1, 0xED): (0x80...0x9F).contains(byte)
        case (1, 0xF0): (0x90...0xBF).contains(byte)
        case (1, 0xF4): (0x80...0x8F).contains(byte)
        default: (0x80...0xBF).contains(byte)
        }
    }

    private func isTyped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
