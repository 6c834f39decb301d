internal import Relations

/// Rows of daily Phoenix, 26 columns without a header.
///
/// The columns are those of the phoenix_pipeline of the Open Event Data Alliance
/// (https://github.com/openeventdata/phoenix_pipeline). The class in the sixteenth is Phoenix's own, with 0 for neutral.
/// Mentions are the sentences, articles the addresses and sources the news sources that a row names.
struct PhoenixRows: RowReader {
    private let letters: LetterTable
    private let codes: ByteTable<QuadClass?>

    init(_ books: ImportCodebooks) {
        letters = LetterTable(books.countries.letters, length: 3)
        codes = books.codes(of: .phoenix)
    }

    var format: String { "tab separated, 26 columns" }

    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult {
        // Lines that went through other programs may end with a tab: a column without anything in it.
        guard fields.has(26) else { return .malformed(.columns(fields.count, expected: "26")) }
        guard !fields[0].isEmpty else { return .malformed(.noID) }
        guard let day = text.compactDay(fields[1]) else { return .malformed(.day(text.string(fields[1]))) }
        let quad: QuadClass?
        let written = text.trimmed(fields[15])
        if let first = written.first {
            quad = written.count == 1 ? QuadClass(rawValue: text[first] &- 48) : nil
            guard quad != nil else { return .malformed(.quad(text.string(written))) }
        } else {
            quad = nil
        }
        var score: Int16?
        let points = text.trimmed(fields[16])
        if !points.isEmpty {
            score = text.hundredths(points)
            guard score != nil else { return .malformed(.score(text.string(points))) }
        }
        let code = text.trimmed(fields[13])
        guard code.count <= codeLimit else { return .malformed(.code(text.string(code))) }

        var row = EventBatch.Row(
            day: day, actor: country(text, fields[6], &output), recipient: country(text, fields[10], &output),
            line: UInt64(line))
        row.quad = quad
        row.score = score
        if codes.value(text, code) == nil {
            row.isOutsideScheme = true
            output.note(codeOutsideScheme: text.string(code))
        }
        row.mentions = items(text, fields[23])
        row.sources = items(text, fields[25])
        row.articles = items(text, fields[24])
        row.id = output.id(text, fields[0])
        row.code = output.text(text, code)
        row.actorName = output.text(text, fields[5])
        row.recipientName = output.text(text, fields[9])
        row.actorRole = output.text(text, fields[7])
        row.recipientRole = output.text(text, fields[11])
        row.contexts = output.text(text, fields[17])
        row.place = output.text(joining: [fields[20], fields[21]], of: text, by: ", ")
        row.placeCountry = letters.number(text, fields[22])
        row.address = output.address(text, fields[24])
        if !fields[18].isEmpty { output.placed += 1 }
        output.append(row)
        return .kept(RowClass(actor: row.actor, recipient: row.recipient))
    }

    /// How many items a list has that is joined by semicolons.
    private func items(_ text: Span<UInt8>, _ field: Range<Int>) -> UInt32 {
        var count: UInt32 = field.isEmpty ? 0 : 1
        for index in field where text[index] == UInt8(ascii: ";") { count += 1 }
        return count
    }

    private func country(_ text: Span<UInt8>, _ field: Range<Int>, _ output: inout RowOutput) -> CountryNumber {
        guard !field.isEmpty else { return .none }
        let number = letters.number(text, field)
        if number == .none { output.note(noCountry: text.string(field)) }
        return number
    }
}
