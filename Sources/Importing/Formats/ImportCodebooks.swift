package import Relations

/// What a reader of event files has to know of codes and countries.
package struct ImportCodebooks: Sendable {
    let events: EventCodebooks
    let countries: CountryCodebooks

    package init(events: EventCodebooks, countries: CountryCodebooks) {
        self.events = events
        self.countries = countries
    }

    /// The codes of a data set's scheme, each with the class that it usually has there.
    func codes(of dataset: Dataset) -> ByteTable<QuadClass?> {
        ByteTable(events[dataset].entries.map { ($0.code, events.quad(of: $0.code, in: dataset)) })
    }

    /// The CAMEO code of each label, with a capital at its beginning or without; of two with one label the more exact.
    var codesByName: ByteTable<String> {
        var codes: [String: String] = [:]
        for entry in events.cameo.entries.sorted(by: { $0.code.utf8.count < $1.code.utf8.count }) {
            codes[entry.name] = entry.code
            codes[entry.name.prefix(1).lowercased() + entry.name.dropFirst()] = entry.code
        }
        return ByteTable(codes.map { ($0.key, $0.value) })
    }

    /// The countries by the names of ICEWS.
    var countriesByName: ByteTable<CountryNumber> {
        ByteTable(countries.names.compactMap { name, code in CountryNumber(code).map { (name, $0) } })
    }
}
