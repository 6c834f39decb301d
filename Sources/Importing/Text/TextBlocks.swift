internal import Glibc

/// The text of a file in pieces of whole lines, as valid UTF-8 without NUL.
struct TextBlocks {
    /// The longest line that is read, in bytes; one that is longer counts as a malformed row.
    static let lineLimit = 1 << 20

    enum Piece {
        /// Whole lines, which lie in ``block`` until the next call; the last may lack its line end at the end of the file only.
        case lines
        /// A line that is longer than the limit, by its beginning.
        case tooLong([UInt8])
    }

    /// The byte that ends a line: LF, or CR in files of the old Macintosh. A CR before an LF is part of no field.
    private(set) var lineEnd: UInt8?
    private(set) var encoding = TextEncoding()
    /// Whether the file begins with the mark of UTF-16: two bytes a letter.
    private(set) var isUTF16 = false

    private(set) var block: [UInt8] = []
    private let stream: any MemberStream
    /// The beginning of a line whose end has not been read yet.
    private var carry: [UInt8] = []
    private var isAtStart = true
    private var hasEnded = false
    private var isSkipping = false

    init(_ stream: any MemberStream) { self.stream = stream }

    /// The next piece; `nil` at the end.
    mutating func next() throws -> Piece? {
        while !hasEnded {
            try fill()
            if isAtStart { start() }
            let end = lineEnd ?? UInt8(ascii: "\n")
            if isSkipping {
                guard let index = block.firstIndex(of: end) else { continue }
                block.removeFirst(index + 1)
                isSkipping = false
            }
            if !hasEnded {
                guard let last = block.lastIndex(of: end) else {
                    if block.count < Self.lineLimit {
                        carry = block
                        continue
                    }
                    isSkipping = true
                    return .tooLong(Array(block.prefix(200)))
                }
                carry = Array(block[(last + 1)...])
                block.removeLast(block.count - last - 1)
            }
            guard !block.isEmpty else { continue }
            encoding.clean(&block, lineEnd: end)
            return .lines
        }
        return nil
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
