internal import Foundation

/// How a record is kept in a row: its fields in the order of its declaration, without their names.
///
/// Foundation's JSON decoder asks the runtime for conformances by name, which scans all of the program's once for each
/// type: a tenth of a second at every start. This asks for none. A store is read only by the version that wrote it, so
/// the order of fields may change with the types. Not packed can be what has keys of its own at run time, but for
/// dictionaries from text to text; enumerations go by their raw values.
enum Packing {
    static func pack(_ value: some Encodable) throws -> Data {
        let bytes = PackedBytes()
        try value.encode(to: Packer(bytes: bytes))
        return Data(bytes.bytes)
    }

    /// - Throws: ``PackingError`` for bytes that are not those of the type.
    static func unpack<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        try Value(from: Unpacker(reader: PackedReader([UInt8](data))))
    }
}

/// Bytes that do not hold what they should.
enum PackingError: Error { case damaged, notPackable }

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

/// Reads packed bytes from the front.
final class PackedReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func byte() throws -> UInt8 {
        guard index < bytes.count else { throw PackingError.damaged }
        defer { index += 1 }
        return bytes[index]
    }

    func number() throws -> Int {
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

    func text() throws -> String {
        let count = try number()
        guard count >= 0, count <= bytes.count - index else { throw PackingError.damaged }
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }

    func count() throws -> Int {
        var value = 0
        for shift in stride(from: 0, to: 32, by: 8) { value |= Int(try byte()) << shift }
        // Each element has a byte at least.
        guard value <= bytes.count - index else { throw PackingError.damaged }
        return value
    }
}
