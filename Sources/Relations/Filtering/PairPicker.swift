/// Picks a pair by a few letters of its countries, in either order.
package struct PairPicker: Sendable {
    private let codes: [CountryCode]
    private let candidates: [FuzzyMatch.Candidate]

    /// Groupings are left out: they are no half of a pair.
    ///
    /// - Complexity: O(*n*) for *n* names of all countries; make it once.
    package init(_ countries: [Country]) {
        let found = countries.filter { $0.code?.isCountry ?? false }
        codes = found.compactMap(\.code)
        candidates = found.map(FuzzyMatch.Candidate.init)
    }

    /// Countries that fit all words, the best first.
    package func countries(_ query: String, limit: Int = 20) -> [CountryCode] {
        FuzzyMatch(query).ranked(candidates, limit: limit).map { codes[$0] }
    }

    /// Pairs that fit, the best first.
    ///
    /// Words that name two countries make pairs of these. Words that fit one country make its pairs with the partners
    /// given, in their order, the whole query before a part of it.
    ///
    /// - Parameter partners: whom to join a single country to: the countries looked at, then those visited lately.
    /// - Complexity: O(*q* · *n*) for *q* words of the query and *n* letters of all names.
    package func pairs(_ query: String, partners: [CountryCode] = [], limit: Int = 20) -> [CountryPair] {
        let words = query.split { $0.isWhitespace || "-–—,".contains($0) }.map(String.init)
        var best: [CountryPair: Int] = [:]
        for count in 1..<max(1, words.count) {
            // A few of the best on each side are enough: nobody reads further.
            let one = scored(words[..<count])
            let other = scored(words[count...])
            for (first, points) in one {
                for (second, more) in other {
                    guard let pair = CountryPair(first, second) else { continue }
                    best[pair] = max(best[pair] ?? .min, points + more)
                }
            }
        }
        var pairs = best.sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }.map(\.key)
        for country in countries(words.joined(separator: " "), limit: limit) {
            for case let pair? in partners.map({ CountryPair(country, $0) }) where best[pair] == nil {
                best[pair] = 0
                pairs.append(pair)
            }
        }
        return Array(pairs.prefix(limit))
    }

    private func scored(_ words: ArraySlice<String>) -> [(CountryCode, Int)] {
        let match = FuzzyMatch(words.joined(separator: " "))
        return match.ranked(candidates, limit: 12).map { (codes[$0], match.score(candidates[$0]) ?? 0) }
    }
}
