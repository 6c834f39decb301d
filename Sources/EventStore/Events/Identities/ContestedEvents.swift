/// Identities that several rows of a data set claim, and which of these rows counts: the one that was imported first, and of
/// one file that of the first line.
struct ContestedEvents {
    /// Where a row stands among those of its identity.
    private struct Claim {
        var file: UInt32
        var line: UInt64
        var key: Int64

        static func < (one: Self, other: Self) -> Bool {
            (one.file, one.line, one.key) < (other.file, other.line, other.key)
        }
    }

    private var identities: [UInt64] = []
    private var claims: [Claim] = []

    var isEmpty: Bool { identities.isEmpty }

    /// - Precondition: identities come in their order.
    mutating func append(_ identity: UInt64) {
        identities.append(identity)
        claims.append(Claim(file: .max, line: .max, key: .max))
    }

    /// Notes a row, where its identity is contested.
    ///
    /// - Returns: whether it is.
    /// - Complexity: O(log *n*) for *n* identities.
    mutating func note(_ identity: UInt64, _ body: EventBody, key: Int64) -> Bool {
        guard let place = place(of: identity) else { return false }
        let claim = Claim(file: body.figures.file, line: body.details.line, key: key)
        if claim < claims[place] { claims[place] = claim }
        return true
    }

    /// Whether a row repeats another one, once all are noted; `nil` where its identity is not contested.
    func isRepeat(_ identity: UInt64, key: Int64) -> Bool? { place(of: identity).map { claims[$0].key != key } }

    private func place(of identity: UInt64) -> Int? {
        var (low, high) = (0, identities.count)
        while low < high {
            let middle = (low + high) / 2
            if identities[middle] < identity { low = middle + 1 } else { high = middle }
        }
        return low < identities.count && identities[low] == identity ? low : nil
    }
}
