#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The bytes of a file that anybody may have put where it lies.
///
/// A pipe in its place would keep the program waiting for ever, a device would never end, and a file of gigabytes would
/// take all memory: only a regular file is read, and only up to a limit, which is looked at before the first byte.
package enum BoundedFile {
    /// Why a file was not read. Each says so as the end of a sentence that begins with its name.
    package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// There is nothing.
        case missing
        /// A folder, a pipe or a device, as a word.
        case notRegular(String)
        case tooLarge(bytes: Int, limit: Int)
        /// Why, in the words of the system.
        case unreadable(String)

        package var description: String {
            switch self {
            case .missing: "is not there"
            case .notRegular(let kind): "is \(kind) and no file"
            case .tooLarge(let bytes, let limit):
                "has \(bytes >= limit && bytes < .max ? "\(bytes)" : "more than \(limit)") bytes, and at most \(limit) are read"
            case .unreadable(let reason): "cannot be read: \(reason)"
            }
        }
    }

    /// Whether a path leads to a regular file.
    package static func isThere(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - limit: the most bytes that it may have.
    ///   - takesPipes: whether a pipe will do, and is waited for: where somebody has named it, and only there.
    package static func read(_ path: String, upTo limit: Int, takesPipes: Bool = false) throws(Failure) -> [UInt8] {
        // Opening a pipe without a writer waits for one, but for this flag.
        let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (takesPipes ? 0 : O_NONBLOCK)
        let descriptor = unsafe open(path, flags)
        guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason()) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(reason()) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .notRegular("a folder")
        case S_IFIFO, S_IFSOCK: if !takesPipes { throw .notRegular("a pipe") }
        default: throw .notRegular("a device")
        }
        guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
        return try read(descriptor, expecting: Int(status.st_size), limit)
    }

    /// Reads to the end; a file may have grown, and some of the system's own say nothing of their size.
    private static func read(_ descriptor: CInt, expecting size: Int, _ limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        var block = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
        while true {
            let got = unsafe block.withUnsafeMutableBytes { unsafe Self.next(descriptor, $0) }
            guard got >= 0 else {
                if errno == EINTR { continue }
                throw .unreadable(reason())
            }
            if got == 0 { return bytes }
            bytes.append(contentsOf: block[..<got])
            if bytes.count > limit { throw .tooLarge(bytes: .max, limit: limit) }
        }
    }

    private static func next(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
