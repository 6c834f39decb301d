internal import Glibc

/// The bytes of a file or a pipe as they are given, in blocks, counted and digested on the way.
@safe final class ByteSource {
    let file: String
    /// The size of a regular file.
    let total: Int?
    /// How many bytes have been read.
    private(set) var count = 0
    private let descriptor: CInt
    private let isOwner: Bool
    private let blocks = BlockRing()
    /// The number of the block that is filled next.
    private var number = 0
    private var block: UnsafeMutableRawBufferPointer
    /// How much of the block is filled and has not been handed on yet.
    private var waiting = 0
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
        self.descriptor = descriptor
        self.isOwner = isOwner
        var status = stat()
        let isKnown = unsafe fstat(descriptor, &status) == 0
        total = isKnown && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
        unsafe block = blocks.block(0)
    }

    deinit {
        if isOwner { close(descriptor) }
    }

    /// The next bytes; nothing at the end. They stay where they are until the next call.
    func next() throws -> UnsafeRawBufferPointer {
        if waiting > 0 {
            defer { waiting = 0 }
            return unsafe UnsafeRawBufferPointer(rebasing: block[..<waiting])
        }
        unsafe block = blocks.block(number)
        var filled = 0
        // A pipe gives little at a time; a block is filled so that what follows works on long pieces.
        while unsafe filled < block.count {
            let got = unsafe Glibc.read(descriptor, block.baseAddress?.advanced(by: filled), block.count - filled)
            if got < 0 {
                if errno == EINTR { continue }
                throw ImportError.unreadable(file: file, reason: systemError())
            }
            if got == 0 { break }
            filled += got
        }
        count += filled
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: block[..<filled])
        blocks.digest(number, count: filled)
        number += 1
        if filled >= Self.tailSize { tail.removeAll(keepingCapacity: true) }
        unsafe tail.append(contentsOf: bytes.suffix(Self.tailSize))
        if tail.count > Self.tailSize { tail.removeFirst(tail.count - Self.tailSize) }
        return unsafe bytes
    }

    /// The first bytes, which come again with the next block.
    func peek() throws -> [UInt8] {
        let bytes = unsafe try next()
        waiting = bytes.count
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
