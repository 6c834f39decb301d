package import Screen

/// Turns the bytes that a terminal sends into keys.
///
/// Where the bytes are cut between two reads makes no difference; only a sequence that never ends is decided by time, which
/// is the caller's: after ``Pending/patience(escapeDelay:)`` without a byte it calls ``flush()``.
package struct KeyDecoder {
    /// What the decoder waits for.
    package enum Pending: Equatable {
        /// `ESC` alone, or with a byte that may begin a sequence or be a key with Alt.
        case escape
        /// The rest of a sequence that has begun.
        case sequence
        /// The end of a paste.
        case paste

        /// How many milliseconds to wait for more.
        func patience(escapeDelay: Int) -> Int {
            switch self {
            case .escape: escapeDelay
            case .sequence: max(escapeDelay, 250)
            case .paste: 1000
            }
        }
    }

    private enum State {
        case ground
        case paste
        /// Within `ESC ]`, `ESC P` or `ESC _`, which hold answers of the terminal; nothing has followed yet, or some.
        case string(introducer: UInt8, empty: Bool)
        /// Within a control sequence too long to be a key.
        case overlong
    }

    /// What the first bytes of the buffer are.
    enum Step {
        /// So many bytes are read, and may be a key.
        case take(Int, Key?)
        /// So many bytes begin a paste, a string, or a sequence too long to be a key.
        case paste(Int)
        case string(Int)
        case overlong(Int)
        /// What is there may go on.
        case wait
    }

    let sequences: [(bytes: [UInt8], key: Key)]
    private var buffer: [UInt8] = []
    private var state = State.ground
    private var paste = PasteCollector()

    /// - Parameter sequences: The terminal's own bytes for keys; those that do not begin with `ESC` are of no use here.
    package init(sequences: [[UInt8]: Key] = [:]) {
        self.sequences = sequences.filter { $0.key.count > 1 && $0.key[0] == 0x1B }
            .map { ($0.key, $0.value) }
            .sorted { $0.bytes.count > $1.bytes.count }
    }

    /// What is waited for; `nil` when all bytes are decided.
    package var pending: Pending? {
        switch state {
        case .paste: .paste
        case .string(_, let empty): empty ? .escape : .sequence
        case .overlong: .sequence
        case .ground: buffer.isEmpty ? nil : buffer[0] == 0x1B && buffer.count <= 2 ? .escape : .sequence
        }
    }

    /// Reads bytes, in any portions.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        buffer.append(contentsOf: bytes)
        var rest = buffer[...]
        while !rest.isEmpty, advance(&rest, &keys) {}
        buffer = Array(rest)
        return keys
    }

    /// Reads the next bytes; `false` when more are needed first.
    private mutating func advance(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) -> Bool {
        switch state {
        case .ground: return advanceOnGround(&rest, &keys)
        case .paste:
            if let byte = rest.popFirst(), paste.take(byte) {
                keys.append(.paste(paste.text))
                state = .ground
            }
        case .string(let introducer, _):
            if rest.first == 0x1B {
                // `ESC \` ends the string; any other sequence breaks it off.
                guard rest.count > 1 else { return false }
                if rest[rest.startIndex + 1] == UInt8(ascii: "\\") { rest.removeFirst(2) }
                state = .ground
            } else {
                let byte = rest.removeFirst()
                let ends = byte == 0x07 || byte == 0x18 || byte == 0x1A
                state = ends ? .ground : .string(introducer: introducer, empty: false)
            }
        case .overlong:
            guard let byte = rest.first, (0x20...0x7E).contains(byte) else {
                state = .ground
                return true
            }
            rest.removeFirst()
            if byte >= 0x40 { state = .ground }
        }
        return true
    }

    private mutating func advanceOnGround(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) -> Bool {
        switch step(rest) {
        case .take(let count, let key):
            rest.removeFirst(count)
            if let key { keys.append(key) }
        case .paste(let count):
            rest.removeFirst(count)
            paste = PasteCollector()
            state = .paste
        case .string(let count):
            state = .string(introducer: rest[rest.startIndex + 1], empty: true)
            rest.removeFirst(count)
        case .overlong(let count):
            rest.removeFirst(count)
            state = .overlong
        case .wait: return false
        }
        return true
    }

    /// Decides what has waited too long.
    package mutating func flush() -> [Key] {
        defer {
            state = .ground
            buffer = []
            paste = PasteCollector()
        }
        return switch state {
        case .paste: [.paste(paste.text)]
        case .string(let introducer, let empty):
            (empty ? [Key.alt(Character(Unicode.Scalar(introducer)))] : []) + (buffer.isEmpty ? [] : [.escape])
        case .overlong: []
        case .ground: waiting
        }
    }

    /// The keys of a beginning that nothing follows.
    private var waiting: [Key] {
        guard let first = buffer.first else { return [] }
        guard first == 0x1B else { return [.unknown] }
        guard buffer.count > 1 else { return [.escape] }
        return buffer.count == 2 && buffer[1] < 0x80 ? [.alt(Character(Unicode.Scalar(buffer[1])))] : []
    }
}
