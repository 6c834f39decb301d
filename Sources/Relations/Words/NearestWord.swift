/// The known word that somebody most likely meant.
package enum NearestWord {
    /// The nearest of the known words, for the end of a message; `nil` where none is near.
    ///
    /// Near is one slip for each three letters (at least one), or a known word that begins with what was typed, from
    /// three letters on. A slip is a letter too many, too few, another one, or two neighbours exchanged. Case does not
    /// count. Of words equally near the first wins.
    ///
    /// - Complexity: O(*n* · *l*²) for *n* known words of *l* letters.
    package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased())
        let limit = max(1, typed.count / 3)
        var best: (word: String, slips: Int)?
        for candidate in known {
            let letters = Array(candidate.lowercased())
            let begins = typed.count >= 3 && letters.starts(with: typed)
            let slips = begins ? min(1, letters.count - typed.count) : distance(typed, letters, within: limit)
            guard let slips, slips < best?.slips ?? .max else { continue }
            best = (candidate, slips)
        }
        return best?.word
    }

    /// The number of slips between two words; `nil` where it is above a limit.
    ///
    /// The measure is the “optimal string alignment” form of F. J. Damerau, “A technique for computer detection and
    /// correction of spelling errors”, Communications of the ACM 7 (1964), 171–176.
    package static func distance(_ one: some StringProtocol, _ other: some StringProtocol, within limit: Int) -> Int? {
        distance(Array(one), Array(other), within: limit)
    }

    private static func distance(_ one: [Character], _ other: [Character], within limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        var before: [Int] = []
        var last = Array(0...other.count)
        for row in 0..<one.count {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in 0..<other.count {
                var slips = min(
                    last[column] + (one[row] == other[column] ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    slips = min(slips, before[column - 1] + 1)
                }
                current.append(slips)
            }
            (before, last) = (last, current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
