import Browsing
import EventStore
import Languages
import Relations

/// The names of countries in the reader's language, for answers on their way to the browser.
struct LocalNames {
    /// What is shown for each country whose name is another one than that of its record.
    private let shown: [CountryCode: String]
    /// All names of those countries, to be found by.
    private let candidates: [(code: CountryCode, country: Country)]

    /// So many countries are found by their names in the reader's language, beside what the index finds.
    private static let mostFound = 10

    init(_ names: CountryNames, records: RecordStore) throws {
        var shown: [CountryCode: String] = [:]
        var candidates: [(code: CountryCode, country: Country)] = []
        for country in try records.countries() {
            guard let code = country.code else { continue }
            let name = names.name(for: country.name, own: country.names)
            guard name != country.name else { continue }
            shown[code] = name
            candidates.append((code, Self.renamed(country, name)))
        }
        self.shown = shown
        self.candidates = candidates
    }

    /// An answer with local names. Those of the records stay as aliases, so that they are found all the same.
    func localized(_ answer: Answer) -> Answer {
        switch answer {
        case .countries(let countries): .countries(countries.map(localized))
        case .dossier(let dossier): .dossier(localized(dossier))
        case .world(let dossier): .world(localized(dossier))
        case .hostEvent(let id, let dossier): .hostEvent(id, dossier.map(localized))
        case .neighbourhood(let neighbourhood): .neighbourhood(localized(neighbourhood))
        case .record(let record, let mentions, let meetings):
            .record(localized(record), mentions: mentions.map(localized), meetings: meetings.map(localized))
        case .records(.country, let records): .records(.country, records.map(localized))
        case .found(let words, let findings): .found(words, localized(findings, for: words))
        default: answer
        }
    }

    private func localized(_ country: Country) -> Country {
        country.code.flatMap { shown[$0] }.map { Self.renamed(country, $0) } ?? country
    }

    private func localized(_ dossier: Dossier) -> Dossier {
        var dossier = dossier
        dossier.roster.countries = dossier.roster.countries.mapValues(localized)
        return dossier
    }

    private func localized(_ neighbourhood: Neighbourhood) -> Neighbourhood {
        var neighbourhood = neighbourhood
        for code in neighbourhood.names.keys { neighbourhood.names[code] = shown[code] ?? neighbourhood.names[code] }
        return neighbourhood
    }

    private func localized(_ record: AnyRecord) -> AnyRecord {
        if case .country(let country) = record { .country(localized(country)) } else { record }
    }

    /// Findings with local names of countries, and before them the countries that have the words in those names.
    private func localized(_ findings: [Finding], for words: String) -> [Finding] {
        let named = FuzzyMatch(words).ranked(candidates.map { FuzzyMatch.Candidate(names: [$0.country.name]) })
            .prefix(Self.mostFound).map { candidates[$0] }
        let known = Set(named.map { Reference(.country, $0.country.id) })
        let first = named.map { code, country in
            Finding(
                reference: Reference(.country, country.id), title: country.name, date: nil, countries: [code],
                excerpt: country.name)
        }
        return first
            + findings.filter { !known.contains($0.reference) }.map { finding in
                guard finding.reference.kind == .country, let code = finding.countries.first, let name = shown[code]
                else { return finding }
                var finding = finding
                finding.title = name
                return finding
            }
    }

    private static func renamed(_ country: Country, _ name: String) -> Country {
        var country = country
        country.aliases.append(country.name)
        country.name = name
        return country
    }
}
