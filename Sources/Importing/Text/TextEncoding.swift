internal import CSystem

/// Finds out how the letters of a file are written, and makes valid UTF-8 of them.
///
/// A file is UTF-8 where it has a valid character of several bytes before or in the block with its first broken byte; a
/// broken byte then becomes U+FFFD. A file that has none is read as Windows-1252, as older exports of names are.
/// NUL becomes U+FFFD in both.
struct TextEncoding {
    private enum Kind { case ascii, utf8, windows1252 }

    private var kind = Kind.ascii
    /// Lines in which a byte was replaced or decoded.
    private(set) var repaired = 0

    var words: String {
        switch kind {
        case .ascii, .utf8: "UTF-8"
        case .windows1252: "Windows-1252"
        }
    }

    /// Whole lines as valid UTF-8 without NUL; `nil` where they are that already.
    ///
    /// - Complexity: O(*n*), and a few instructions for each 16 bytes of plain ASCII.
    mutating func cleaned(_ text: Span<UInt8>, lineEnd: UInt8) -> [UInt8]? {
        if text.isPlain { return nil }
        let found = text.multibyte
        if found.valid > 0, kind == .ascii { kind = .utf8 }
        guard found.isBroken else { return nil }
        if kind == .ascii, found.hasBrokenByte { kind = .windows1252 }
        let block = Array(text)
        var clean: [UInt8] = []
        clean.reserveCapacity(block.count + block.count / 8)
        for line in block.split(separator: lineEnd, omittingEmptySubsequences: false) {
            let state = line.span.multibyte
            if state.isBroken || kind == .windows1252 && state.valid > 0 {
                repaired += 1
                clean.append(contentsOf: repair(line))
            } else {
                clean.append(contentsOf: line)
            }
            clean.append(lineEnd)
        }
        // The split gives one line more than there are line ends.
        clean.removeLast()
        return clean
    }

    private func repair(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let text =
            kind == .windows1252
            ? String(String.UnicodeScalarView(line.map { $0.windows1252 })) : String(decoding: line, as: UTF8.self)
        return text.utf8.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }
}

extension UInt8 {
    /// The character of this byte in Windows-1252; U+FFFD for the five that have none (encoding.spec.whatwg.org gives
    /// them control characters, which no text means).
    fileprivate var windows1252: Unicode.Scalar {
        let upper: [UInt16] = [
            0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
            0xFFFD,
            0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
            0x203A,
            0x0153, 0xFFFD, 0x017E, 0x0178,
        ]
        return (0x80..<0xA0).contains(self)
            ? Unicode.Scalar(upper[Int(self) - 0x80]) ?? "\u{FFFD}" : Unicode.Scalar(self)
    }
}

extension Span<UInt8> {
    /// Whether all bytes are ASCII, and none is NUL.
    ///
    /// 64 bytes are looked at together.
    var isPlain: Bool {
        let blocks = count / 64
        for place in blocks * 64..<count where !(1..<0x80).contains(self[place]) { return false }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return true }
            // So many blocks lie within the buffer.
            return unsafe CSystemIsPlain(base, blocks)
        }
    }

    /// How many valid characters of several bytes there are, and whether anything else is not ASCII, or is NUL.
    ///
    /// The valid sequences are those of the Unicode Standard 15.0, table 3-7.
    var multibyte: (valid: Int, isBroken: Bool, hasBrokenByte: Bool) {
        var (valid, hasNUL, hasBrokenByte) = (0, false, false)
        var index = 0
        while index < count {
            let byte = self[index]
            if byte < 0x80 {
                hasNUL = hasNUL || byte == 0
                index += 1
                continue
            }
            let length = sequenceLength(at: index)
            if length > 0 { valid += 1 } else { hasBrokenByte = true }
            index += max(1, length)
        }
        return (valid, hasNUL || hasBrokenByte, hasBrokenByte)
    }

    /// The length of the valid sequence that begins here; 0 where none does.
    private func sequenceLength(at index: Int) -> Int {
        let (first, second): (UInt8, ClosedRange<UInt8>)
        first = self[index]
        let length: Int
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= count, second.contains(self[index + 1]) else { return 0 }
        for place in 2..<max(2, length) where self[index + place] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
