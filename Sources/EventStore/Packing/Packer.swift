/// Packs values in the order in which they come; see ``Packing``.
struct Packer: Encoder {
    let bytes: PackedBytes
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Fields<Key>(bytes: bytes))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { List(bytes: bytes, place: bytes.appendCount()) }
    func singleValueContainer() -> any SingleValueEncodingContainer { Single(bytes: bytes) }

    /// Packs any value; a dictionary from text to text as its pairs, by their keys.
    static func pack(_ value: some Encodable, into bytes: PackedBytes) throws {
        switch value {
        case let text as String: bytes.append(text)
        case let names as [String: String]:
            bytes.append(names.count)
            for (key, name) in names.sorted(by: { $0.key < $1.key }) {
                bytes.append(key)
                bytes.append(name)
            }
        default: try value.encode(to: Packer(bytes: bytes))
        }
    }
}

extension Packer {
    struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let bytes: PackedBytes
        var codingPath: [any CodingKey] { [] }

        func encodeNil(forKey key: Key) throws { throw PackingError.notPackable }
        func encode(_ value: Bool, forKey key: Key) { bytes.append(value ? 1 : 0) }
        func encode(_ value: Int, forKey key: Key) { bytes.append(value) }
        func encode(_ value: String, forKey key: Key) { bytes.append(value) }
        func encode(_ value: some Encodable, forKey key: Key) throws { try Packer.pack(value, into: bytes) }

        func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try optional(value) }
        func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try optional(value) }
        func encodeIfPresent(_ value: String?, forKey key: Key) throws { try optional(value) }
        func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws { try optional(value) }

        private func optional(_ value: (some Encodable)?) throws {
            bytes.append(value == nil ? 0 : 1)
            if let value { try Packer.pack(value, into: bytes) }
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy keyType: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> { KeyedEncodingContainer(Fields<Nested>(bytes: bytes)) }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            List(bytes: bytes, place: bytes.appendCount())
        }
        func superEncoder() -> any Encoder { Packer(bytes: bytes) }
        func superEncoder(forKey key: Key) -> any Encoder { Packer(bytes: bytes) }
    }

    struct List: UnkeyedEncodingContainer {
        let bytes: PackedBytes
        /// Where the count of elements stands.
        let place: Int
        private(set) var count = 0
        var codingPath: [any CodingKey] { [] }

        init(bytes: PackedBytes, place: Int) {
            self.bytes = bytes
            self.place = place
        }

        mutating func encodeNil() throws { throw PackingError.notPackable }
        mutating func encode(_ value: some Encodable) throws {
            bytes.count(at: place)
            count += 1
            try Packer.pack(value, into: bytes)
        }
        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy keyType: Nested.Type
        ) -> KeyedEncodingContainer<Nested> { KeyedEncodingContainer(Fields<Nested>(bytes: bytes)) }
        mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            List(bytes: bytes, place: bytes.appendCount())
        }
        mutating func superEncoder() -> any Encoder { Packer(bytes: bytes) }
    }

    struct Single: SingleValueEncodingContainer {
        let bytes: PackedBytes
        var codingPath: [any CodingKey] { [] }

        func encodeNil() throws { throw PackingError.notPackable }
        func encode(_ value: Bool) { bytes.append(value ? 1 : 0) }
        func encode(_ value: Int) { bytes.append(value) }
        func encode(_ value: String) { bytes.append(value) }
        func encode(_ value: some Encodable) throws { try Packer.pack(value, into: bytes) }
    }
}
