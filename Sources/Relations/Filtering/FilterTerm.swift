/// One term of a filter, shown as one chip: a field and its values, or words to be found anywhere.
package struct FilterTerm: Hashable, Sendable {
    /// What a term looks for. Of several values one is enough.
    package enum Value: Hashable, Sendable {
        case pair(CountryPair)
        case country(CountryCode)
        case date(RecordDate)
        /// A controlled word.
        case word(String)
        /// What a number is compared with.
        case number(Double)
        /// A name, an id or words.
        case text(String)
    }

    /// Whether `not` stands before the term.
    package var isNegated: Bool
    /// `nil` for words that may stand anywhere.
    package var field: FilterField?
    /// How a number is compared; anything else is equal or not.
    package var comparison: EventQuery.Comparison
    /// At least one.
    package var values: [Value]

    package init(
        _ field: FilterField?, _ values: [Value], by comparison: EventQuery.Comparison = .equal, isNegated: Bool = false
    ) {
        self.comparison = comparison
        self.isNegated = isNegated
        self.field = field
        self.values = values
    }

    /// Whether records of a kind have what the term asks for.
    package func applies(to kind: RecordKind) -> Bool { field?.kinds.contains(kind) ?? true }

    /// Whether coded events have what the term asks for.
    package var appliesToEvents: Bool { field?.isOfEvents ?? true }

    /// The term that lets through what this one holds back.
    package var negated: Self { Self(field, values, by: comparison, isNegated: !isNegated) }
}

extension FilterTerm: CustomStringConvertible {
    /// The canonical text, which reads back as the same term.
    package var description: String {
        let text = values.map(\.description).joined(separator: ",")
        let sign = comparison == .equal ? ":" : comparison.rawValue
        return (isNegated ? "not " : "") + (field.map { $0.rawValue + sign } ?? "") + text
    }
}

extension FilterTerm.Value: CustomStringConvertible {
    package var description: String {
        switch self {
        case .pair(let pair): "\(pair.first)-\(pair.second)"
        case .country(let country): country.text
        case .date(let date): date.description
        case .word(let word): word
        case .number(let number): Self.digits(number)
        case .text(let text): Self.quoted(text)
        }
    }

    /// A number in digits, as the language reads it; ten places hold every number that it takes.
    private static func digits(_ number: Double) -> String {
        if number == number.rounded() { return String(Int(number)) }
        let text = String(number)
        guard text.contains("e") else { return text }
        let places = String(Int((number.magnitude * 1e10).rounded()))
        let padded = String(repeating: "0", count: max(0, 10 - places.count)) + places
        return (number < 0 ? "-" : "") + "0." + padded.reversed().drop { $0 == "0" }.reversed()
    }

    /// A text as the language writes it: in quotes wherever a bare word would read as something else.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.lowercased() != "not" && !text.contains { FilterReader.ends($0, bare: true) }
        if isPlain { return text }
        let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\"" + String(escaped) + "\""
    }
}
