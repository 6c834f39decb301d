/// The one filter of the screen and the command line: terms that must all hold.
///
/// ```
/// pair:CHN-JPN since:2022 status:active level:leader,minister host:"APEC 2023" not channel:phone scallops
/// ```
///
/// Terms that stand beside each other are joined by AND; `a,b` means either; `not` turns the term after it round; words
/// without a field are looked for anywhere in a record's texts, names and ids.
package struct Filter: Hashable, Sendable {
    /// The terms, each a chip of its own, in the order they were given.
    package var terms: [FilterTerm]

    package init(terms: [FilterTerm] = []) { self.terms = terms }

    /// Reads a filter.
    ///
    /// - Parameter countries: whose names and codes are known; where empty, every code of the right shape is taken.
    /// - Throws: a ``FilterError`` at the first place that is not part of the language.
    /// - Complexity: O(*n* + *c*) for *n* characters and *c* countries.
    package init(_ text: String, countries: [Country] = []) throws(FilterError) {
        try self.init(text, directory: CountryDirectory(countries))
    }

    /// Reads a filter against a directory made before, for reading with every key typed.
    package init(_ text: String, directory: CountryDirectory) throws(FilterError) {
        var reader = FilterReader(text, directory: directory)
        terms = try reader.terms()
    }

    package var isEmpty: Bool { terms.isEmpty }

    /// The filter with one more term; a term that is there already is not doubled.
    package func adding(_ term: FilterTerm) -> Self {
        terms.contains(term) ? self : Self(terms: terms + [term])
    }

    /// The filter without its *n*th term, counted from zero; the same filter where there is none.
    package func removing(at index: Int) -> Self {
        guard terms.indices.contains(index) else { return self }
        var rest = terms
        rest.remove(at: index)
        return Self(terms: rest)
    }

    /// Whom the filter looks at: the first pair that a `pair:` term names alone, else the first such country.
    package var subject: Subject {
        let alone = terms.filter { !$0.isNegated && $0.values.count == 1 }.compactMap(\.values.first)
        for case .pair(let pair) in alone { return .pair(pair) }
        for case .country(let country) in alone { return .country(country) }
        return .everybody
    }

    /// Whether every term has a meaning for a kind of record.
    package func applies(to kind: RecordKind) -> Bool { terms.allSatisfy { $0.applies(to: kind) } }

    /// The terms that leave a kind of record alone: its pane says “does not apply”.
    package func termsWithoutMeaning(for kind: RecordKind) -> [FilterTerm] {
        terms.filter { !$0.applies(to: kind) }
    }

    /// For the command line, where a term without a meaning is an error.
    ///
    /// - Throws: a ``FilterError`` that names the first field that the kind does not have.
    package func requireMeaning(for kind: RecordKind) throws(FilterError) {
        try require({ $0.applies(to: kind) }, else: { .doesNotApply($0, to: kind) })
    }

    /// The same for coded events.
    package func requireMeaningForEvents() throws(FilterError) {
        try require(\.appliesToEvents, else: { .doesNotApplyToEvents($0) })
    }

    private func require(
        _ applies: (FilterTerm) -> Bool, else problem: (FilterField) -> FilterError.Problem
    ) throws(FilterError) {
        var column = 0
        for term in terms {
            let length = term.description.count
            if let field = term.field, !applies(term) {
                throw FilterError(problem(field), in: description, columns: column..<column + length)
            }
            column += length + 1
        }
    }
}

extension Filter: CustomStringConvertible {
    /// The canonical text, which reads back as the same filter.
    package var description: String { terms.map(\.description).joined(separator: " ") }
}
