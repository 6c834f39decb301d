import CArchive

/// Archives made by hand, so that the tests know every byte of them.
enum Archives {
    /// A gzip file by zlib.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = unsafe z_stream()
        // 15 bits of window, and 16 for a gzip header.
        unsafe deflateInit2_(
            &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
        defer { unsafe deflateEnd(&stream) }
        var input = bytes
        return unsafe input.withUnsafeMutableBufferPointer { input in
            let room = bytes.count + bytes.count / 100 + 100
            return unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
                unsafe stream.next_in = input.baseAddress
                unsafe stream.avail_in = CUnsignedInt(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = CUnsignedInt(room)
                unsafe deflate(&stream, Z_FINISH)
                count = unsafe room - Int(stream.avail_out)
            }
        }
    }

    /// A zip archive without compression (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
    static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in members {
            let offset = archive.count
            var input = bytes
            let sum = unsafe input.withUnsafeMutableBufferPointer {
                unsafe crc32(0, $0.baseAddress, CUnsignedInt($0.count))
            }
            let common =
                little(20, 2) + little(0, 8) + little(Int(sum), 4) + little(bytes.count, 4) + little(bytes.count, 4)
                + little(name.utf8.count, 2) + little(0, 2)
            archive += Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8) + bytes
            directory +=
                Array("PK\u{1}\u{2}".utf8) + little(20, 2) + common + little(0, 10) + little(offset, 4)
                + Array(name.utf8)
        }
        let end =
            Array("PK\u{5}\u{6}".utf8) + little(0, 4) + little(members.count, 2) + little(members.count, 2)
            + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
        return archive + directory + end
    }

    private static func little(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
