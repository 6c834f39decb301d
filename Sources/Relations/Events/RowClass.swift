/// What became of a row of an event file. Every row read ends in exactly one class.
package enum RowClass: String, Word {
    /// Kept: the actor's country and the recipient's are two different ones.
    case betweenCountries = "between_countries"
    /// Kept: both sides are of one country.
    case insideCountry = "inside_country"
    /// Kept: one side has no country, or a region.
    case oneSide = "one_side"
    /// Kept: neither side has a country.
    case noCountry = "no_country"
    /// Left out: the row cannot be read.
    case malformed

    package init(actor: CountryNumber, recipient: CountryNumber) {
        self =
            switch (actor == .none, recipient == .none) {
            case (true, true): .noCountry
            case (false, false): actor == recipient ? .insideCountry : .betweenCountries
            default: .oneSide
            }
    }
}
