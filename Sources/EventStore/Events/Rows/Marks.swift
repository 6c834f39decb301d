/// Why a row does not count; a row without marks counts everywhere.
struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Another row is the same event, by its id.
    static let isRepeat = Self(rawValue: 1)
    /// Another event of the day has the same actor, recipient and code: only that one counts by the one-a-day rule.
    static let isFollower = Self(rawValue: 2)
}
