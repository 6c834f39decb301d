package import Relations

/// One record with all it links to, and what rests on it: what `dyad show` prints.
///
/// At an as-of date it holds only what was there on that day.
package struct ShowReport: Sendable {
    private let record: AnyRecord
    private let clock: Clock
    private let fields: [ShowField]
    private let namedBy: [ShowField.Link]

    /// Resolves a record's links.
    ///
    /// - Parameters:
    ///   - references: the records that name this one.
    ///   - appearances: of a person, the meetings with all countries.
    ///   - lookUp: finds a record by kind and id.
    /// - Throws: ``ReportError/notYetOnRecord(_:_:)`` before the record’s own day; and what `lookUp` throws.
    /// - Complexity: one look-up for each record that is named.
    package init(
        _ record: AnyRecord, namedBy references: [Reference], clock: Clock, appearances: Appearances? = nil,
        lookUp: @escaping (Reference) throws -> AnyRecord?
    ) throws {
        var found: [String: Source] = [:]
        for id in record.citedSources {
            if case .source(let source) = try lookUp(Reference(.source, id)) { found[id] = source }
        }
        guard let seen = clock.seen(record, sources: found) else {
            throw ReportError.notYetOnRecord(record.header.id, clock.asOf)
        }
        self.record = seen
        self.clock = clock
        let writer = ShowFields(clock: clock, lookUp: lookUp)
        fields = try writer.fields(of: seen) + (appearances.map(writer.fields) ?? [])
        namedBy = try references.compactMap { reference in
            guard let other = try lookUp(reference) else { return ShowField.Link(reference: reference, title: nil) }
            return clock.seen(other, sources: [:]).map { ShowField.Link(reference: reference, title: $0.title) }
        }
    }

    /// A record of a library; `nil` where there is none.
    ///
    /// - Parameter knowledge: what could be known on the day, for a report of that alone.
    package init?(_ reference: Reference, in library: any Library, asOf: Day, knowledge: Knowledge? = nil) throws {
        guard let record = try library.record(reference) else { return nil }
        let clock = Clock(asOf: asOf, recordsThrough: try library.folder().recordsThrough)
        var appearances: Appearances?
        if case .person(let person) = record, let dossier = try library.dossier(ofPerson: person.id) {
            appearances = Appearances(
                of: person, in: knowledge == nil ? dossier : dossier.known(on: asOf), clock: clock)
        }
        guard let knowledge else {
            try self.init(
                record, namedBy: library.references(to: reference), clock: clock, appearances: appearances
            ) { try library.record($0) }
            return
        }
        guard let known = knowledge.known(record) else {
            throw ReportError.notYetKnown(reference.id, asOf)
        }
        let namers = try library.references(to: reference).filter {
            try library.record($0).flatMap(knowledge.known) != nil
        }
        try self.init(known, namedBy: namers, clock: clock, appearances: appearances) { reference in
            let record = try library.record(reference)
            // Sources that had not appeared are left out by the clock, which has to know them.
            return reference.kind == .source ? record : record.flatMap(knowledge.known)
        }
    }

    /// The record as one object; a field that it does not have is left out.
    package var json: JSON {
        .object(
            [
                .init("type", .string(record.kind.rawValue)), .init("id", .string(record.header.id)),
                .init("title", .string(record.title)), .init("as_of", .string(clock.asOf.description)),
                .init("records_through", JSON(clock.recordsThrough?.description)),
            ] + fields.map { .init($0.key, $0.json) } + [
                .init("named_by", ShowField("named_by", "", .links(namedBy)).json),
                .init("file", .string(record.header.place.file)), .init("line", .integer(record.header.place.line)),
            ])
    }

    /// Cells of a line of text, and of the names of its fields.
    package static let room = 80
    private static let labelRoom = 14

    /// Lines of at most ``room`` cells (addresses may be longer), without control characters.
    package func text(width: TextWidth = { $0.count }) -> String {
        var lines = TextLayout.wrapped(record.title, to: Self.room, width: width)
        lines.append("\(record.kind.singular) \(record.header.id), as of \(clock.asOf)".sanitized)
        lines.append("")
        for field in fields { lines += Self.lines(of: field, width: width) }
        if !namedBy.isEmpty {
            lines += ["", "Named by"]
            for link in namedBy {
                let title = link.title.map { ": \($0)" } ?? ""
                lines += Self.hanging(
                    "\(link.reference.kind.singular) \(link.reference.id)\(title)", first: 2, rest: 4, width: width)
            }
        }
        lines += ["", "File  \(record.header.place)".sanitized]
        return lines.map { TextLayout.withoutTrailingBlanks($0) + "\n" }.joined()
    }

    private static func lines(of field: ShowField, width: TextWidth) -> [String] {
        switch field.value {
        case .entries(let entries):
            return [field.label] + entries.flatMap { Self.lines(ofEntry: $0, indent: 2, width: width) }
        case .sources(let sources):
            return [field.label]
                + sources.flatMap { cited in
                    let title = cited.source.map { ": \($0.title)" } ?? ""
                    let quote = cited.citation.quote.map { " “\($0)”" } ?? ""
                    let stance = cited.citation.stance.map { " (\($0.onScreen))" } ?? ""
                    return hanging(
                        "[\(cited.citation.source)] \(cited.brief)\(stance)\(title)\(quote)", first: 2, rest: 4,
                        width: width)
                        + (cited.source?.url.map { ["    " + $0.sanitized] } ?? [])
                }
        default:
            let label = TextLayout.padded(field.label, to: labelRoom, width: width)
            let wrapped = TextLayout.wrapped(field.plain, to: room - labelRoom, width: width)
            return wrapped.enumerated().map { index, line in
                (index == 0 ? label : String(repeating: " ", count: labelRoom)) + line
            }
        }
    }

    /// An entry on one line after another, its parts set apart by dots; entries inside it stand below.
    private static func lines(ofEntry entry: [ShowField], indent: Int, width: TextWidth) -> [String] {
        var parts: [String] = []
        var below: [String] = []
        for field in entry {
            if case .entries(let inner) = field.value {
                below += inner.flatMap { lines(ofEntry: $0, indent: indent + 4, width: width) }
            } else if case .flag(true) = field.value {
                parts.append(field.label)
            } else {
                parts.append(field.label.isEmpty ? field.plain : "\(field.label): \(field.plain)")
            }
        }
        return hanging(parts.joined(separator: " · "), first: indent, rest: indent + 2, width: width) + below
    }

    private static func hanging(_ text: String, first: Int, rest: Int, width: TextWidth) -> [String] {
        TextLayout.wrapped(text, to: room - rest, width: width).enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? first : rest) + line
        }
    }
}
