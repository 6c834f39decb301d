internal import CArchive

/// SHA-256 of bytes that come piece by piece.
struct Digest: ~Copyable {
    private var context = sha256_ctx()

    init() { unsafe nettle_sha256_init(&context) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        // The pointer is used during the call only, and for as many bytes as the buffer has.
        unsafe nettle_sha256_update(&context, bytes.count, base.assumingMemoryBound(to: UInt8.self))
    }

    /// The digest in hexadecimal; the value starts anew.
    mutating func finish() -> String {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        let count = bytes.count
        unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            unsafe nettle_sha256_digest(&context, count, base)
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
