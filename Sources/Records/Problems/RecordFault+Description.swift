internal import Relations

extension RecordFault: CustomStringConvertible {
    /// What is wrong, and what to do or what would be right, in whole sentences.
    package var description: String {
        switch self {
        case .fileUnreadable(let reason): "The file cannot be read: \(reason.quotable)."
        case .fileTooLarge(let bytes):
            "The file has \(bytes) bytes. A file of records has at most \(Limits.fileBytes); divide it into several."
        case .tooManyValues(let limit):
            "The file has more than \(limit) commas, colons, dashes, brackets and lines, too many for a file of records; divide it into several."
        case .notUTF8: "The file is not text in UTF-8 from here on. Save it in that encoding."
        case .lineTooLong(let bytes):
            "The line has \(bytes) bytes. A line has at most \(Limits.lineBytes); break it into several."
        case .controlCharacter(let code):
            "A control character (U+\(hexadecimal(code))) stands here. Take it out."
        case .notYAML(let problem):
            "This is not YAML: \(problem.safe). Check the indentation and the quotes here and above."
        case .tab: "A tab stands here. YAML is indented with spaces only."
        case .severalDocuments:
            "A second document begins after “---”. Put all records into one document, or into another file."
        case .fieldTwice(let name): "“\(name.quotable)” stands twice in one mapping, first here. Keep one of the two."
        case .anchor: "Anchors (&) and aliases (*) are not read. Write the value out."
        case .tooDeep:
            "Lists and mappings are nested more than \(Limits.depth) deep here. No record needs that many levels."
        case .notAMapping(let found):
            "A file of records is a mapping from a kind, such as “meetings:”, to a list of records. Here stands \(found.words)."
        case .unknownKind(let name, let nearest):
            "“\(name.quotable)” is not a kind of record. "
                + (nearest.map { "Did you mean “\($0)”?" }
                    ?? "The kinds are folder, \(list(RecordKind.allCases.map(\.rawValue), "and")).")
        case .tooManyProblems(let limit):
            "The file has more than \(limit) problems. Mend these first; the others are not shown."
        case .unknownField(let name, let owner, let nearest):
            "“\(name.quotable)” is not a field of \(owner). "
                + (nearest.map { "Did you mean “\($0)”?" } ?? "Take it out, or put its text into “notes”.")
        case .unnamedField(let owner): "The name of a field of \(owner) must be a plain word."
        case .missingField(let name, let owner): "The field “\(name)” is missing: \(owner) needs it."
        case .wrongShape(let name, let expected, let found):
            "“\(name)” must be \(expected.words), and here stands \(found.words).\(expected.example)"
        case .itemOfWrongShape(let list, let expected, let found):
            "Every item of “\(list)” must be \(expected.words), and here stands \(found.words)."
        default: valueMessage ?? crossMessage
        }
    }

