internal import Relations

extension ImportOutcome {
    /// The keys of the report for programs, for the README.
    package static let keys: [(key: String, meaning: String)] = [
        ("file", "name of the file"),
        ("outcome", "added, already_there or failed; of a list of visits also replaced"),
        ("reason", "why it failed, in a sentence"),
        ("dataset", "data set"),
        ("format", "layout, in words"),
        ("encoding", "how letters are written in the file"),
        ("digest", "SHA-256 of the bytes as given"),
        ("rows", "rows read"),
        ("between_countries", "rows between two different countries"),
        ("inside_country", "rows inside one country"),
        ("one_side", "rows with a country on one side only"),
        ("no_country", "rows without a country"),
        ("malformed", "rows that cannot be read; the five counts add up to the rows read"),
        ("events", "events stored: a row of several countries is one in each direction"),
        ("repeated", "events that were there before, in the store or in this file: of the same event the first counts"),
        ("placed", "rows with a latitude"),
        ("first_day", "first day with an event"),
        ("last_day", "last day with an event"),
        ("outside_scheme", "codes outside the scheme, each with its number of rows"),
        ("without_country", "what stands where a country should, each with its number"),
        ("malformed_examples", "the first malformed rows: member, line, reason, excerpt"),
        ("members", "members of the archive that were read"),
        ("skipped", "members of the archive that are no event files"),
        ("visits", "of a list of visits: how many visits or trips it has"),
        ("left_out", "lines of it that are none, each with the reason"),
    ]

    package static func json(_ outcomes: [Self]) -> JSON { .array(outcomes.map(\.json)) }

    private var json: JSON {
        switch self {
        case .failed(let file, let reason):
            return ["file": .string(file), "outcome": .string("failed"), "reason": .string(reason)]
        case .visits(let outcome):
            return [
                "file": .string(outcome.file), "outcome": .string(outcome.change.rawValue),
                "visits": .integer(outcome.visits), "left_out": JSON(outcome.leftOut),
            ]
        case .alreadyThere(let file):
            return .object(
                [.init("file", .string(file.name)), .init("outcome", .string("already_there"))]
                    + Self.members(of: file))
        case .added(let file, let report):
            func tally(_ tally: ImportReport.Tally) -> JSON {
                .object(tally.counts.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) })
            }
            return .object(
                [
                    .init("file", .string(file.name)), .init("outcome", .string("added")),
                    .init("format", .string(report.format)), .init("encoding", .string(report.encoding)),
                ] + Self.members(of: file) + [
                    .init("events", .integer(report.events)), .init("placed", .integer(report.placed)),
                    .init("outside_scheme", tally(report.outsideScheme)),
                    .init("without_country", tally(report.withoutCountry)),
                    .init(
                        "malformed_examples",
                        .array(
                            report.malformed.map { row in
                                [
                                    "member": .string(row.member), "line": .integer(row.line),
                                    "reason": .string(row.reason), "excerpt": .string(row.excerpt),
                                ]
                            })),
                    .init("members", JSON(report.members)), .init("skipped", JSON(report.skipped)),
                ])
        }
    }

    /// What the store keeps of a file.
    static func members(of file: EventHoldings.File) -> [JSON.Member] {
        [
            .init("dataset", .string(file.dataset.rawValue)), .init("digest", .string(file.digest)),
            .init("rows", .integer(file.rows.values.reduce(0, +))),
        ] + RowClass.allCases.map { .init($0.rawValue, .integer(file.rows[$0] ?? 0)) }
            + [
                .init("repeated", .integer(file.repeated)), .init("first_day", JSON(file.first?.description)),
                .init("last_day", JSON(file.last?.description)),
            ]
    }
}
