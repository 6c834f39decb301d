internal import Glibc

/// The text of a file in pieces of whole lines, as valid UTF-8 without NUL.
@safe struct TextBlocks {
    /// The longest line that is read, in bytes; one that is longer counts as a malformed row.
    static let lineLimit = 1 << 20

    enum Piece {
        /// Whole lines, which are ``text`` until the next call; the last may lack its line end at the end of the file only.
        case lines
        /// A line that is longer than the limit, by its beginning.
        case tooLong([UInt8])
    }

    /// The byte that ends a line: LF, or CR in files of the old Macintosh. A CR before an LF is part of no field.
    private(set) var lineEnd: UInt8?
    private(set) var encoding = TextEncoding()
    /// Whether the file begins with the mark of UTF-16: two bytes a letter.
    private(set) var isUTF16 = false

    private let stream: any MemberStream
    /// What the stream has lent, or nothing: then the text lies in `block`.
    private var lent = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var block: [UInt8] = []
    /// The beginning of a line whose end has not been read yet.
    private var carry: [UInt8] = []
    private var isAtStart = true
    private var hasEnded = false
    private var isSkipping = false

    init(_ stream: any MemberStream) { self.stream = stream }

    /// The lines of the piece.
    var text: Span<UInt8> {
        @_lifetime(borrow self) get {
            if unsafe lent.isEmpty { return block.span }
            // The stream's bytes stay until it is asked for more, which changes this value.
            return unsafe lent.span
        }
    }

    /// The next piece; `nil` at the end.
    mutating func next() throws -> Piece? {
        while !hasEnded {
            if try !borrow() { try fill() }
            if isAtStart { start() }
            let end = lineEnd ?? UInt8(ascii: "\n")
            if isSkipping {
                guard let index = block.firstIndex(of: end) else { continue }
                block.removeFirst(index + 1)
                isSkipping = false
            }
            if !hasEnded {
                guard let last = text.lastIndex(of: end) else {
                    if text.count < Self.lineLimit {
                        carry = Array(text)
                        continue
                    }
                    isSkipping = true
                    return .tooLong(Array(text.extracting(first: 200)))
                }
                carry = Array(text.extracting(droppingFirst: last + 1))
                drop(behind: last + 1)
            }
            guard !text.isEmpty else { continue }
            var encoding = encoding
            let clean = encoding.cleaned(text, lineEnd: end)
            self.encoding = encoding
            if let clean {
                unsafe lent = UnsafeBufferPointer(start: nil, count: 0)
                block = clean
            }
            return .lines
        }
        return nil
    }

    /// Takes what the stream lends, behind what was carried over.
    ///
    /// - Returns: whether it did; the first block is changed before lines are read from it, and so is the end of a long line.
    private mutating func borrow() throws -> Bool {
        unsafe lent = UnsafeBufferPointer(start: nil, count: 0)
        guard !isAtStart, !isSkipping, let lent = unsafe try stream.lend(behind: carry) else { return false }
        unsafe self.lent = lent.bindMemory(to: UInt8.self)
        block.removeAll(keepingCapacity: true)
        hasEnded = lent.count == carry.count
        carry = []
        return true
    }

    private mutating func drop(behind count: Int) {
        if unsafe lent.isEmpty {
            block.removeLast(block.count - count)
        } else {
            unsafe lent = UnsafeBufferPointer(rebasing: lent[..<count])
        }
    }

    /// Puts what was carried over into a block, and as much of the stream as the limit leaves room for.
    private mutating func fill() throws {
        block.removeAll(keepingCapacity: true)
        let (stream, carried) = (stream, carry)
        carry = []
        let room = Self.lineLimit - carried.count
        var read = 0
        try block.append(addingCapacity: Self.lineLimit) { span in
            for byte in carried { span.append(byte) }
            try unsafe span.withUnsafeMutableBufferPointer { buffer, count in
                let all = UnsafeMutableRawBufferPointer(buffer)
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: all[count..<Self.lineLimit])
                read = unsafe try stream.read(into: rest)
                count += read
            }
        }
        hasEnded = read < room
    }

    /// Drops the mark of UTF-8 at the very start, looks for that of UTF-16, and finds out how lines end.
    private mutating func start() {
        isAtStart = false
        isUTF16 = block.starts(with: [0xFF, 0xFE]) || block.starts(with: [0xFE, 0xFF])
        if block.starts(with: [0xEF, 0xBB, 0xBF]) { block.removeFirst(3) }
        if block.contains(UInt8(ascii: "\n")) {
            lineEnd = UInt8(ascii: "\n")
        } else if block.contains(UInt8(ascii: "\r")) {
            lineEnd = UInt8(ascii: "\r")
        }
    }
}
