/// Values by the bytes of a field, found without making a string.
///
/// Open addressing over FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv); the table is at most half full.
struct ByteTable<Value: Sendable>: Sendable {
    private var keys: [[UInt8]]
    private var values: [Value?]

    init(_ pairs: some Collection<(String, Value)>) {
        var size = 16
        while size < pairs.count * 2 { size *= 2 }
        keys = Array(repeating: [], count: size)
        values = Array(repeating: nil, count: size)
        for (key, value) in pairs {
            let bytes = Array(key.utf8)
            var place = Self.hash(bytes.span, 0..<bytes.count) & (size - 1)
            while values[place] != nil, keys[place] != bytes { place = (place + 1) & (size - 1) }
            (keys[place], values[place]) = (bytes, value)
        }
    }

    /// The value of a field; `nil` where the table has none.
    func value(_ text: Span<UInt8>, _ field: Range<Int>) -> Value? {
        var place = Self.hash(text, field) & (keys.count - 1)
        while let value = values[place] {
            if matches(keys[place], text, field) { return value }
            place = (place + 1) & (keys.count - 1)
        }
        return nil
    }

    private func matches(_ key: [UInt8], _ text: Span<UInt8>, _ field: Range<Int>) -> Bool {
        guard key.count == field.count else { return false }
        for offset in key.indices where key[offset] != text[field.lowerBound + offset] { return false }
        return true
    }

    private static func hash(_ text: Span<UInt8>, _ field: Range<Int>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in field { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
