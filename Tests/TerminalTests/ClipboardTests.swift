import Foundation
import Testing

@testable import Terminal

@Suite("A text for the clipboard")
struct ClipboardTests {
    @Test func `is sent as Base64 between the marks of OSC 52`() throws {
        let sequence = try #require(ClipboardSequence("Kenya–Poland"))
        #expect(String(decoding: sequence.bytes, as: UTF8.self) == "\u{1B}]52;c;S2VueWHigJNQb2xhbmQ=\u{7}")
    }

    @Test("reads back as it was, whatever its length", arguments: UInt64(0)..<40)
    func base64(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let encoded = Data(ClipboardSequence.base64(bytes))
        #expect(encoded == Data(bytes).base64EncodedData(), "seed \(seed)")
    }

    @Test func `of more bytes than a terminal takes is not sent`() {
        let most = ClipboardSequence.limit / 4 * 3
        #expect(ClipboardSequence(String(repeating: "a", count: most)) != nil)
        #expect(ClipboardSequence(String(repeating: "a", count: most + 3)) == nil)
    }
}
