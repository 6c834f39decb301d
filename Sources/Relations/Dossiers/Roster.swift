/// Who is who: the countries and people that records name.
package struct Roster: Sendable {
    package var countries: [CountryCode: Country] = [:]
    package var people: [String: Person] = [:]

    package init() {}

    /// The name of a country, or its code where no record and no codebook names it.
    package func name(of country: CountryCode) -> String { countries[country]?.name ?? country.text }

    /// The name of a person for lists, or the id where no record names the person.
    package func shortName(of person: String) -> String { people[person]?.shortName ?? person }

    /// The office in which somebody took part in a meeting: the one written down, else the highest held that day.
    ///
    /// - Returns: `nil` where no office is on record for that day.
    package func post(of participant: Participant, at meeting: Meeting) -> Post? {
        let terms = participant.person.flatMap { people[$0] }?.offices(on: meeting.date.first) ?? []
        let own = terms.filter { $0.country == participant.country }
        if let office = participant.office {
            let title = own.first { $0.office == office }?.title ?? participant.capacity
            return Post(country: participant.country, office: office, title: title)
        }
        let top = countries[participant.country]?.topOffice
        guard let term = own.first(where: { $0.office == top }) ?? own.first else { return nil }
        return Post(country: participant.country, office: term.office, title: term.title)
    }

    /// The principal of a country at a meeting: its highest office, of two of one rank the one named first.
    ///
    /// - Returns: `nil` where nobody of the country is named.
    package func principal(of country: CountryCode, at meeting: Meeting) -> (participant: Participant, post: Post?)? {
        let top = countries[country]?.topOffice
        return meeting.participants
            .filter { $0.country == country }
            .map { ($0, post(of: $0, at: meeting)) }
            .min { rank($0.1, top: top) < rank($1.1, top: top) }
    }

    private func rank(_ post: Post?, top: Office?) -> Int {
        guard let post else { return Office.allCases.count }
        return post.office == top ? -1 : post.office.rank
    }
}

/// An office of a country, whoever holds it.
package struct Post: Hashable, Sendable {
    package let country: CountryCode
    package let office: Office
    package let title: String?

    package init(country: CountryCode, office: Office, title: String?) {
        self.country = country
        self.office = office
        self.title = title
    }

    /// Two posts are one where the office is the same; offices outside the controlled words go by their title.
    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.country == rhs.country && lhs.office == rhs.office && (lhs.office != .other || lhs.title == rhs.title)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(country)
        hasher.combine(office)
        if office == .other { hasher.combine(title) }
    }
}
