import Browsing
import EventStore
import Languages
import Relations

/// The names of countries in the reader's language, for answers on their way to the browser.
struct LocalNames {
    private let names: CountryNames
    /// The names that records have themselves, by language.
    private let own: [CountryCode: [String: String]]

    init(_ names: CountryNames, records: RecordStore) throws {
        self.names = names
        own = Dictionary(
            try records.countries().compactMap { country in country.code.map { ($0, country.names) } },
            uniquingKeysWith: { $1 })
    }

    /// An answer with local names. Those of the records stay as aliases, so that they are found all the same.
    func localized(_ answer: Answer) -> Answer {
        switch answer {
        case .countries(let countries): return .countries(countries.map(localized))
        case .dossier(let dossier): return .dossier(localized(dossier))
        case .world(let dossier): return .world(localized(dossier))
        case .hostEvent(let id, let dossier): return .hostEvent(id, dossier.map(localized))
        case .record(let record, let mentions, let meetings):
            return .record(record, mentions: mentions, meetings: meetings.map(localized))
        case .neighbourhood(var neighbourhood):
            for (code, name) in neighbourhood.names {
                neighbourhood.names[code] = names.name(for: name, own: own[code] ?? [:])
            }
            return .neighbourhood(neighbourhood)
        default: return answer
        }
    }

    private func localized(_ dossier: Dossier) -> Dossier {
        var dossier = dossier
        dossier.roster.countries = dossier.roster.countries.mapValues(localized)
        return dossier
    }

    private func localized(_ country: Country) -> Country {
        let shown = names.name(for: country.name, own: country.names)
        guard shown != country.name else { return country }
        var country = country
        country.aliases.append(country.name)
        country.name = shown
        return country
    }
}
