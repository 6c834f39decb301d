internal import CArchive

/// SHA-256 of bytes that come piece by piece.
struct Digest: ~Copyable {
    private var context = SHA256_CTX()

    init() { unsafe SHA256_Init(&context) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        // The pointer is used during the call only, and for as many bytes as the buffer has.
        unsafe SHA256_Update(&context, base, bytes.count)
    }

    /// The digest in hexadecimal; the value starts anew.
    mutating func finish() -> String {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            unsafe SHA256_Final(base, &context)
        }
        unsafe SHA256_Init(&context)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
