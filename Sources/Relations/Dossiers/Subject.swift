/// Whom the reader looks at: a pair, one country with all its relations, or everybody.
package enum Subject: Hashable, Sendable {
    case everybody
    case country(CountryCode)
    case pair(CountryPair)

    /// The countries looked at, in the alphabetical order of their codes.
    package var countries: [CountryCode] {
        switch self {
        case .everybody: []
        case .country(let country): [country]
        case .pair(let pair): [pair.first, pair.second]
        }
    }

    package var pair: CountryPair? {
        if case .pair(let pair) = self { pair } else { nil }
    }

    /// Whether something that holds for these countries concerns everybody looked at.
    package func isWithin(_ countries: [CountryCode]) -> Bool {
        self.countries.allSatisfy(countries.contains)
    }
}
