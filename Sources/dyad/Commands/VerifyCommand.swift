import ArgumentParser
import EventStore
import Records
import Relations
import Reporting
import TimeZones

/// Checks the quoted figures in a text.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks every quoted figure in a text: which still hold, which changed, and by what record.",
        discussion:
            "A quoted figure carries a key, dyad:CHN-JPN:…, as dyad quote and y write it. Exit code 1 where one changed."
    )

    @Argument(help: "The text, of any format; - is standard input.")
    var file: String

    @Option(help: "text or json.")
    var format = CardCommand.Form.text

    @OptionGroup var options: GlobalOptions

    /// Longer than any book.
    private static let mostBytes = 64_000_000

    func run() throws {
        let bytes: [UInt8]
        do throws(BoundedFile.Failure) {
            bytes = try BoundedFile.read(
                file == "-" ? "/dev/stdin" : file, upTo: Self.mostBytes, takesPipes: true)
        } catch {
            throw Complaint("“\(file.sanitized)” \(error). Name a text file, or - for standard input.")
        }
        let library = try options.library()
        // A text quotes few pairs and many figures of each.
        var dossiers: [CountryPair: Dossier] = [:]
        let report = try VerifyReport(FoundKey.all(in: bytes), file: file) { key in
            let dossier = try dossiers[key.pair] ?? library.dossier(of: .pair(key.pair))
            dossiers[key.pair] = dossier
            return Reckoning(Relation(dossier, asOf: key.asOf, reading: key.reading), localDay: LocalDays.day)
        }
        switch format {
        case .text: print(report.text, terminator: "")
        case .json: print(report.json.indented)
        }
        if !report.allHold { throw ExitCode.failure }
    }
}
