import ArgumentParser
import EventStore
import Foundation
import Relations
import Reporting

/// Prints the sources of a record as entries of a bibliography.
struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite", abstract: "Prints the sources of a record as entries of a bibliography.",
        discussion:
            "Sources that were only seen cited are left out; what was read in part says so; a title that is our own description stands in brackets."
    )

    @Argument(help: "The id of the record; where several kinds have it, with the kind before it: meetings:ID.")
    var id: String

    @Option(help: "\(CitationStyle.allCases.map { "\($0.rawValue): \($0.summary)" }.joined(separator: "; ")).")
    var style = CitationStyle.chicago

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let library = try options.library()
        let reference = try Reference(commandLine: id, in: library)
        guard let record = try library.record(reference) else {
            throw Complaint("No \(reference.kind.singular) has the id “\(reference.id.sanitized)”.")
        }
        var sources: [String: Source] = [:]
        for case .source(let source) in try library.records(of: .source) { sources[source.id] = source }
        let clock = Clock(asOf: try options.day(), recordsThrough: try library.folder().recordsThrough)
        let bibliography = Bibliography(of: [record], sources: sources, clock: clock)
        guard !bibliography.sources.isEmpty else {
            throw Complaint("“\(reference.id.sanitized)” rests on no source that was read by \(clock.asOf).")
        }
        print(bibliography.text(in: style), terminator: "")
        if bibliography.unread > 0 {
            let left = bibliography.unread == 1 ? "1 source was" : "\(bibliography.unread) sources were"
            FileHandle.standardError.write(Data("\(left) left out: cited by others and not read.\n".utf8))
        }
    }
}

extension CitationStyle: ExpressibleByArgument {}
