import ArgumentParser
import EventStore
import Relations
import Reporting
import Screen

/// Prints one figure for each pair of countries.
struct MatrixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Prints one figure for each pair of countries, where it is compiled.",
        discussion: "Example: dyad matrix --measure days_since --format csv")

    @Option(help: "\(MatrixMeasure.allCases.map { "\($0.rawValue): \($0.onScreen)" }.joined(separator: "; ")).")
    var measure = MatrixMeasure.daysSince

    @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.table

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let day = try options.day()
        let world = try options.world()
        var report = MatrixReport(measure, world, asOf: day)
        if measure == .cooperation, let events = try options.places().eventStore() {
            let shares = try events.netCooperation(of: report.matrix.pairs, asOf: day)
            report = MatrixReport(measure, world, shares: shares, asOf: day)
        }
        if format == .table { print(report.head, terminator: "") }
        print(try report.table.text(as: format, room: TerminalWidth.ofOutput) { $0.cells }, terminator: "")
    }
}

extension MatrixMeasure: ExpressibleByArgument {}
