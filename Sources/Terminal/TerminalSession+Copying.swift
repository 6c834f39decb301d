import CTerminal

/// What became of a text for the clipboard.
package enum Copying: Hashable, Sendable {
    /// Sent; whether the terminal obeyed cannot be known.
    case sent
    /// More bytes than a terminal takes.
    case tooLong(bytes: Int)
    /// The terminal obeys no such sequence, or accepts no output.
    case refused
}

extension TerminalSession {
    /// Puts a text into the clipboard of the terminal.
    ///
    /// - Precondition: The text is sanitised: whoever pastes it may paste it into a shell.
    package mutating func copy(_ text: String) -> Copying {
        guard let sequence = ClipboardSequence(text) else { return .tooLong(bytes: text.utf8.count) }
        let isSent = unsafe sequence.bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
                unsafe CTerminalSendSequence(bytes.baseAddress, Int32(bytes.count))
            }
        }
        return isSent ? .sent : .refused
    }
}
