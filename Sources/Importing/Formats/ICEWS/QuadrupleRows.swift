internal import Relations

/// Rows of machine-learning copies of ICEWS: actor, event, recipient, day, and nothing else.
///
/// A side's country is what stands in parentheses at the end of its name, or the name where that is a country's; the name
/// of a person or an organisation alone tells none.
struct QuadrupleRows: RowReader {
    private let countries: ByteTable<CountryNumber>
    private let codesByName: ByteTable<String>
    private let quads: [String: QuadClass]

    init(_ books: ImportCodebooks) {
        countries = books.countriesByName
        codesByName = books.codesByName
        quads = books.events.classes[.icewsQuadruples] ?? [:]
    }

    var format: String { "tab separated, 4 columns: names, event text and day" }

    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult {
        guard fields.count == 4 else { return .malformed(.columns(fields.count, expected: "4")) }
        guard let day = text.day(fields[3]) else { return .malformed(.day(text.string(fields[3]))) }
        var row = EventBatch.Row(
            day: day, actor: country(text, fields[0], &output), recipient: country(text, fields[2], &output),
            line: UInt64(line))
        if let code = codesByName.value(text, text.trimmed(fields[1])) {
            row.code = output.text(made: code)
            row.quad = quads[String(code.prefix(2))]
        } else {
            row.isOutsideScheme = true
            output.note(codeOutsideScheme: text.string(fields[1]))
        }
        row.actorName = output.text(text, fields[0])
        row.recipientName = output.text(text, fields[2])
        output.append(row)
        return .kept(RowClass(actor: row.actor, recipient: row.recipient))
    }

    private func country(_ text: Span<UInt8>, _ field: Range<Int>, _ output: inout RowOutput) -> CountryNumber {
        let name = text.trimmed(field)
        if let number = countries.value(text, name) { return number }
        guard let last = name.last, text[last] == UInt8(ascii: ")"),
            let opening = name.last(where: { text[$0] == UInt8(ascii: "(") })
        else {
            if !name.isEmpty { output.note(noCountry: "names without a country") }
            return .none
        }
        let inside = text.trimmed((opening + 1)..<last)
        if let number = countries.value(text, inside) { return number }
        output.note(noCountry: text.string(inside))
        return .none
    }
}
