internal import Glibc

/// The bytes of a file or a pipe as they are given, in blocks, counted and digested on the way.
@safe final class ByteSource {
    let file: String
    /// The size of a regular file.
    let total: Int?
    /// How many bytes have been read.
    private(set) var count = 0
    private let blocks: BlockRing
    /// The number of the block that is taken next.
    private var number = 0
    private var block = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
    /// Whether the block was looked at only, and comes again.
    private var isWaiting = false
    /// The last bytes of the file so far, for the end of an archive.
    private(set) var tail: [UInt8] = []
    private static let tailSize = 66_000

    /// Opens a file, or takes standard input for `-`.
    convenience init(path: String) throws {
        guard path != "-" else {
            try self.init(descriptor: STDIN_FILENO, file: path, isOwner: false)
            return
        }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ImportError.unreadable(file: path, reason: systemError()) }
        // What is named may be a pipe, as of a shell; a device has no end, or waits for keys.
        var status = stat()
        if unsafe fstat(descriptor, &status) == 0, [S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT) {
            close(descriptor)
            throw ImportError.unreadable(file: path, reason: "it is a device")
        }
        try self.init(descriptor: descriptor, file: path, isOwner: true)
    }

    init(descriptor: CInt, file: String, isOwner: Bool) throws {
        self.file = file
        blocks = BlockRing(reading: descriptor, isOwner: isOwner)
        var status = stat()
        let isKnown = unsafe fstat(descriptor, &status) == 0
        total = isKnown && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    // The descriptor may be closed after this.
    deinit { blocks.stop(waits: total != nil) }

    /// The next bytes; nothing at the end. They stay where they are until the next call, behind ``BlockRing/headroom`` others
    /// that may be written.
    func next() throws -> UnsafeMutableRawBufferPointer {
        if isWaiting {
            isWaiting = false
            return unsafe block
        }
        number == 0 ? blocks.start() : blocks.giveBack(number - 1)
        do {
            unsafe block = try blocks.take(number)
        } catch {
            throw ImportError.unreadable(file: file, reason: error.reason)
        }
        number += 1
        let filled = unsafe block.count
        count += filled
        if filled >= Self.tailSize { tail.removeAll(keepingCapacity: true) }
        unsafe tail.append(contentsOf: block.suffix(Self.tailSize))
        if tail.count > Self.tailSize { tail.removeFirst(tail.count - Self.tailSize) }
        return unsafe block
    }

    /// The first bytes, which come again with the next block.
    func peek() throws -> [UInt8] {
        let bytes = unsafe try next()
        isWaiting = true
        return unsafe Array(bytes.prefix(512))
    }

    /// Reads what is left, and gives SHA-256 of everything.
    func finish() throws -> String {
        while unsafe try !next().isEmpty {}
        return blocks.finish()
    }
}

/// What the system says of the call that just failed.
func systemError() -> String { unsafe String(cString: strerror(errno)) }
