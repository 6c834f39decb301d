import ArgumentParser
import Relations
import Reporting
import TimeZones

/// Prints figures as sentences with keys.
struct QuoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: "Prints the figures of a pair as sentences, each with a key that dyad verify checks again.",
        discussion: "Example: dyad quote CHN JPN 2023-11-16-xi-kishida-san-francisco --as-of 2023-11-17")

    @Argument(help: "The two countries, by code or by name, and perhaps ids of meetings, issues or promises of theirs.")
    var words: [String]

    @Option(help: "text or json: json has the values under other rules, too.")
    var format = CardCommand.Form.text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let relation = try options.relation(of: Array(words.prefix(2)))
        let reckoning = Reckoning(relation, localDay: LocalDays.day)
        let ids = words.dropFirst(2)
        let chosen = try ids.isEmpty ? relation.quotableFigures : ids.flatMap { try figures(of: $0, in: relation) }
        switch format {
        case .text:
            for quotation in chosen.compactMap({ Quotation($0, reckoning) }) { print(quotation.text.sanitized) }
        case .json: print(JSON.array(chosen.map(FigureReport(reckoning).object)).indented)
        }
    }

    private func figures(of id: String, in relation: Relation) throws -> [Figure] {
        let figures = relation.figures(of: id)
        guard !figures.isEmpty else {
            throw Complaint(
                "“\(id.sanitized)” is no meeting, issue or promise of the two that is on record \(relation.dayInWords)."
            )
        }
        return figures
    }
}
