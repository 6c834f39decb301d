/// Two different countries, in no particular order: a *dyad*.
///
/// The pair of Kenya and Poland equals the pair of Poland and Kenya. What is shown keeps the
/// alphabetical order of the codes, the field's convention for undirected dyads.
package struct CountryPair: Hashable, Sendable, Codable {
    /// The country whose code comes first in the alphabet.
    package let first: CountryCode
    /// The country whose code comes second in the alphabet.
    package let second: CountryCode

    /// Joins two countries, given in either order; `nil` when both are the same or one is a grouping.
    package init?(_ one: CountryCode, _ other: CountryCode) {
        guard one != other, one.isCountry, other.isCountry else { return nil }
        (first, second) = one < other ? (one, other) : (other, one)
    }

    package func contains(_ country: CountryCode) -> Bool { country == first || country == second }

    /// The other country of the pair; `nil` for a country that is in neither place.
    package func partner(of country: CountryCode) -> CountryCode? {
        country == first ? second : country == second ? first : nil
    }

    /// Whether both countries are among those given.
    package func isWithin(_ countries: [CountryCode]) -> Bool {
        countries.contains(first) && countries.contains(second)
    }
}

extension CountryPair: CustomStringConvertible {
    /// The two codes, joined by an en dash: `CHN–JPN`.
    package var description: String { "\(first)–\(second)" }
}
