/// The files in a file: the members of an archive one after the other, or the file itself as the only one.
protocol MemberStream: AnyObject {
    /// The name of the next member; `nil` after the last.
    func nextMember() throws -> String?
    /// Reads the member's bytes on, into the whole of the buffer or up to the member's end.
    ///
    /// - Returns: how many bytes were read: less than the buffer holds at the end only.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
    /// Lends the member's bytes on where they lie, behind those before them; they stay until the next call.
    ///
    /// - Parameter before: the bytes before them, which are copied in front of them.
    /// - Returns: not more than ``TextBlocks/lineLimit`` bytes, the given ones alone at the member's end; `nil` where the bytes
    ///   do not lie in memory, or have no room in front of them. Then they can be read into other memory.
    func lend(behind before: [UInt8]) throws -> UnsafeRawBufferPointer?
    /// Makes sure that nothing is missing after the last member.
    func finish() throws
}

extension MemberStream {
    func lend(behind before: [UInt8]) -> UnsafeRawBufferPointer? { nil }
}

/// The stream that fits the first bytes of a file.
func memberStream(of source: ByteSource) throws -> any MemberStream {
    let start = try source.peek()
    guard !start.isEmpty else { throw ImportError.empty(file: source.file) }
    if start.starts(with: [0x1F, 0x8B]) { return try GzipStream(source) }
    if start.starts(with: Array("PK".utf8)), start.count > 3, [[3, 4], [5, 6], [7, 8]].contains(Array(start[2..<4])) {
        return try ZipStream(source)
    }
    return PlainStream(source)
}

/// A file that is no archive.
@safe final class PlainStream: MemberStream {
    private let source: ByteSource
    private var rest = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
    /// How many bytes in front of the rest may be written.
    private var room = 0
    private var isOpen = false

    init(_ source: ByteSource) { self.source = source }

    func nextMember() -> String? {
        defer { isOpen = true }
        return isOpen ? nil : ""
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            if unsafe rest.isEmpty { try goOn() }
            let count = unsafe min(rest.count, buffer.count - filled)
            guard count > 0 else { break }
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + count])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            unsafe rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
            room += count
            filled += count
        }
        return filled
    }

    func lend(behind before: [UInt8]) throws -> UnsafeRawBufferPointer? {
        if unsafe rest.isEmpty { try goOn() }
        guard let start = unsafe rest.baseAddress, before.count <= room else { return nil }
        // So much room is in front of the rest.
        let all = unsafe UnsafeMutableRawBufferPointer(start: start - before.count, count: before.count + rest.count)
        unsafe all.copyBytes(from: before)
        unsafe rest = UnsafeMutableRawBufferPointer(rebasing: rest[rest.count...])
        return UnsafeRawBufferPointer(all)
    }

    private func goOn() throws {
        unsafe rest = try source.next()
        room = BlockRing.headroom
    }

    func finish() {}
}
