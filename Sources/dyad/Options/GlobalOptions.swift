import ArgumentParser
import Compiling
import EventStore
import Foundation
import Glibc
import Relations

/// The options of all commands that read records.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read this folder of records instead of the shipped ones.", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("Keep imported events in this file instead of the reader’s own.", valueName: "file"))
    var store: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("See everything as it was on this date; nothing later shows.", valueName: "date"))
    var asOf: String?

    @Option(
        name: .customLong("known-by"),
        help: ArgumentHelp(
            "See only what could be known on this date, by the dates of the sources.", valueName: "date"))
    var knownBy: String?

    @Option(help: ArgumentHelp("Show only what fits this expression.", valueName: "expression"))
    var filter: String?

    /// The day that is looked at: that of `--as-of` or `--known-by`, whose span counts to its end, else today.
    func day() throws -> Day { try dayAsked() ?? .today }

    /// The day of `--as-of` or `--known-by`; `nil` where none was given.
    func dayAsked() throws -> Day? {
        if asOf != nil, knownBy != nil {
            throw Complaint("--as-of and --known-by both name the day looked at. Write one of them.")
        }
        return try (asOf ?? knownBy).map(Self.day(of:))
    }

    /// What the day shows: what was so, or with `--known-by` what could be known.
    var reading: Reading { knownBy == nil ? .happened : .known }

    /// The day that a text means, its last where it names a month or a year.
    static func day(of text: String) throws -> Day {
        if text == "today" { return .today }
        guard let date = RecordDate(text) else {
            throw Complaint(
                "“\(text.sanitized)” is not a date. Write a day, a month or a year: 2023-11-17, 2023-11 or 2023.")
        }
        return date.last
    }

    /// What a command needs besides pair, day and filter to show the same.
    var launch: [String] {
        (data.map { ["--data", $0] } ?? []) + (store.map { ["--store", $0] } ?? [])
    }

    func places() throws -> Places { try Places(data: data, store: store) }

    /// The compiled records, made fit first.
    func library() throws -> RecordStore { try places().library() }
}

extension Places {
    /// The compiled records, made fit first. Where they cannot be kept, that is said beside whatever is printed.
    func library() throws -> RecordStore {
        let store = try compiler.refresh()
        if let note = store.note { FileHandle.standardError.write(Data("\(note)\n".utf8)) }
        return store
    }

    /// What makes the store fit the files.
    var compiler: Compiler {
        var layers = [Compiler.Layer(records, number: 0)]
        if let own { layers.append(Compiler.Layer(own, number: 1)) }
        return Compiler(layers: layers, codebook: codebooks?.appending(path: "countries.yaml"), store: store)
    }
}

extension RecordStore {
    /// What is said where the compiled records are gone with the program.
    var note: String? {
        unkept.map { "\($0) Until then the records are compiled anew at every start." }
    }

    /// The same in one line of a screen.
    var shortNote: String? {
        guard case .cannotWrite(_, let reason) = unkept else { return nil }
        return "Compiled records cannot be kept: \(reason.sanitized). dyad info says where."
    }
}

extension Day {
    /// Today, by the reader's own clock.
    static var today: Day {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe localtime_r(&now, &parts)
        return unsafe Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(number: 0)
    }
}
