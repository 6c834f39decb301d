/// Gives texts numbers, from 1 in the order in which they come, the same text the same number as long as it is remembered.
struct TextNumbers {
    private var known: TextTable
    private var short = ShortTexts()
    private var last: UInt32 = 0

    /// - Parameter mostBytes: the bytes of texts to remember.
    init(mostBytes: Int) { known = TextTable(mostBytes: mostBytes) }

    /// The number of a text, and whether it is a new one.
    @inline(__always) mutating func number(_ text: Span<UInt8>) -> (number: UInt32, isNew: Bool) {
        guard let key = ShortTexts.Key(text) else { return anyNumber(text) }
        if let number = short[key] { return (number, false) }
        let found = anyNumber(text)
        short[key] = found.number
        return found
    }

    private mutating func anyNumber(_ text: Span<UInt8>) -> (number: UInt32, isNew: Bool) {
        // Texts of one origin follow each other in a file, such as the address of an article with several events.
        if let number = known.latest(text) { return (number, false) }
        let hash = known.hash(text)
        if let number = known.number(text, hash: hash) { return (number, false) }
        // The store refuses so many long before they begin anew.
        last &+= 1
        known.insert(text, hash: hash, number: last)
        return (last, true)
    }

    /// Forgets all texts where they are as many as are to be remembered.
    ///
    /// - Parameter isCounting: whether numbers go on, instead of beginning at 1 again.
    /// - Returns: whether it did.
    mutating func forgetIfFull(countingOn isCounting: Bool) -> Bool {
        guard known.isFull else { return false }
        known.removeAll()
        short = ShortTexts()
        if !isCounting { last = 0 }
        return true
    }
}