    /// The message about one value, or about values of one record that do not go together.
    private var valueMessage: String? {
        switch self {
        case .wrongID(let id, .country):
            "“\(id.quotable)” is not an id of a country. It has two to twelve capitals and digits, such as KEN or ASEAN."
        case .wrongID(let id, _):
            "“\(id.quotable)” is not an id. An id has lower-case letters, digits, “-” and “_”, such as seafood-import-ban."
        case .unknownWord(let word, let field, let nearest, let words):
            "“\(word.quotable)” is not a word for “\(field)”. "
                + (nearest.map { "Did you mean “\($0)”?" } ?? "It is one of \(list(words, "or")).")
        case .noDate(let text):
            "“\(text.quotable)” is not a date. Write it as far as it is known: 2023, 2023-03, 2023-03-14 or 2023-03-14T17:40."
        case .impossibleDate(let text):
            "“\(text.quotable)” does not exist in the calendar. Check the month, the day and the time."
        case .noDay(let text): "“\(text.quotable)” is not a day. Write the whole day, such as 2023-03-14."
        case .noNumber(let text, let field):
            "“\(text.quotable)” is not a number. “\(field)” is a whole number above 0, such as 65."
        case .noPoints(let text, let field):
            "“\(text.quotable)” is not a number of points. “\(field)” lies from -10 to 10, such as 2.5 or -7."
        case .noFlag(let text, let field): "“\(text.quotable)” is neither yes nor no. “\(field)” is one of the two."
        case .noCountryCode(let text):
            "“\(text.quotable)” is not a country code. A code has three letters, such as KEN for Kenya."
        case .noSpan(let text):
            "“\(text.quotable)” is not a span of time. Write it as ISO 8601 does, such as P1Y, P6M, P2W or P90D."
        case .noZone(let text):
            "“\(text.quotable)” is not a time zone. Write its IANA name, such as America/Los_Angeles."
        case .noURL(let text):
            "“\(text.quotable)” is not an address of the web. It begins with https:// or http:// and has no spaces."
        case .timeWithoutZone(let time):
            "The time \(time) has no zone. Give “zone”, such as Asia/Tokyo, or leave the time out."
        case .tooWide(let field, let cells, let limit):
            "“\(field)” is \(cells) cells wide, and lists have room for \(limit). Shorten it; the full name stands in “title”."
        case .quoteTooLong(let characters):
            "The quote has \(characters) characters, and at most \(Limits.quoteCharacters) may be quoted. Shorten it."
        case .reversed(let field, let date, let earlier, let start):
            "“\(field)” \(date) lies before “\(earlier)” \(start). Check both dates."
        case .countryNotAtMeeting(let country, let role):
            "\(country) is not among the countries of this meeting, but \(role). Add it to “countries”, or correct it here."
        case .countryNotInIssue(let country):
            "\(country) is not a party of this issue. Add it to “parties” of the issue, or take it out here."
        case .countryTwice(let country, let field): "\(country) stands twice in “\(field)”. Name every country once."
        case .tooFewCountries(let field, let owner):
            "“\(field)” names one country. \(owner.capitalizedFirst) needs two or more."
        case .notAPair: "A pair is two different countries, such as [KEN, POL]. Groupings are no half of a pair."
        case .noSource(let owner):
            "\(owner.capitalizedFirst) needs a source. Name it in “sources”, or say “unsourced: true” where nothing was found."
        case .sourcedAndUnsourced: "The record names sources and says “unsourced: true”. Keep one of the two."
        case .highFromMemory:
            "What rests on general knowledge is never of high confidence. Write medium or low, or name a source and change “basis”."
        case .notHeldUnsourced:
            "That a meeting was not held needs a source that says so. Name it in “sources”, or leave the record out."
        case .nobody: "A participant needs a “person” or a “country”. Name at least one of them."
        default: nil
        }
    }

    /// The message about what only several files together can tell.
    private var crossMessage: String {
        switch self {
        case .dangling(let id, let kinds, let nearest):
            "No \(list(kinds.map(\.singular), "or")) has the id “\(id.quotable)”. "
                + (nearest.map { "Did you mean “\($0)”?" } ?? "Add the record, or correct the id.")
        case .unknownCountry(let code, let nearest, let name):
            "No country has the code “\(code)”. "
                + (nearest.map { "Did you mean “\($0)”" + (name.map { " (\($0))?" } ?? "?") }
                    ?? "Use a code of ISO 3166-1, or add a record of kind “countries”.")
        case .duplicateID(let reference, let first):
            "The id “\(reference.id.quotable)” belongs to another \(reference.kind.singular) too, at \(first.description.safe). "
                + "Give one of them another id."
        case .personWithoutCountry(let person):
            "The record of “\(person.quotable)” names no country. Give the participant a “country”, or add it to the person."
        case .noTopOffice(let country, let hasRecord):
            hasRecord
                ? "\(country.safe) has meetings of leaders. Say with “top_office” which office its leader holds."
                : "\(country.safe) has meetings of leaders. Add a record of kind “countries” with its “top_office”."
        case .secondFolder(let first):
            "“folder” stands in another file too, at \(first.description.safe). Keep one of the two."
        case .other(let message): message
        case .codebook: "A codebook has one list, “countries”, of items such as {id: KEN, iso2: KE, name: Kenya}."
        default: ""
        }
    }
}

extension RecordFault.Shape {
    fileprivate var words: String { "a \(rawValue)" }

    fileprivate var example: String {
        switch self {
        case .text: ""
        case .list: " Write it in brackets, such as [one, two], or as lines that begin with “- ”."
        case .mapping: " Write it as lines of “name: value”, indented."
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Words in running text: `a, b or c`.
private func list(_ words: [String], _ joint: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) " + last
}

private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
