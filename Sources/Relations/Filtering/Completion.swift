/// What can stand at the cursor in the text of a filter: fields first, then the values of the field.
package struct Completion: Hashable, Sendable {
    /// One way to go on.
    package struct Candidate: Hashable, Sendable {
        /// What replaces the characters of ``Completion/range``.
        package let text: String
        /// What it means: the sentence of a field, the word on screen, the name behind a code or an id.
        package let meaning: String

        /// Fields are found by their own beginning only, and not by the words of their sentence.
        fileprivate let isField: Bool

        init(text: String, meaning: String, isField: Bool = false) {
            self.text = text
            self.meaning = meaning
            self.isField = isField
        }

        /// Half of a pair: the first goes on with a hyphen.
        init(text before: String, country: Country, isFirst: Bool) {
            text = before + country.id + (isFirst ? "-" : "")
            meaning = country.name
            isField = false
        }
    }

    /// What is known beside the controlled words.
    package struct Directory: Sendable {
        package var countries: [Country] = []
        package var people: [Person] = []
        package var hostEvents: [HostEvent] = []
        /// Ids and short names of issues.
        package var issues: [(id: String, short: String)] = []
        package var places: [String] = []
        package var publishers: [String] = []
        /// Codes of coded events and their names.
        package var codes: [(code: String, name: String)] = []

        package init() {}
    }

    /// The characters that a candidate replaces, counted from zero.
    package let range: Range<Int>
    /// Those that begin with what was typed, then those of which a later word does; within each, in their own order.
    package let candidates: [Candidate]

    /// Looks at the text up to the cursor.
    ///
    /// - Parameter cursor: characters before the cursor; one beyond the text counts as its end.
    /// - Complexity: O(*n*) for *n* names of the directory.
    package init(of text: String, cursor: Int, directory: Directory = Directory(), limit: Int = 50) {
        let characters = Array(text)
        let end = min(max(0, cursor), characters.count)
        var start = end
        let isQuoted = characters[..<end].count { Self.isQuote($0) } % 2 == 1
        if isQuoted {
            start = characters[..<end].lastIndex(where: Self.isQuote) ?? end
        } else {
            while start > 0, !FilterReader.ends(characters[start - 1], bare: true) { start -= 1 }
        }
        let typed = String(characters[start..<end].drop(while: Self.isQuote))
        let field = Self.field(before: start, in: characters)
        range = start..<end
        let isAfterColon = start > 0 && ":<>=,".contains(characters[start - 1])
        let all =
            field.map { Self.values(of: $0, directory, typed: typed) } ?? (isQuoted || isAfterColon ? [] : Self.fields)
        candidates = Self.chosen(from: all, typed: typed, limit: limit)
    }

    private static func isQuote(_ character: Character) -> Bool { "\"“”".contains(character) }

    /// The field whose value begins at a place: after its colon, or after a comma behind other values.
    private static func field(before start: Int, in characters: [Character]) -> FilterField? {
        var index = start
        // Back over the values before, quoted or bare, to the colon.
        var isInside = false
        while index > 0 {
            let character = characters[index - 1]
            if isQuote(character) { isInside.toggle() }
            if !isInside, character.isWhitespace { return nil }
            if !isInside, character == ":" { break }
            index -= 1
        }
        guard index > 0 else { return nil }
        var first = index - 1
        while first > 0, !FilterReader.ends(characters[first - 1], bare: true) { first -= 1 }
        return FilterField(rawValue: String(characters[first..<index - 1]).lowercased())
    }

    private static let fields =
        FilterField.allCases.map { Candidate(text: "\($0.rawValue):", meaning: $0.summary, isField: true) }
        + [Candidate(text: "not ", meaning: "turns the term after it round", isField: true)]

    private static func values(of field: FilterField, _ directory: Directory, typed: String) -> [Candidate] {
        func texts(_ texts: [(String, String)]) -> [Candidate] {
            texts.map { Candidate(text: FilterTerm.Value.quoted($0.0), meaning: $0.1) }
        }
        switch field {
        case .pair:
            // The first half goes on to the second, which is not the same country again.
            let first = typed.firstIndex { "-–".contains($0) }.map { typed[..<$0].uppercased() }
            return directory.countries.filter { ($0.code?.isCountry ?? false) && $0.id != first }
                .map { Candidate(text: first.map { "\($0)-" } ?? "", country: $0, isFirst: first == nil) }
        case .country, .from, .to: return texts(directory.countries.map { ($0.id, $0.name) })
        case .issue: return texts(directory.issues.map { ($0.id, $0.short) })
        case .person: return texts(directory.people.map { ($0.id, $0.name) })
        case .host: return texts(directory.hostEvents.map { ($0.id, $0.name) })
        case .place: return texts(directory.places.map { ($0, "") })
        case .source: return texts(directory.publishers.map { ($0, "") })
        case .code: return texts(directory.codes.map { ($0.code, $0.name) })
        case .since, .until, .score, .mentions: return []
        case .kind, .status, .level, .format, .channel, .setting, .confidence, .rests, .quad, .dataset:
            var seen: Set<String> = []
            return field.words.filter { seen.insert($0.word).inserted }
                .map { Candidate(text: $0.word, meaning: $0.onScreen) }
        }
    }

    /// Those that begin with what was typed, then those of which a later word does.
    private static func chosen(from all: [Candidate], typed: String, limit: Int) -> [Candidate] {
        let wanted = typed.folded
        var first: [Candidate] = []
        var second: [Candidate] = []
        for candidate in all {
            let text = String(candidate.text.drop(while: isQuote)).folded
            let meaning = candidate.isField ? "" : candidate.meaning.folded
            let words = (candidate.isField ? "" : candidate.text + " ").foldedWords + meaning.foldedWords
            if text.hasPrefix(wanted) || meaning.hasPrefix(wanted) {
                first.append(candidate)
            } else if words.contains(where: { $0.hasPrefix(wanted) }) {
                second.append(candidate)
            }
        }
        return Array((first + second).prefix(limit))
    }
}
