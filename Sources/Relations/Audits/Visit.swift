/// One line of a list of visits that somebody else has compiled, such as that of the State Department's historians.
package struct Visit: Sendable, Hashable {
    /// Who travelled.
    package enum Traveller: Sendable, Hashable {
        /// A foreign leader, to the country whose list it is.
        case guest
        /// The head of state of the country whose list it is.
        case president
        case secretary
    }

    /// The list's own id.
    package let id: String
    package let traveller: Traveller
    /// Title and name, as the list has them.
    package let name: String
    /// Where from, or where to.
    package let other: CountryCode
    package let first: Day
    package let last: Day
    /// Where, and what it was; blanks drawn together.
    package let text: String
    /// The file, and the line in it.
    package let place: Place

    package init(
        id: String, traveller: Traveller, name: String, other: CountryCode, first: Day, last: Day, text: String,
        place: Place
    ) {
        self.id = id
        self.traveller = traveller
        self.name = name
        self.other = other
        self.first = first
        self.last = last
        self.text = text
        self.place = place
    }
}

/// A list of visits, and whose it is.
package struct VisitList: Sendable {
    package let country: CountryCode
    package var visits: [Visit]
    /// Lines that were left out, each with the reason, in the order of the file.
    package var leftOut: [String]

    package init(country: CountryCode, visits: [Visit], leftOut: [String] = []) {
        self.country = country
        self.visits = visits
        self.leftOut = leftOut
    }
}
