/// Reads packed values in the order in which they were packed; see ``Packing``.
struct Unpacker: Decoder {
    let reader: PackedReader
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields<Key>(reader: reader))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { List(reader: reader, count: try reader.count()) }
    func singleValueContainer() -> any SingleValueDecodingContainer { Single(reader: reader) }

    /// Reads any value. The types that need care are told by comparing, not by asking what they conform to.
    static func unpack<Value: Decodable>(_ type: Value.Type, from reader: PackedReader) throws -> Value {
        if Value.self == String.self {
            return try cast(reader.text())
        }
        if Value.self == [String: String].self {
            var names: [String: String] = [:]
            for _ in 0..<max(0, try reader.number()) {
                let key = try reader.text()
                names[key] = try reader.text()
            }
            return try cast(names)
        }
        return try Value(from: Unpacker(reader: reader))
    }

    private static func cast<Value>(_ value: some Any) throws -> Value {
        guard let value = value as? Value else { throw PackingError.damaged }
        return value
    }
}

extension Unpacker {
    struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let reader: PackedReader
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) throws -> Bool { throw PackingError.notPackable }
        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reader.byte() != 0 }
        func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reader.number() }
        func decode(_ type: String.Type, forKey key: Key) throws -> String { try reader.text() }
        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try Unpacker.unpack(type, from: reader)
        }

        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            try reader.byte() == 0 ? nil : reader.byte() != 0
        }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            try reader.byte() == 0 ? nil : reader.number()
        }
        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            try reader.byte() == 0 ? nil : reader.text()
        }
        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            try reader.byte() == 0 ? nil : Unpacker.unpack(type, from: reader)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedDecodingContainer<Nested> { KeyedDecodingContainer(Fields<Nested>(reader: reader)) }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            List(reader: reader, count: try reader.count())
        }
        func superDecoder() -> any Decoder { Unpacker(reader: reader) }
        func superDecoder(forKey key: Key) -> any Decoder { Unpacker(reader: reader) }
    }

    struct List: UnkeyedDecodingContainer {
        let reader: PackedReader
        let count: Int?
        private(set) var currentIndex = 0
        var codingPath: [any CodingKey] { [] }
        var isAtEnd: Bool { currentIndex >= count ?? 0 }

        init(reader: PackedReader, count: Int) {
            self.reader = reader
            self.count = count
        }

        mutating func decodeNil() throws -> Bool { false }
        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            guard !isAtEnd else { throw PackingError.damaged }
            currentIndex += 1
            return try Unpacker.unpack(type, from: reader)
        }
        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedDecodingContainer<Nested> { KeyedDecodingContainer(Fields<Nested>(reader: reader)) }
        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            List(reader: reader, count: try reader.count())
        }
        mutating func superDecoder() -> any Decoder { Unpacker(reader: reader) }
    }

    struct Single: SingleValueDecodingContainer {
        let reader: PackedReader
        var codingPath: [any CodingKey] { [] }

        func decodeNil() -> Bool { false }
        func decode(_ type: Bool.Type) throws -> Bool { try reader.byte() != 0 }
        func decode(_ type: Int.Type) throws -> Int { try reader.number() }
        func decode(_ type: String.Type) throws -> String { try reader.text() }
        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Unpacker.unpack(type, from: reader) }
    }
}
