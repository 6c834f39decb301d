package import Relations

/// Coded events, as `dyad list events` prints them.
package enum EventListing {
    /// The columns, whose keys are documented in the README.
    package static let columns: [Table.Column] = [
        .init("date", "day of the event, as the data set has it", title: "Date"),
        .init("from", "country of the actor", title: "Actor"),
        .init("to", "country of the recipient", title: "Recipient"),
        .init("code", "code as the file has it", title: "Code"),
        .init("code_name", "its name in the data set’s codebook", title: "Event"),
        .init("quad", "quad class, 0 to 4; null where there is none", title: "Quad", leaves: 4),
        .init("score", "points of the data set’s scale; null where there are none", title: "Score", leaves: 5),
        .init("mentions", "number of mentions", title: "Mentions", leaves: 3),
        .init("sources", "number of sources"),
        .init("articles", "number of articles"),
        .init("from_name", "name of the actor", title: "Who", leaves: 2),
        .init("to_name", "name of the recipient", title: "To whom", leaves: 2),
        .init("from_role", "role of the actor"),
        .init("to_role", "role of the recipient"),
        .init("place", "where it happened", title: "Place", leaves: 1),
        .init("contexts", "contexts that the coder named"),
        .init("outside_scheme", "true where the code is not in the codebook"),
        .init("reciprocal", "true where both sides are actors of one event"),
        .init("dataset", "data set"),
        .init("id", "the data set’s own id"),
        .init("file", "name of the imported file"),
        .init("line", "line of the file"),
        .init("url", "address, or what the file has in its place", title: "Source", leaves: 0),
    ]

    package static func table(of events: ArraySlice<CodedEvent>, _ books: EventCodebooks) -> Table {
        Table(name: "events", columns: columns, rows: events.map { row($0, books) }, hasDays: false)
    }

    private static func row(_ event: CodedEvent, _ books: EventCodebooks) -> Table.Row {
        func text(_ text: String) -> Cell { text.isEmpty ? .nothing : .text(text) }
        let name = books.name(of: event.code, in: event.dataset)
        return Table.Row([
            .text(event.day.description), Cell(event.actor?.text), Cell(event.recipient?.text), text(event.code),
            Cell(name), Cell(event.quad.map { Int($0.rawValue) }),
            event.score.map { .decimal($0, places: 2) } ?? .nothing, .number(event.mentions), .number(event.sources),
            .number(event.articles), text(event.actorName), text(event.recipientName), text(event.actorRole),
            text(event.recipientRole), text(event.place), text(event.contexts), .flag(event.isOutsideScheme),
            .flag(event.isReciprocal), .word(event.dataset.rawValue, onScreen: event.dataset.onScreen), text(event.id),
            .text(event.file), .number(event.line), text(event.url),
        ])
    }
}
