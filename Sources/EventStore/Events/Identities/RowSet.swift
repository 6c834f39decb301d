/// Some of the rows of an import, by their places: a bit for each, so that a hundred million take twelve megabytes.
struct RowSet: Sendable {
    private var words: [UInt64] = []

    mutating func insert(_ row: UInt64) {
        let word = Int(row >> 6)
        if word >= words.count { words += [UInt64](repeating: 0, count: max(word + 1, 2 * words.count) - words.count) }
        words[word] |= 1 << (row & 63)
    }

    func contains(_ row: UInt64) -> Bool {
        let word = Int(row >> 6)
        return word < words.count && words[word] >> (row & 63) & 1 == 1
    }
}
