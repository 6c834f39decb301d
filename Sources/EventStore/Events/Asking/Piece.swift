internal import Relations

/// A piece of a list by the keys of its events, before these are read.
struct Piece {
    var keys: [Int64] = []
    var offset: Int?
    var total: Int?
    private(set) var isPartial = false
    private(set) var walkedTo: Day?
    private(set) var resume: EventWindow.Anchor?

    /// Notes that the walk stopped at an event.
    mutating func stop(at key: Int64, isUpwards: Bool) {
        isPartial = true
        walkedTo = EventKey.day(of: key)
        let key = CodedEvent.Key(rawValue: key)
        resume = isUpwards ? .before(key) : .after(key)
    }

    /// Notes that the walk stopped before the events of a day, in a list over many pairs.
    mutating func stop(in day: Day, isUpwards: Bool) {
        isPartial = true
        walkedTo = day
        // The last key that a day before it could have, of any pair.
        let before = EventKey.range(PairNumber(rawValue: .max >> 12), day + -1, day + -1).upperBound
        resume = isUpwards ? .before(CodedEvent.Key(rawValue: before)) : .day(day)
    }
}

extension EventWindow.Anchor {
    /// Whether the piece is found by going towards newer events.
    var isUpwards: Bool {
        switch self {
        case .oldest, .before: true
        case .newest, .day, .after: false
        }
    }
}

extension ClosedRange<Int64> {
    /// The part up to a key; `nil` where there is none.
    func upTo(_ key: Int64) -> Self? { key < lowerBound ? nil : lowerBound...Swift.min(upperBound, key) }

    /// The part from a key on; `nil` where there is none.
    func from(_ key: Int64) -> Self? { key > upperBound ? nil : Swift.max(lowerBound, key)...upperBound }
}
