import Browsing
import Foundation
import Records
import Relations

/// Carries out what the reader wants to write: makes the file ready, opens the editor on it, and says what came of it.
struct Editing {
    /// The reader's own folder, or that of `--data`.
    let own: OwnRecords
    /// The folder of shipped records, which are copied and never written; `nil` with `--data`.
    let shipped: OwnRecords?
    let editor: EditorCommand

    init(_ places: Places, editor: EditorCommand) {
        own = OwnRecords(places.own ?? places.records)
        shipped = places.own == nil ? nil : OwnRecords(places.records)
        self.editor = editor
    }

    /// A file made ready for the editor.
    struct Target {
        let path: String
        let line: Int
        /// The text before anything was put into it; `nil` where the file was made.
        let before: String?
        /// The text that the editor opens on.
        let prepared: String
        /// The record that is new in it.
        var shows: Reference?
    }

    /// Opens the editor, and waits for its end. Where nothing is changed, nothing is left behind.
    func carryOut(_ edit: Edit) -> Edited {
        do {
            let target = try prepare(edit)
            let path = own.folder.appending(path: target.path).path
            let call = editor.arguments(for: path, line: target.line)
            guard ForegroundProcess.run(call) != nil else {
                restore(target)
                return .refused(
                    "The editor “\(editor.words.joined(separator: " ").sanitized)” did not start; the variable EDITOR names one."
                )
            }
            let after = own.text(of: target.path)
            if after == target.prepared {
                restore(target)
                return .unchanged
            }
            return after == nil && target.before == nil ? .unchanged : .changed(file: target.path, shows: target.shows)
        } catch {
            return .refused("\(error)")
        }
    }

    /// Takes back what was made ready.
    private func restore(_ target: Target) {
        guard let before = target.before else { return own.remove(target.path) }
        if before != target.prepared { try? own.replace(target.path, with: before) }
    }

    // MARK: Making ready

    func prepare(_ edit: Edit) throws -> Target {
        switch edit {
        case .record(let reference, let place): return try prepare(reference, place)
        case .meeting(let new):
            return try prepare(
                .meeting(new.pair, on: new.day, people: new.people, isTaken: isTaken(new, .meeting)), .meeting)
        case .promise(let new):
            return try prepare(.promise(new.pair, on: new.day, isTaken: isTaken(new, .commitment)), .commitment)
        case .move(let issue, let place, let day):
            return try prepare(issue, place, adding: .move(on: day), to: "status_history")
        case .followUp(let promise, let place, let day):
            return try prepare(promise, place, adding: .followUp(on: day), to: "follow_ups")
        case .file(let place):
            guard let text = own.text(of: place.file) else { throw EditingError.notOwn(place.file) }
            return Target(path: place.file, line: max(1, place.line), before: text, prepared: text)
        }
    }

    private func isTaken(_ new: NewRecord, _ kind: RecordKind) -> (String) -> Bool {
        { id in new.taken.contains(id) || own.text(of: "\(kind.rawValue)/\(id).yaml") != nil }
    }

    private func prepare(_ template: RecordTemplate, _ kind: RecordKind) throws -> Target {
        let id = template.id ?? ""
        let text = template.file(kind)
        let path = try own.create(kind, id, text: text)
        return Target(
            path: path, line: template.start + 2, before: nil, prepared: text, shows: Reference(kind, id))
    }

    /// A record in the reader's own folder: where it stands there, or a copy.
    private func prepare(
        _ reference: Reference, _ place: Place, adding template: RecordTemplate? = nil, to list: String = ""
    ) throws -> Target {
        let ownPlace = own.find(reference, hint: place.file)
        guard let found = ownPlace ?? shipped?.find(reference, hint: place.file) else {
            throw EditingError.notFound(reference)
        }
        var text = found.text
        var item = found.item
        if ownPlace == nil {
            text = RecordText(found.text.file(of: found.item, reference.kind))
            guard let copied = text.item(reference.kind, reference.id) else { throw EditingError.notFound(reference) }
            item = copied
        }
        var line = item.lines.lowerBound + 1
        if let template {
            guard let first = text.add(template.lines, to: list, of: item) else { throw EditingError.braces(reference) }
            line = first + template.start
        }
        if ownPlace != nil {
            if template != nil { try own.replace(found.path, with: text.text) }
            return Target(
                path: found.path, line: line, before: found.text.text, prepared: text.text,
                shows: template == nil ? nil : reference)
        }
        let path = try own.create(reference.kind, reference.id, text: text.text)
        return Target(
            path: path, line: line, before: nil, prepared: text.text, shows: template == nil ? nil : reference)
    }
}

/// Why something cannot be edited.
enum EditingError: Error, CustomStringConvertible {
    case notOwn(String)
    case notFound(Reference)
    case braces(Reference)

    var description: String {
        switch self {
        case .notOwn(let file):
            "“\(file.sanitized)” ships with the program and is not written; e on one of its records makes a copy of your own."
        case .notFound(let reference):
            "The file of “\(reference.id.sanitized)” was not found, or it stands in a codebook; write a record of your own with that id."
        case .braces(let reference):
            "“\(reference.id.sanitized)” is written between braces, where nothing can be put in; e edits it as it is."
        }
    }
}
