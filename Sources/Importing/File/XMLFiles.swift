internal import Glibc
internal import Relations

/// The files of XML in a file: the file itself, plain or in `.gz`, or those in a `.zip`.
///
/// Such files are small and read as a whole, other than event files.
package enum XMLFiles {
    package struct File: Sendable {
        /// The name of the file, without that of its archive or its compression: `2010.xml`.
        package let name: String
        package let bytes: [UInt8]
    }

    /// More than this is read of no file.
    package static let mostBytes = 64 << 20
    /// A member of an archive that is no XML is read so far, and a longer one ends the search: an archive of lists holds
    /// small files.
    private static let mostOfOthers = 4 << 20

    /// - Returns: none where the file is something else, as far as its beginning shows.
    /// - Throws: ``ImportError`` for what cannot be read or is damaged.
    /// - Complexity: O(*n*) for *n* bytes of XML.
    package static func all(in path: String) throws -> [File] {
        let source = try ByteSource(path: path)
        let stream = try memberStream(of: source)
        var files: [File] = []
        while let member = try stream.nextMember() {
            let start = try bytes(of: stream, atMost: beginning)
            guard beginsAsXML(start) else {
                // Nothing follows a file that is no archive.
                guard !member.isEmpty, try skip(stream) else { return files }
                continue
            }
            let rest = try bytes(of: stream, atMost: mostBytes)
            guard rest.count < mostBytes else {
                throw ImportError.unreadable(file: path, reason: "it has more than 64 MB of XML")
            }
            files.append(File(name: name(of: member.isEmpty ? path : member), bytes: start + rest))
        }
        if !files.isEmpty { try stream.finish() }
        return files
    }

    private static let beginning = 512

    /// Whether a text begins with a tag, after a byte order mark and blanks.
    private static func beginsAsXML(_ start: [UInt8]) -> Bool {
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
    }

    /// `2010.xml` for `data/2010.xml.gz`.
    private static func name(of path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.lowercased().hasSuffix(".gz") ? String(last.dropLast(3)) : last
    }

    /// Reads past what is left of a member; `false` where there is too much of it.
    private static func skip(_ stream: any MemberStream) throws -> Bool {
        try bytes(of: stream, atMost: mostOfOthers).count < mostOfOthers
    }

    private static func bytes(of stream: any MemberStream, atMost limit: Int) throws -> [UInt8] {
        var found: [UInt8] = []
        let piece = min(limit, 1 << 16)
        while found.count < limit {
            let room = min(piece, limit - found.count)
            var failure: (any Error)?
            let block = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                do {
                    count = unsafe try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            found += block
            if block.count < room { break }
        }
        return found
    }
}
