internal import Screen

extension Browser {
    /// While the chips show their numbers, a digit removes one and the key again the last.
    mutating func pressForChip(_ key: Key) -> [Effect] {
        overlay = nil
        let count = chips.count
        switch key {
        case .character("x") where count > 0: return removeChip(at: count - 1)
        case .character(let digit):
            guard let number = digit.wholeNumberValue, (1...max(1, count)).contains(number) else { return [] }
            return removeChip(at: number - 1)
        default: return []
        }
    }
}
