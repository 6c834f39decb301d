package import Foundation

/// How a record is kept in a row: its fields in the order of its declaration, without their names.
///
/// Writing goes by the compiler's own `encode(to:)`. Reading is written out, field by field (``Unpackable``): a decoder
/// makes generic containers at run time, for which the runtime looks through the program's conformances, and took half of
/// the time to the first frame. A field that is forgotten or out of order leaves the bytes out of step, which every test
/// of the store would notice. A store is read only by the version that wrote it, so the order of fields may change with
/// the types. Not packed can be what has keys of its own at run time, but for dictionaries from text to text; enumerations
/// go by their raw values.
package enum Packing {
    package static func pack(_ value: some Encodable) throws -> Data {
        let bytes = PackedBytes()
        try value.encode(to: Packer(bytes: bytes))
        return Data(bytes.bytes)
    }

    /// - Throws: ``PackingError`` for bytes that are not those of the type, or are more.
    package static func unpack<Value: Unpackable>(_ type: Value.Type, from data: Data) throws -> Value {
        var reader = PackedReader([UInt8](data))
        let value = try Value(from: &reader)
        guard reader.isAtEnd else { throw PackingError.damaged }
        return value
    }
}

/// Bytes that do not hold what they should.
package enum PackingError: Error { case damaged, notPackable }

/// The bytes that a value is packed into.
final class PackedBytes {
    private(set) var bytes: [UInt8] = []

    func append(_ byte: UInt8) { bytes.append(byte) }

    /// Seven bits a byte, the low ones first; the sign in the lowest bit.
    func append(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    func append(_ text: String) {
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Room for a count that is not known yet.
    func appendCount() -> Int {
        bytes.append(contentsOf: [0, 0, 0, 0])
        return bytes.count - 4
    }

    /// One more element of the list whose count stands at a place.
    func count(at place: Int) {
        for index in place..<place + 4 {
            bytes[index] &+= 1
            if bytes[index] != 0 { return }
        }
    }
}
