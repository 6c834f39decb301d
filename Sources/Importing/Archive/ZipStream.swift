internal import CArchive
internal import Glibc
internal import Relations

/// The files in a zip archive, read from front to back, so that a pipe will do.
@safe final class ZipStream: MemberStream {
    private let source: ByteSource
    private let archive: OpaquePointer
    /// What the source threw while libarchive was reading from it.
    private var failure: (any Error)?

    init(_ source: ByteSource) throws {
        self.source = source
        guard let archive = unsafe archive_read_new() else {
            throw ImportError.unreadable(file: source.file, reason: "libarchive cannot be started")
        }
        unsafe self.archive = archive
        unsafe archive_read_support_format_zip_streamable(archive)
        // The archive calls back with this object during calls from its own methods only, so it is alive then.
        let code = unsafe archive_read_open(
            archive, Unmanaged.passUnretained(self).toOpaque(), nil,
            { _, object, start in
                guard let object = unsafe object else { return -1 }
                return unsafe Unmanaged<ZipStream>.fromOpaque(object).takeUnretainedValue().supply(start)
            }, nil)
        guard code == ARCHIVE_OK else { throw error() }
    }

    deinit { unsafe archive_read_free(archive) }

    func nextMember() throws -> String? {
        var entry: OpaquePointer?
        while true {
            switch unsafe archive_read_next_header(archive, &entry) {
            case ARCHIVE_OK: break
            case ARCHIVE_EOF: return nil
            default: throw error()
            }
            guard let entry = unsafe entry else { throw error() }
            if unsafe archive_entry_is_encrypted(entry) != 0 {
                throw ImportError.unreadable(file: source.file, reason: "it is encrypted")
            }
            let name = unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
            // Folders, and what macOS adds about every file, are no files of their own.
            if name.hasSuffix("/") || name.hasPrefix("__MACOSX/") { continue }
            return name
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = unsafe archive_read_data(
                archive, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            guard count >= 0 else { throw error() }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Reads on to the list of members, without which the archive was cut off.
    func finish() throws {
        while unsafe try !source.next().isEmpty {}
        // The end of central directory record: 22 bytes, and a comment whose length its last two say (PKWARE APPNOTE
        // 6.3.10, section 4.3.16).
        let mark = Array("PK\u{5}\u{6}".utf8)
        let tail = source.tail
        let hasEnd = tail.indices.contains { place in
            tail[place] == mark[0] && tail[place...].starts(with: mark) && place + 22 <= tail.count
                && place + 22 + Int(tail[place + 20]) + Int(tail[place + 21]) << 8 <= tail.count
        }
        guard hasEnd else {
            throw ImportError.damaged(
                file: source.file, reason: "the list of its members at its end is missing", byte: source.count)
        }
    }

    /// Hands libarchive the next block.
    private func supply(_ start: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
        do {
            let block = unsafe try source.next()
            unsafe start?.pointee = UnsafeRawPointer(block.baseAddress)
            return block.count
        } catch {
            failure = error
            return -1
        }
    }

    private func error() -> any Error {
        if let failure { return failure }
        let told = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it breaks off"
        // Some of libarchive's messages end with a line end.
        let reason = told.split(separator: "\n").joined(separator: " ").sanitized
        return ImportError.damaged(
            file: source.file, reason: "the zip archive is broken (\(reason))", byte: source.count)
    }
}
