internal import Relations

/// Rows of POLECAT, whose columns go by the names in the header.
///
/// The columns are those of the data on Harvard Dataverse (doi:10.7910/DVN/AJGVIT), codes those of PLOVER. Some files name
/// columns in their header that their rows do not have (`Headline` among them); they are read by the forty names of the rest.
struct POLECATRows: RowReader {
    static let names = [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Event Intensity", "Quad Code", "Contexts", "Actor Name",
        "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
        "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
        "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City",
        "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source",
        "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ]

    private struct Columns {
        let id, day, type, mode, score, quad, contexts: Int
        let actor, actorCountry, actorRole, recipient, recipientCountry, recipientRole: Int
        let placename, country, latitude, source: Int
    }

    private let columns: Columns
    private let width: Int
    private let isByPosition: Bool
    let letters: LetterTable
    private let codes: ByteTable<QuadClass?>

    /// - Returns: `nil` where the header lacks what a row cannot do without.
    init?(_ written: HeaderColumns, _ books: ImportCodebooks) {
        isByPosition = written.place(of: "Headline") != nil
        let header = isByPosition ? HeaderColumns(Self.names) : written
        guard let id = header.place(of: "Event ID"), let day = header.place(of: "Event Date"),
            let type = header.place(of: "Event Type"), let actorCountry = header.place(of: "Actor Country"),
            let recipientCountry = header.place(of: "Recipient Country")
        else { return nil }
        // A column that is not there is one that no line has: its field is empty.
        let none = Fields.limit
        func place(_ name: String) -> Int { header.place(of: name) ?? none }
        columns = Columns(
            id: id, day: day, type: type, mode: place("Event Mode"),
            score: header.place(of: "Event Intensity", "Intensity") ?? none, quad: place("Quad Code"),
            contexts: place("Contexts"), actor: place("Actor Name"), actorCountry: actorCountry,
            actorRole: header.place(of: "Primary Actor Sector", "Actor Sectors") ?? none,
            recipient: place("Recipient Name"),
            recipientCountry: recipientCountry,
            recipientRole: header.place(of: "Primary Recipient Sector", "Recipient Sectors") ?? none,
            placename: place("Placename"), country: place("Country"), latitude: place("Latitude"),
            source: place("Source"))
        width = header.count
        letters = LetterTable(books.countries.letters, length: 3)
        codes = books.codes(of: .polecat)
    }

    var format: String {
        "tab separated, \(width) columns "
            + (isByPosition ? "by position, as the header names others" : "by the header")
    }

    mutating func read(
        _ text: Span<UInt8>, _ fields: inout Fields, line: Int, into output: inout RowOutput
    ) -> RowResult {
        // Some files end their lines with tabs: columns without anything in them.
        guard fields.has(width) else {
            return .malformed(.columns(fields.count, expected: "\(width)"))
        }
        if text.equals(fields[columns.id], "Event ID") { return .header }
        guard !text.isMissing(fields[columns.id]) else { return .malformed(.noID) }
        guard let day = text.day(fields[columns.day]) else { return .malformed(.day(text.string(fields[columns.day]))) }
        guard let quad = readQuad(text, text.known(fields[columns.quad])) else {
            return .malformed(.quad(text.string(fields[columns.quad])))
        }
        var score: Int16?
        if !text.isMissing(fields[columns.score]) {
            score = text.hundredths(fields[columns.score])
            guard score != nil else { return .malformed(.score(text.string(fields[columns.score]))) }
        }
        let (type, mode) = (text.known(fields[columns.type]), text.known(fields[columns.mode]))
        guard type.count + mode.count < codeLimit else { return .malformed(.code(text.string(type))) }

        var row = EventBatch.Row(day: day, actor: .none, recipient: .none, line: UInt64(line))
        (row.quad, row.score) = (quad, score)
        let code = mode.isEmpty ? text.string(type) : text.string(type) + "-" + text.string(mode)
        row.code = mode.isEmpty ? output.text(text, type) : output.text(made: code)
        let bytes = Array(code.utf8)
        if codes.value(bytes.span, 0..<bytes.count) == nil {
            row.isOutsideScheme = true
            output.note(codeOutsideScheme: code)
        }
        row.id = output.id(text, fields[columns.id])
        row.actorRole = output.text(text, text.known(fields[columns.actorRole]))
        row.recipientRole = output.text(text, text.known(fields[columns.recipientRole]))
        row.contexts = output.text(text, text.known(fields[columns.contexts]))
        let place = text.known(fields[columns.placename])
        row.place = output.text(text, place.isEmpty ? text.known(fields[columns.country]) : place)
        row.placeCountry = letters.number(text, fields[columns.country])
        row.address = output.address(text, text.known(fields[columns.source]))
        if !text.isMissing(fields[columns.latitude]) { output.placed += 1 }
        let actors = sides(text, names: fields[columns.actor], countries: fields[columns.actorCountry], &output)
        let recipients = sides(
            text, names: fields[columns.recipient], countries: fields[columns.recipientCountry], &output)
        let isMutual = ["AGREE", "CONSULT", "COOPERATE"].contains { text.equals(type, $0) }
        return .kept(emit(row, actors, recipients, of: text, isMutual: isMutual, &output))
    }
}
