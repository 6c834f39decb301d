import ArgumentParser
import EventStore
import Foundation
import Relations
import Reporting
import Screen

/// Lists the records of one kind.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the records of one kind, as the filter lets them through.",
        discussion: "Example: dyad list meetings --filter 'pair:CHN-JPN since:2022 level:leader' --format json")

    @Argument(
        help: ArgumentHelp(
            "What to list: \(RecordKind.allCases.map(\.commandName).joined(separator: ", ")), events.",
            valueName: "kind"))
    var kind: String

    @Option(help: "\(Format.allCases.map { "\($0.rawValue): \($0.summary)" }.joined(separator: "; ")).")
    var format = Format.table

    @Flag(help: "Of events: also those inside one country and those with a side that has no country.")
    var all = false

    @Option(help: "Of events: how many at most, the newest first.")
    var limit: Int?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        if kind.lowercased() == "events" {
            try EventLister(options: options, format: format, isAll: all, limit: limit).run()
            return
        }
        guard !all, limit == nil else { throw Complaint("--all and --limit belong to a list of events.") }
        let kind = try RecordKind(commandName: kind)
        let library = try options.library()
        let filter = try Filter(options.filter ?? "", countries: library.countries())
        var dossier = try library.dossier(of: filter.subject)
        let others: Set<RecordKind> = [.country, .person, .hostEvent, .source]
        let records = others.contains(kind) ? try library.records(of: kind) : nil
        if records != nil {
            // Records outside the dossier cite sources outside it, whose dates say whether they had appeared.
            for case .source(let source) in try library.records(of: .source) { dossier.sources[source.id] = source }
        }
        let relation = Relation(dossier, asOf: try options.day(), reading: options.reading)
        let grounds =
            kind == .source
            ? Grounds(
                try RecordKind.allCases.flatMap { try library.records(of: $0) }.filter { !$0.isFromCodebook },
                clock: relation.clock) : nil
        let table = try Listing.table(of: kind, in: relation, records: records, grounds: grounds, filter: filter)
        print(try table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
        if table.rows.isEmpty, format == .table {
            // Beside the output, which stays as empty as the list is.
            let fitting = options.filter.map { " that fits “\($0.sanitized)”" } ?? ""
            let note = "No \(kind.singular) on record\(fitting), \(relation.dayInWords).\n"
            FileHandle.standardError.write(Data(note.utf8))
        }
    }
}

extension Format: ExpressibleByArgument {}

extension RecordKind {
    /// The kind's name on the command line: `host-events`.
    var commandName: String { String(rawValue.map { $0 == "_" ? "-" : $0 }) }

    /// - Throws: a ``Complaint`` that names the nearest kind.
    init(commandName name: String) throws {
        let folded = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
        let names = Self.allCases.map(\.commandName)
        let aliases = ["promises": Self.commitment]
        if let kind = Self.allCases.first(where: { $0.commandName == folded }) ?? aliases[folded] {
            self = kind
            return
        }
        let nearest = NearestWord.nearest(to: folded, among: names).map { " Did you mean “\($0)”?" }
        throw Complaint(
            "“\(name.sanitized)” is not a kind of record. Kinds are \(names.joined(separator: ", ")), events."
                + (nearest ?? "")
        )
    }
}
