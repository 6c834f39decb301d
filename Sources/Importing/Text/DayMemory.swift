/// Days written as digits only, with the one that was read last, which most rows of a file repeat.
struct DayMemory {
    private var digits: UInt64 = 0
    private var day: Int32?

    /// A day such as `20131130`: days since 1 January 1970.
    mutating func day(_ text: Span<UInt8>, _ field: Range<Int>) -> Int32? {
        guard field.count == 8 else { return nil }
        let digits = text.word(at: field.lowerBound)
        if digits != self.digits { (self.digits, day) = (digits, text.compactDay(field)) }
        return day
    }
}
