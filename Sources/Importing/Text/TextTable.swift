/// Texts and their numbers in memory: a hash table over bytes that lie one after the other.
///
/// Whoever fills it empties it when it is full, so that no file, whatever is in it, takes more memory.
struct TextTable {
    private var bytes: [UInt8] = []
    /// Where each text lies, and its number.
    private var entries: [Entry] = []
    /// The place of the entry that was found or taken in last.
    private var latest = 0
    /// Places in `entries` plus one; 0 is free. Its count is a power of two.
    private var slots: [UInt32]
    private let mostBytes: Int
    private let seed = UInt64.random(in: .min ... .max)
    private let factor = UInt64.random(in: .min ... .max) | 1

    private struct Entry {
        var offset: UInt32
        var length: UInt32
        var hash: UInt32
        var number: UInt32
    }

    /// - Parameter mostBytes: the bytes of text with which it is full; beside them go 24 bytes a text.
    init(mostBytes: Int) {
        self.mostBytes = mostBytes
        slots = [UInt32](repeating: 0, count: 1 << 12)
    }

    /// The number of a text, if it is the one that was found or taken in last.
    func latest(_ text: Span<UInt8>) -> UInt32? {
        guard latest < entries.count, isEqual(text, to: entries[latest]) else { return nil }
        return entries[latest].number
    }

    /// The number of a text, if it is held.
    ///
    /// - Complexity: O(*n*) for *n* bytes of the text.
    mutating func number(_ text: Span<UInt8>, hash: UInt64) -> UInt32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            let entry = entries[place]
            if entry.hash == UInt32(truncatingIfNeeded: hash >> 32), isEqual(text, to: entry) {
                latest = place
                return entry.number
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ text: Span<UInt8>, to entry: Entry) -> Bool {
        guard text.count == entry.length else { return false }
        let own = bytes.span.extracting(droppingFirst: Int(entry.offset))
        return text.hasSameBytes(as: own.extracting(first: text.count))
    }

    mutating func insert(_ text: Span<UInt8>, hash: UInt64, number: UInt32) {
        if entries.count * 2 >= slots.count { grow() }
        latest = entries.count
        entries.append(
            Entry(
                offset: UInt32(bytes.count), length: UInt32(text.count), hash: UInt32(truncatingIfNeeded: hash >> 32),
                number: number))
        bytes.append(text)
        place(UInt32(entries.count), hash: hash)
    }

    /// A hash that nobody can foresee, since seed and factor are others each time.
    ///
    /// Each step is a folded multiplication, as in wyhash by Wang Yi (https://github.com/wangyi-fudan/wyhash); the last
    /// eight bytes are taken as they lie, also where some of them have been taken before.
    func hash(_ text: Span<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(text.count)
        var position = 0
        while position + 16 <= text.count {
            hash = Self.folded(hash ^ text.word(at: position), factor ^ text.word(at: position + 8))
            position += 16
        }
        if position + 8 <= text.count {
            hash = Self.folded(hash ^ text.word(at: position), factor)
            position += 8
        }
        if position < text.count { hash = Self.folded(hash ^ text.lastWord, factor) }
        return Self.mixed(hash)
    }

    private static func folded(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let (high, low) = value.multipliedFullWidth(by: factor)
        return high ^ low
    }

    /// The finishing step of MurmurHash3, by A. Appleby (https://github.com/aappleby/smhasher).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ hash >> 33
    }

    /// Whether it has as many texts as it is to hold.
    var isFull: Bool { bytes.count >= mostBytes || entries.count >= mostBytes / 8 }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        slots = [UInt32](repeating: 0, count: slots.count)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            let start = Int(entry.offset)
            place(UInt32(index + 1), hash: hash(bytes.span.extracting(start..<start + Int(entry.length))))
        }
    }

    private mutating func place(_ entry: UInt32, hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }
}
