internal import Relations

/// Rows of ICEWS, whose columns go by the names in the header.
///
/// The columns are those of the coded event data on Harvard Dataverse (doi:10.7910/DVN/28075). The file of 2017 has days as
/// Americans write them and no column of codes: the code then comes from the label, as in the codebook.
struct ICEWSRows: RowReader {
    private struct Columns {
        let id, day, actor, actorSectors, actorCountry, label, code, score, recipient, recipientSectors,
            recipientCountry: Int
        let publisher, city, province, country, latitude: Int
    }

    /// The years that ICEWS covers, by which a year of two digits is told.
    private static let years: ClosedRange<UInt32> = 1995...2023

    private let columns: Columns
    private let width: Int
    private let countries: ByteTable<CountryNumber>
    private let codes: ByteTable<QuadClass?>
    private let codesByName: ByteTable<String>
    private let quads: [String: QuadClass]

    /// - Returns: `nil` where the header lacks what a row cannot do without.
    init?(_ header: HeaderColumns, _ books: ImportCodebooks) {
        guard let id = header.place(of: "Event ID"), let day = header.place(of: "Event Date"),
            let actorCountry = header.place(of: "Source Country"),
            let recipientCountry = header.place(of: "Target Country"),
            header.place(of: "CAMEO Code", "Event Text") != nil
        else { return nil }
        // A column that is not there is one that no line has: its field is empty.
        let none = Fields.limit
        func place(_ name: String) -> Int { header.place(of: name) ?? none }
        columns = Columns(
            id: id, day: day, actor: place("Source Name"), actorSectors: place("Source Sectors"),
            actorCountry: actorCountry,
            label: place("Event Text"), code: place("CAMEO Code"), score: place("Intensity"),
            recipient: place("Target Name"), recipientSectors: place("Target Sectors"),
            recipientCountry: recipientCountry,
            publisher: place("Publisher"), city: place("City"), province: place("Province"), country: place("Country"),
            latitude: place("Latitude"))
        width = header.count
        countries = books.countriesByName
        codes = books.codes(of: .icews)
        codesByName = books.codesByName
        quads = books.events.classes[.icews] ?? [:]
    }

    var format: String {
        "tab separated with a header, \(width) columns"
            + (columns.code == Fields.limit ? ", the code from the event text" : "")
    }

    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult {
        guard fields.has(width) else {
            return .malformed(.columns(fields.count, expected: "\(width)"))
        }
        if text.equals(fields[columns.id], "Event ID") { return .header }
        guard !text.isMissing(fields[columns.id]) else { return .malformed(.noID) }
        guard let day = text.day(fields[columns.day], in: Self.years) else {
            return .malformed(.day(text.string(fields[columns.day])))
        }
        var score: Int16?
        if !text.isMissing(fields[columns.score]) {
            score = text.hundredths(fields[columns.score])
            guard score != nil else { return .malformed(.score(text.string(fields[columns.score]))) }
        }
        let written = text.known(fields[columns.code])
        guard written.count <= codeLimit else { return .malformed(.code(text.string(written))) }

        var row = EventBatch.Row(
            day: day, actor: country(text, fields[columns.actorCountry], &output),
            recipient: country(text, fields[columns.recipientCountry], &output), line: UInt64(line))
        row.score = score
        if !written.isEmpty {
            row.code = output.text(text, written)
            if let quad = codes.value(text, written) {
                row.quad = quad
            } else {
                row.isOutsideScheme = true
                row.quad = quads[text.string(written.prefix(2))]
                output.note(codeOutsideScheme: text.string(written))
            }
        } else if let code = codesByName.value(text, text.trimmed(fields[columns.label])) {
            row.code = output.text(made: code)
            row.quad = quads[String(code.prefix(2))]
        } else {
            row.isOutsideScheme = true
            output.note(codeOutsideScheme: text.string(fields[columns.label]))
        }
        row.id = output.id(text, fields[columns.id])
        row.actorName = output.text(text, text.known(fields[columns.actor]))
        row.recipientName = output.text(text, text.known(fields[columns.recipient]))
        row.actorRole = output.text(text, text.known(fields[columns.actorSectors]))
        row.recipientRole = output.text(text, text.known(fields[columns.recipientSectors]))
        let place = [
            text.known(fields[columns.city]), text.known(fields[columns.province]), text.known(fields[columns.country]),
        ]
        row.place = output.text(joining: place, of: text, by: ", ")
        row.placeCountry = countries.value(text, fields[columns.country]) ?? .none
        row.address = output.address(text, text.known(fields[columns.publisher]))
        if !text.isMissing(fields[columns.latitude]) { output.placed += 1 }
        output.append(row)
        return .kept(RowClass(actor: row.actor, recipient: row.recipient))
    }

    private func country(_ text: Span<UInt8>, _ field: Range<Int>, _ output: inout RowOutput) -> CountryNumber {
        guard !text.isMissing(field) else { return .none }
        if let number = countries.value(text, field) { return number }
        output.note(noCountry: text.string(field))
        return .none
    }
}
