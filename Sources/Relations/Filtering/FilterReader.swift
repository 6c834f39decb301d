/// Reads the text of a filter, one term after the other.
struct FilterReader {
    private let text: String
    private let characters: [Character]
    private let directory: CountryDirectory
    private var position = 0

    /// A value as it is written, and where.
    private typealias Written = (text: String, columns: Range<Int>)

    init(_ text: String, directory: CountryDirectory) {
        self.text = text
        characters = Array(text)
        self.directory = directory
    }

    /// Whether a character ends a bare value; before a field is found, also one that stands between it and its value.
    static func ends(_ character: Character, bare isWord: Bool) -> Bool {
        character.isWhitespace || character == "," || isQuote(character)
            || isWord && ":<>=\\".contains(character)
    }

    private static func isQuote(_ character: Character) -> Bool { "\"“”".contains(character) }

    mutating func terms() throws(FilterError) -> [FilterTerm] {
        var terms: [FilterTerm] = []
        skipBlanks()
        while position < characters.count {
            terms.append(try term())
            skipBlanks()
        }
        return terms
    }

    private mutating func term() throws(FilterError) -> FilterTerm {
        let start = position
        guard takesNot() else { return try plainTerm() }
        skipBlanks()
        guard position < characters.count else { throw error(.nothingAfterNot, start..<start + 3) }
        let second = position
        if takesNot() { throw error(.notTwice, second..<second + 3) }
        return try plainTerm().negated
    }

    /// Steps over a bare `not`; a quoted one is a word, and `not:` is an unknown field.
    private mutating func takesNot() -> Bool {
        let end = position + 3
        guard end <= characters.count, String(characters[position..<end]).lowercased() == "not",
            end == characters.count || characters[end].isWhitespace
        else { return false }
        position = end
        return true
    }

    private mutating func plainTerm() throws(FilterError) -> FilterTerm {
        let start = position
        var end = start
        while end < characters.count, !Self.ends(characters[end], bare: true) { end += 1 }
        let sign = comparison(at: end)
        guard end > start, !sign.isEmpty else {
            return FilterTerm(nil, try values(of: nil).map { .text($0.text) })
        }
        let name = String(characters[start..<end])
        guard let field = FilterField(rawValue: name.lowercased()) else {
            let nearest = NearestWord.nearest(to: name, among: FilterField.allCases.map(\.rawValue))
            throw error(.unknownField(name, nearest: nearest), start..<end)
        }
        position = end + sign.count
        let comparison = EventQuery.Comparison(rawValue: sign == ":" ? "=" : sign) ?? .equal
        guard sign == ":" || field.isNumber else { throw error(.comparison(sign, of: field), end..<position) }
        let first = position
        var read: [FilterTerm.Value] = []
        for written in try values(of: field) {
            for value in try value(written, of: field) where !read.contains(value) { read.append(value) }
        }
        guard read.count == 1 || !field.isNumber else { throw error(.oneNumber(field), first..<position) }
        return FilterTerm(field, read, by: comparison)
    }

    /// The sign between a field and its value. Fields of coded events compare by more than the colon.
    private func comparison(at index: Int) -> String {
        guard index < characters.count, ":<>=".contains(characters[index]) else { return "" }
        let sign = String(characters[index])
        let isDouble = "<>".contains(sign) && index + 1 < characters.count && characters[index + 1] == "="
        return isDouble ? sign + "=" : sign
    }

    /// One value or several, joined by commas.
    private mutating func values(of field: FilterField?) throws(FilterError) -> [Written] {
        var values = [try value(of: field)]
        while position < characters.count, characters[position] == "," {
            position += 1
            values.append(try value(of: field))
        }
        if position < characters.count, !characters[position].isWhitespace {
            throw error(.quoteInsideWord, position..<position + 1)
        }
        return values
    }

    private mutating func value(of field: FilterField?) throws(FilterError) -> Written {
        let start = position
        if start < characters.count, Self.isQuote(characters[start]) {
            // A mark behind the opening quote would become part of it when the filter is printed.
            let text = try quoted().withoutLeadingMarks
            guard !text.isEmpty else { throw error(.missingValue(of: field), start..<position) }
            return (text, start..<position)
        }
        while position < characters.count, !Self.ends(characters[position], bare: false) { position += 1 }
        guard position > start else { throw error(.missingValue(of: field), start..<start) }
        let text = String(characters[start..<position]).withoutLeadingMarks
        guard !text.isEmpty else { throw error(.missingValue(of: field), start..<position) }
        return (text, start..<position)
    }

    private mutating func quoted() throws(FilterError) -> String {
        let start = position
        var text = ""
        position += 1
        while position < characters.count {
            let character = characters[position]
            position += 1
            if Self.isQuote(character) { return text }
            if character == "\\", position < characters.count {
                text.append(characters[position])
                position += 1
            } else {
                text.append(character)
            }
        }
        throw error(.openQuote, start..<characters.count)
    }

    /// Checks a written value. A word on screen may stand for several controlled words.
    private func value(_ written: Written, of field: FilterField) throws(FilterError) -> [FilterTerm.Value] {
        switch field {
        case .pair:
            guard let pair = directory.pair(written.text) else { throw error(.notAPair(written.text), written.columns) }
            return [.pair(pair)]
        case .country, .from, .to: return [.country(try country(written))]
        case .since, .until:
            guard let date = RecordDate(written.text), date.precision <= .day, !date.isApproximate else {
                throw error(.notADate(written.text, of: field), written.columns)
            }
            return [.date(date)]
        case .issue, .place, .person, .host, .source, .code: return [.text(written.text)]
        case .score, .mentions:
            guard let number = Self.number(written.text, isWhole: field == .mentions) else {
                throw error(.notANumber(written.text, of: field), written.columns)
            }
            return [.number(number)]
        case .kind, .status, .level, .format, .channel, .setting, .confidence, .rests, .quad, .dataset: break
        }
        let typed = written.text.lowercased()
        let blanks = String(typed.map { $0 == "_" ? " " : $0 })
        let found = field.words.filter { $0.word == typed || $0.onScreen.lowercased() == blanks }
        guard !found.isEmpty else {
            let known = field.words.flatMap { [$0.word, String($0.onScreen.map { $0 == " " ? "_" : $0 })] }
            let nearest = NearestWord.nearest(to: written.text, among: known)
            throw error(.unknownValue(written.text, of: field, nearest: nearest), written.columns)
        }
        return found.map { .word($0.word) }
    }

    /// A number in digits, with a sign and a decimal point at most; `nil` for one that no data set could have.
    private static func number(_ text: String, isWhole: Bool) -> Double? {
        let digits = text.drop { $0 == "-" || $0 == "+" }
        guard text.count - digits.count <= 1, digits.first?.isWholeNumber == true, text.count <= 10,
            digits.allSatisfy({ $0.isASCII && ($0.isWholeNumber || $0 == "." && !isWhole) })
        else { return nil }
        return Double(text)
    }

    private func country(_ written: Written) throws(FilterError) -> CountryCode {
        switch directory.country(written.text) {
        case .found(let code): return code
        case .unknown(let nearest): throw error(.unknownCountry(written.text, nearest: nearest), written.columns)
        case .ambiguous(let codes): throw error(.ambiguousCountry(written.text, codes), written.columns)
        }
    }

    private mutating func skipBlanks() {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
    }

    private func error(_ problem: FilterError.Problem, _ columns: Range<Int>) -> FilterError {
        FilterError(problem, in: text, columns: columns)
    }
}
