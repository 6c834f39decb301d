internal import CArchive

/// A gzip file, its members one after the other as one text (RFC 1952).
///
/// zlib compares checksum and length at the end of each member, which libarchive's filter does not.
@safe final class GzipStream: MemberStream {
    private let source: ByteSource
    private var stream = unsafe z_stream()
    private var isOpen = false
    private var isBetweenMembers = true
    private var hasEnded = false

    init(_ source: ByteSource) throws {
        self.source = source
        // 15 bits of window, and 16 for a gzip header only.
        let code = unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw ImportError.unreadable(file: source.file, reason: "zlib cannot be started") }
    }

    deinit { unsafe inflateEnd(&stream) }

    func nextMember() -> String? {
        defer { isOpen = true }
        return isOpen ? nil : ""
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        unsafe stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.avail_out = CUnsignedInt(clamping: buffer.count)
        while unsafe stream.avail_out > 0, !hasEnded {
            if unsafe stream.avail_in == 0, try !refill() { break }
            if isBetweenMembers, try skipPadding() { break }
            switch unsafe inflate(&stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END:
                isBetweenMembers = true
                unsafe inflateReset(&stream)
            default:
                let reason = unsafe stream.msg.map { unsafe String(cString: $0) } ?? "it is not gzip"
                throw damaged("the gzip stream is broken (\(reason))")
            }
        }
        return unsafe buffer.count - Int(stream.avail_out)
    }

    func finish() {}

    /// Takes the next block; `false` at the end of the file, which must be the end of a member too.
    private func refill() throws -> Bool {
        let block = unsafe try source.next()
        guard unsafe !block.isEmpty else {
            guard isBetweenMembers else { throw damaged("the gzip stream ends too early") }
            hasEnded = true
            return false
        }
        // zlib only reads the input, though its type says otherwise.
        unsafe stream.next_in = UnsafeMutablePointer(mutating: block.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.avail_in = CUnsignedInt(block.count)
        return true
    }

    /// Skips zeros between and after members, as tapes and some tools leave them; `true` where the file ends with them.
    private func skipPadding() throws -> Bool {
        while unsafe stream.next_in?.pointee == 0 {
            unsafe stream.next_in = stream.next_in?.advanced(by: 1)
            unsafe stream.avail_in -= 1
            if unsafe stream.avail_in == 0, try !refill() { return true }
        }
        isBetweenMembers = false
        return false
    }

    private func damaged(_ reason: String) -> ImportError {
        .damaged(file: source.file, reason: reason, byte: source.count)
    }
}
