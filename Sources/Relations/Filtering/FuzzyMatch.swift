/// Finds what somebody means by a few letters: `chn jpn`, `japan`, `nipp`.
///
/// Each word of the query must be found in some word of a candidate, its letters in their order. Typing on never
/// finds more, the order of the words does not matter, and what is written out in full is always found.
package struct FuzzyMatch: Sendable {
    /// Something that can be found: by its names, in any language, and by its codes.
    package struct Candidate: Sendable {
        /// Folded words of all names.
        fileprivate let words: [[Character]]
        fileprivate let codes: [[Character]]
        /// Of two equally good ones the shorter comes first.
        fileprivate let length: Int

        /// - Parameter codes: short names that count more than words, such as `CHN`.
        package init(names: [String], codes: [String] = []) {
            var seen: Set<String> = []
            words = names.flatMap(\.foldedWords).filter { seen.insert($0).inserted }.map(Array.init)
            self.codes = codes.flatMap(\.foldedWords).map(Array.init)
            length = names.first?.count ?? 0
        }

        /// A country, by its code, its names in all languages, and its other names.
        package init(_ country: Country) {
            self.init(
                names: [country.name] + country.aliases + country.names.values.sorted(),
                codes: [country.id, country.iso2].compactMap(\.self))
        }
    }

    private let words: [[Character]]

    package init(_ query: String) { words = query.foldedWords.map(Array.init) }

    /// How well a candidate fits, more being better; `nil` where a word of the query is not found.
    ///
    /// - Complexity: O(*q* · *n*) for *q* words of the query and *n* letters of the candidate.
    package func score(_ candidate: Candidate) -> Int? {
        var sum = 0
        for word in words {
            let codes = candidate.codes.lazy.compactMap { Self.score(word, in: $0).map { $0 + 25 } }
            let names = candidate.words.lazy.compactMap { Self.score(word, in: $0) }
            guard let best = [codes.max(), names.max()].compactMap(\.self).max() else { return nil }
            sum += best
        }
        return sum - min(candidate.length, 40) / 4
    }

    /// The places of the candidates that fit, the best first; of equally good ones the earlier first.
    package func ranked(_ candidates: [Candidate], limit: Int = .max) -> [Int] {
        let found = candidates.indices.compactMap { index in score(candidates[index]).map { (index, $0) } }
        return found.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit).map(\.0)
    }

    /// A word of the query in one word of a candidate; each letter stands as early as the one before it allows.
    ///
    /// The whole word counts most, then its beginning, then letters that follow each other.
    private static func score(_ wanted: [Character], in word: [Character]) -> Int? {
        if wanted.count == word.count { return wanted == word ? 120 : nil }
        guard wanted.count < word.count else { return nil }
        if word.starts(with: wanted) { return 90 - min(20, word.count - wanted.count) }
        var points = 0
        var next = 0
        var last = -1
        for letter in wanted {
            guard let index = word[next...].firstIndex(of: letter) else { return nil }
            points += index == 0 ? 20 : index == last + 1 ? 8 : 2
            last = index
            next = index + 1
        }
        return min(60, points) - min(20, word.count - wanted.count) / 2
    }
}
