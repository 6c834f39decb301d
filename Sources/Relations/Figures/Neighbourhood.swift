/// What one country shares with all others: the records behind the list of countries.
package struct Neighbourhood: Sendable {
    /// A meeting, as far as counting needs it.
    package struct Encounter: Sendable {
        package let day: Day
        package let countries: [CountryCode]
        package let isPlenary: Bool

        package init(day: Day, countries: [CountryCode], isPlenary: Bool) {
            self.day = day
            self.countries = countries
            self.isPlenary = isPlenary
        }
    }

    package let country: CountryCode
    package var encounters: [Encounter]
    package var issues: [Issue]
    /// The names of all countries, those of ISO 3166-1 too.
    package var names: [CountryCode: String] = [:]
    /// The countries that the records tell of, whether this one shares anything with them or not.
    package var onRecord: Set<CountryCode> = []

    package init(country: CountryCode, encounters: [Encounter], issues: [Issue]) {
        self.country = country
        self.encounters = encounters
        self.issues = issues
    }

    /// The others with anything on record by a day, the most meetings first.
    package func partners(asOf clock: Clock) -> [Partner] {
        var partners: [CountryCode: Partner] = [:]
        for encounter in encounters where encounter.day <= clock.asOf && !encounter.isPlenary {
            for other in encounter.countries where other != country && other.isCountry {
                partners[other, default: Partner(country: other)].meetings += 1
            }
        }
        for issue in issues {
            let others = Set(issue.history.flatMap(\.parties) + issue.parties.map(\.country)).subtracting([country])
            for other in others where other.isCountry {
                guard let pair = CountryPair(country, other) else { continue }
                let figure = IssueFigure(issue, subject: .pair(pair), clock: clock)
                guard figure.group != .notYetOnRecord else { continue }
                partners[other, default: Partner(country: other)].issues += 1
                if figure.isOpen { partners[other, default: Partner(country: other)].openIssues += 1 }
            }
        }
        return partners.values.sorted {
            ($1.meetings, $1.openIssues, $0.country) < ($0.meetings, $0.openIssues, $1.country)
        }
    }
}

/// Another country, and how much a country shares with it on record.
package struct Partner: Sendable, Hashable {
    package let country: CountryCode
    /// Meetings both took part in, plenaries left out.
    package var meetings = 0
    package var issues = 0
    package var openIssues = 0

    package init(country: CountryCode) { self.country = country }
}
