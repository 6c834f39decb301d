import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Looks for words in all records.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Looks for words in all records, the best match first.")

    @Argument(help: "The words; each must be found, as the beginning of a word.")
    var words: [String]

    @Option(help: "How many records at most.")
    var limit = 50

    @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let library = try options.library()
        let clock = Clock(asOf: try options.day(), recordsThrough: try library.folder().recordsThrough)
        var findings = try library.find(words.joined(separator: " "), limit: limit).filter { finding in
            finding.date.map(clock.hasSeen) ?? true
        }
        if options.reading == .known {
            let knowledge = try library.knowledge(on: clock.asOf)
            findings = try findings.filter { finding in
                try library.record(finding.reference).flatMap(knowledge.known) != nil
            }
        }
        guard !findings.isEmpty else {
            throw Complaint(
                "No record has “\(words.joined(separator: " ").sanitized)”. Fewer or shorter words find more.")
        }
        let table = FindReport.table(of: findings)
        print(try table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
    }
}
