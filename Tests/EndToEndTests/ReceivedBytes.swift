import Foundation

/// All bytes that a terminal has received of a program.
struct ReceivedBytes {
    let text: String

    /// How characters were set to look: the parameters of each such control sequence (SGR of ECMA-48).
    var looks: [[Int]] {
        text.matches(of: /\u{1B}\[([0-9;]*)m/).map { $0.1.split(separator: ";").compactMap { Int($0) } }
    }

    /// Whether a colour of text or ground was chosen.
    var hasColour: Bool {
        looks.joined().contains { 30...38 ~= $0 || 40...48 ~= $0 || 90...107 ~= $0 }
    }

    /// Whether the clipboard of the terminal was sent a text (OSC 52 of xterm).
    func hasCopied(_ text: String) -> Bool {
        self.text.contains("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}")
    }
}
