internal import Relations

/// Rows of GDELT: 57 or 58 columns in version 1.0, 61 or 62 in 2.0, without a header.
///
/// Columns and traps are those of the GDELT Event Codebooks, version 1.03 and 2.0 (https://www.gdeltproject.org).
struct GDELTRows: RowReader {
    /// The columns, from 0; in 2.0 each block of a place has one column more.
    private struct Columns {
        let placeName: Int
        let placeCountry: Int
        let latitude: Int
        /// `nil` in the files of the time before daily files.
        let url: Int?
    }

    private let isSecond: Bool
    private let letters: LetterTable
    private let places: LetterTable
    private let codes: ByteTable<QuadClass?>
    private var days = DayMemory()
    /// How many rows had how many columns.
    private var shorter = 0
    private var longer = 0

    init(_ dataset: Dataset, _ books: ImportCodebooks) {
        isSecond = dataset != .gdelt1
        letters = LetterTable(books.countries.letters, length: 3)
        places = LetterTable(books.countries.places, length: 2)
        codes = books.codes(of: dataset)
    }

    var format: String {
        let (few, many) = isSecond ? (61, 62) : (57, 58)
        let added = isSecond ? ", the last of them added by somebody" : ""
        if longer == 0 { return "tab separated, \(few) columns" }
        if shorter == 0 { return "tab separated, \(many) columns\(added)" }
        return
            "tab separated, \(few) columns in \(shorter) \(shorter == 1 ? "row" : "rows") and \(many) in \(longer)\(added)"
    }

    private var expected: String { isSecond ? "61 or 62" : "57 or 58" }

    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult {
        let columns: Columns
        switch (fields.count, isSecond) {
        case (57, false): columns = Columns(placeName: 50, placeCountry: 51, latitude: 53, url: nil)
        case (58, false): columns = Columns(placeName: 50, placeCountry: 51, latitude: 53, url: 57)
        case (61, true), (62, true): columns = Columns(placeName: 52, placeCountry: 53, latitude: 56, url: 60)
        default: return .malformed(.columns(fields.count, expected: expected))
        }
        if text.equals(fields[0], "GLOBALEVENTID") { return .header }
        guard !fields[0].isEmpty else { return .malformed(.noID) }
        guard text.isDigits(fields[0]) else { return .malformed(.id(text.string(fields[0]))) }
        guard let day = days.day(text, fields[1]) else { return .malformed(.day(text.string(fields[1]))) }
        let quad: QuadClass?
        switch readQuad(text, fields[29]) {
        case .some(let value): quad = value
        case nil: return .malformed(.quad(text.string(fields[29])))
        }
        var score: Int16?
        if !fields[30].isEmpty {
            score = text.hundredths(fields[30])
            guard score != nil else { return .malformed(.score(text.string(fields[30]))) }
        }
        guard let mentions = count(text, fields[31]) else { return .malformed(.count(text.string(fields[31]))) }
        guard let sources = count(text, fields[32]) else { return .malformed(.count(text.string(fields[32]))) }
        guard let articles = count(text, fields[33]) else { return .malformed(.count(text.string(fields[33]))) }
        let isOutsideScheme = codes.value(text, fields[26]) == nil
        guard fields[26].count <= codeLimit else { return .malformed(.code(text.string(fields[26]))) }

        if isOutsideScheme { output.note(codeOutsideScheme: text.string(fields[26])) }
        var row = EventBatch.Row(
            day: day, actor: country(text, fields[7], &output), recipient: country(text, fields[17], &output),
            line: UInt64(line))
        row.quad = quad
        row.score = score
        row.isOutsideScheme = isOutsideScheme
        (row.mentions, row.sources, row.articles) = (mentions, sources, articles)
        row.id = output.id(text, fields[0])
        row.code = output.text(text, fields[26])
        row.actorName = output.text(text, fields[6])
        row.recipientName = output.text(text, fields[16])
        row.actorRole = output.text(text, fields[12])
        row.recipientRole = output.text(text, fields[22])
        row.place = output.text(text, fields[columns.placeName])
        row.placeCountry = places.number(text, fields[columns.placeCountry])
        if let url = columns.url { row.address = output.address(text, fields[url]) }
        if !fields[columns.latitude].isEmpty { output.placed += 1 }
        if fields.count == (isSecond ? 61 : 57) { shorter += 1 } else { longer += 1 }
        output.append(row)
        return .kept(RowClass(actor: row.actor, recipient: row.recipient))
    }

    /// 1 to 4; nothing for an empty field, and `nil` for anything else.
    private func readQuad(_ text: Span<UInt8>, _ field: Range<Int>) -> QuadClass?? {
        guard let first = field.first else { return .some(nil) }
        guard field.count == 1, text[first] > 48, let quad = QuadClass(rawValue: text[first] &- 48) else { return nil }
        return quad
    }

    private func count(_ text: Span<UInt8>, _ field: Range<Int>) -> UInt32? {
        field.isEmpty ? 0 : text.number(field)
    }

    private func country(_ text: Span<UInt8>, _ field: Range<Int>, _ output: inout RowOutput) -> CountryNumber {
        guard !field.isEmpty else { return .none }
        let number = letters.number(text, field)
        if number == .none { output.note(noCountry: text.string(field)) }
        return number
    }
}

/// The longest code that is kept, in bytes: schemes have four digits, or two words.
let codeLimit = 64
