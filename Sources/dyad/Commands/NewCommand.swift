import ArgumentParser
import Browsing
import Compiling
import EventStore
import Foundation
import Glibc
import Records
import Relations

/// Begins a new record in the reader's own folder.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begins a new record in your own folder, and opens your editor on it.",
        discussion:
            "Examples: dyad new meeting CHN JPN; dyad new promise CHN JPN; dyad new move ISSUE; dyad new follow-up PROMISE. Without a terminal the file is made and its path printed. The date is that of --as-of, else today."
    )

    @Argument(
        help: ArgumentHelp(
            "\(RecordTemplate.Kind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
    var kind: String

    @Argument(help: "Two countries; for a move the id of the issue, for a follow-up that of the promise.")
    var of: [String]

    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard let kind = RecordTemplate.Kind(rawValue: kind.lowercased()) else {
            let names = RecordTemplate.Kind.allCases.map(\.rawValue)
            let nearest = NearestWord.nearest(to: kind, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint(
                "“\(kind.sanitized)” cannot be begun. Begin one of \(names.joined(separator: ", "))." + nearest)
        }
        let places = try options.places()
        let editing = Editing(places, editor: EditorCommand())
        let edit = try self.edit(kind)
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            print(editing.own.folder.appending(path: try editing.prepare(edit).path).path.sanitized)
            return
        }
        switch editing.carryOut(edit) {
        case .unchanged: print("Nothing was changed.")
        case .refused(let reason): throw Complaint(reason)
        case .changed(let file, _): try check(file, editing, places)
        }
    }

    /// Says what is wrong in the file, and offers to edit it again, until it is sound or left.
    private func check(_ file: String, _ editing: Editing, _ places: Places) throws {
        while true {
            let problems = try places.library().problems().filter { $0.hasPrefix(file + ":") }
            for problem in problems { print("\(problem)\n") }
            guard let first = problems.first else { break }
            print("Edit again? [Y/n] ", terminator: "")
            fflush(nil)
            guard let answer = readLine(), !answer.lowercased().hasPrefix("n") else { throw ExitCode(1) }
            let parts = first.split(separator: ":")
            let line = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
            if case .refused(let reason) = editing.carryOut(.file(Place(file: file, line: line))) {
                throw Complaint(reason)
            }
        }
        print(editing.own.folder.appending(path: file).path.sanitized)
    }

    private func edit(_ kind: RecordTemplate.Kind) throws -> Edit {
        let day = try options.day()
        switch kind {
        case .meeting, .promise:
            let relation = try options.relation(of: of)
            guard case .pair(let pair) = relation.subject else { throw Complaint("Two countries make a pair.") }
            let new = NewRecord(pair, on: day, in: relation.dossier)
            return kind == .meeting ? .meeting(new) : .promise(new)
        case .move, .followUp:
            let wanted: RecordKind = kind == .move ? .issue : .commitment
            guard of.count == 1, let id = of.first else {
                throw Complaint("Write the id of one \(wanted.singular): dyad new \(kind.rawValue) ID.")
            }
            let library = try options.library()
            guard let record = try library.record(Reference(wanted, id)) else {
                let ids = try library.records(of: wanted).map(\.header.id)
                let nearest = NearestWord.nearest(to: id, among: ids).map { " Did you mean “\($0)”?" } ?? ""
                throw Complaint("No \(wanted.singular) has the id “\(id.sanitized)”." + nearest)
            }
            return kind == .move
                ? .move(record.reference, record.header.place, day)
                : .followUp(record.reference, record.header.place, day)
        }
    }
}
