/// Reads packed bytes from the front.
package struct PackedReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether nothing is left to read.
    var isAtEnd: Bool { index == bytes.count }

    /// The next value, of the type that is wanted.
    mutating func next<Value: Unpackable>() throws -> Value { try Value(from: &self) }

    mutating func byte() throws -> UInt8 {
        guard index < bytes.count else { throw PackingError.damaged }
        defer { index += 1 }
        return bytes[index]
    }

    mutating func number() throws -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            guard shift < 64 else { throw PackingError.damaged }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    mutating func text() throws -> String {
        let count = try number()
        guard count >= 0, count <= bytes.count - index else { throw PackingError.damaged }
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }

    mutating func count() throws -> Int {
        var value = 0
        for shift in stride(from: 0, to: 32, by: 8) { value |= Int(try byte()) << shift }
        // Each element has a byte at least.
        guard value <= bytes.count - index else { throw PackingError.damaged }
        return value
    }
}
