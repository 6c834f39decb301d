internal import Glibc

/// Texts and their numbers in memory: a hash table over bytes that lie one after the other.
///
/// It holds so many bytes and is emptied when they are full, so that no file, whatever is in it, takes more memory.
struct TextTable {
    private var bytes: [UInt8] = []
    /// Where each text lies, and its number.
    private var entries: [(offset: UInt32, length: UInt32, hash: UInt32, number: UInt32)] = []
    /// Places in `entries` plus one; 0 is free. Its count is a power of two.
    private var slots: [UInt32]
    private let mostBytes: Int
    private let seed = UInt64.random(in: .min ... .max)

    /// - Parameter mostBytes: the bytes of text to hold at most; beside them go 16 bytes a text.
    init(mostBytes: Int) {
        self.mostBytes = mostBytes
        slots = [UInt32](repeating: 0, count: 1 << 12)
    }

    /// The number of a text, if it is held.
    ///
    /// - Complexity: O(*n*) for *n* bytes of the text.
    func number(_ text: ArraySlice<UInt8>, hash: UInt64) -> UInt32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == UInt32(truncatingIfNeeded: hash >> 32), Int(entry.length) == text.count,
                isEqual(text, at: Int(entry.offset))
            {
                return entry.number
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ text: ArraySlice<UInt8>, at offset: Int) -> Bool {
        unsafe bytes.withUnsafeBytes { own in
            unsafe text.withUnsafeBytes { other in
                guard let start = own.baseAddress, let wanted = other.baseAddress else { return false }
                return unsafe memcmp(start.advanced(by: offset), wanted, other.count) == 0
            }
        }
    }

    mutating func insert(_ text: ArraySlice<UInt8>, hash: UInt64, number: UInt32) {
        guard text.count <= mostBytes / 8 else { return }
        if bytes.count + text.count > mostBytes || entries.count > mostBytes / 8 { removeAll() }
        if entries.count * 2 >= slots.count { grow() }
        entries.append(
            (UInt32(bytes.count), UInt32(text.count), UInt32(truncatingIfNeeded: hash >> 32), number))
        bytes.append(contentsOf: text)
        place(UInt32(entries.count), hash: hash)
    }

    /// A hash that nobody can foresee, since the seed is another one each time.
    func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
        unsafe text.withUnsafeBytes { buffer in
            var hash = seed ^ UInt64(buffer.count)
            var position = 0
            while position + 8 <= buffer.count {
                hash = Self.mixed(hash ^ (unsafe buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
                position += 8
            }
            var tail: UInt64 = 0
            while position < buffer.count {
                tail = tail << 8 | UInt64(unsafe buffer[position])
                position += 1
            }
            return Self.mixed(hash ^ tail)
        }
    }

    /// The finishing step of MurmurHash3, by A. Appleby (https://github.com/aappleby/smhasher).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ hash >> 33
    }

    private mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        slots = [UInt32](repeating: 0, count: slots.count)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            let text = bytes[Int(entry.offset)..<Int(entry.offset + entry.length)]
            place(UInt32(index + 1), hash: hash(text))
        }
    }

    private mutating func place(_ entry: UInt32, hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }
}
