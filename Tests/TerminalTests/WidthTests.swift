import CTerminal
import Glibc
import Screen
import Testing

@Suite("The C library")
struct WidthTests {
    /// ncurses places columns by `wcwidth`, so a difference would shift what stands to the right of it.
    ///
    /// Scalars that came with Unicode 15 and later are left out: an older C library gives them −1, and the frame writer
    /// shows `?` instead. So is U+1171E, a vowel of Ahom that Unicode has made a mark since.
    @Test func `gives every scalar the width that text has here`() {
        let locale = unsafe newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        let former = unsafe uselocale(locale)
        defer {
            unsafe uselocale(former)
            unsafe freelocale(locale)
        }
        var different: [String] = []
        // The planes above hold tags, selectors and private use.
        for value in UInt32(0)..<0x40000 where value != 0x1171E {
            guard let scalar = Unicode.Scalar(value), scalar.properties.age.map({ $0.major <= 14 }) ?? true else {
                continue
            }
            // A letter before it, so that a combining mark has something to stand on.
            let shown = sanitized("a\(scalar)").unicodeScalars.dropFirst()
            let system = shown.reduce(0) { $0 + Int(CTerminalWidth($1.value)) }
            if system != "a\(scalar)".cells - 1 { different.append(String(value, radix: 16)) }
        }
        #expect(different == [])
    }
}
