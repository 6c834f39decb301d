/// How data sets of coded events write countries, as codes of ISO 3166-1 alpha-3.
///
/// What is in none of the tables is no country. A region and an organisation is none either.
package struct CountryCodebooks: Sendable {
    /// Three letters of an actor: CAMEO's in GDELT and Phoenix, ISO's in POLECAT.
    package let letters: [String: CountryCode]
    /// Letters that are known to mean a region or a kind of organisation.
    package let regions: Set<String>
    /// FIPS 10-4, for places in GDELT.
    package let places: [String: CountryCode]
    /// Letters of places that are known to be no country, such as the oceans.
    package let nowhere: Set<String>
    /// The names of ICEWS.
    package let names: [String: CountryCode]

    package init(
        letters: [String: CountryCode], regions: Set<String>, places: [String: CountryCode], nowhere: Set<String>,
        names: [String: CountryCode]
    ) {
        self.letters = letters
        self.regions = regions
        self.places = places
        self.nowhere = nowhere
        self.names = names
    }
}
