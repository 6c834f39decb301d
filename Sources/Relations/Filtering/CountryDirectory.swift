/// Looks countries up by code, name or alias, in any language that their records have.
package struct CountryDirectory: Sendable {
    package enum Answer: Hashable, Sendable {
        case found(CountryCode)
        case unknown(nearest: String?)
        /// Several countries go by the name.
        case ambiguous([CountryCode])
    }

    private var codes: Set<CountryCode> = []
    private var names: [String: [CountryCode]] = [:]
    /// As they are written, for suggestions.
    private var spellings: [String] = []

    /// - Complexity: O(*n*) for *n* names of all countries.
    package init(_ countries: [Country]) {
        for country in countries {
            guard let code = country.code else { continue }
            codes.insert(code)
            spellings += [code.text, country.name]
            let two = country.iso2.map { [$0] } ?? []
            for name in Set(([country.name] + two + country.aliases + country.names.values).map(Self.key)) {
                names[name, default: []].append(code)
            }
        }
    }

    /// The country that is meant. The directory without countries takes every code of the right shape.
    package func country(_ text: some StringProtocol) -> Answer {
        let code = CountryCode(text.uppercased())
        if let code, codes.contains(code) || codes.isEmpty { return .found(code) }
        let found = names[Self.key(String(text))] ?? []
        if found.count > 1 { return .ambiguous(found.sorted()) }
        if let only = found.first { return .found(only) }
        return .unknown(nearest: NearestWord.nearest(to: String(text), among: spellings))
    }

    /// The two countries that are joined by a hyphen or a dash, in either order.
    ///
    /// Names may have hyphens of their own, so each of them is tried: `GNB-POL`, `Guinea-Bissau–Poland`.
    package func pair(_ text: String) -> CountryPair? {
        for index in text.indices where "-–—/".contains(text[index]) {
            let one = text[..<index]
            let other = text[text.index(after: index)...]
            if case .found(let first) = country(trimmed(one)), case .found(let second) = country(trimmed(other)),
                let pair = CountryPair(first, second)
            {
                return pair
            }
        }
        return nil
    }

    private static func key(_ name: String) -> String { name.foldedWords.joined(separator: " ") }

    private func trimmed(_ text: Substring) -> Substring {
        var rest = text.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
