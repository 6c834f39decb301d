internal import Relations

/// The reading of one file under way: collects records, problems and places.
final class FileReader {
    let file: String
    let text: FileText
    private(set) var result: FileReading
    /// The record being read, as its place in the list of declared records.
    private(set) var current: Int?
    /// Whether so much is wrong that nothing more is told.
    private(set) var isFull = false

    init(bytes: [UInt8], file: String) {
        self.file = file
        // A file that is too large is not even divided into lines.
        text = FileText(bytes.count > Limits.fileBytes ? [] : bytes)
        result = FileReading(remainder: .init(file: file))
        if bytes.count > Limits.fileBytes {
            result.isLegible = false
            report(wholeFile: .fileTooLarge(bytes: bytes.count))
        }
    }

    /// Reads the whole file, once.
    func read() {
        guard result.remainder.problems.isEmpty else { return }
        guard let root = composed() else {
            // A file of nothing but blanks and comments is sound, and says that there are no records.
            guard !result.remainder.problems.isEmpty else { return }
            result.isLegible = false
            salvageIDs()
            return
        }
        guard case .mapping(let mapping) = root else {
            // A file of nothing but comments has one empty scalar at most.
            if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
            result.isLegible = false
            report(.notAMapping(found: root.shape), at: root.mark)
            return
        }
        for pair in mapping.pairs {
            let (key, value) = (pair.key, pair.value)
            guard case .scalar(let name) = key else {
                report(.notAMapping(found: key.shape), at: key.mark)
                continue
            }
            readSection(name.string, at: key.mark, value)
        }
        result.remainder.problems.sort()
    }

    private func readSection(_ name: String, at mark: FilePosition?, _ value: Tree) {
        if name == "folder" {
            readFolder(value, at: mark)
        } else if let kind = RecordKind(rawValue: name) {
            guard case .sequence(let items, _) = value else {
                if value.isEmpty { return }
                report(.wrongShape(name: name, expected: .list, found: value.shape), at: value.mark)
                return
            }
            for item in items { readRecord(kind, item) }
        } else if !isFull {
            let nearest = (["folder"] + RecordKind.allCases.map(\.rawValue)).nearest(to: name)
            report(.unknownKind(name: name, nearest: nearest), at: mark)
        }
    }

    private func readRecord(_ kind: RecordKind, _ node: Tree) {
        guard case .mapping(let mapping) = node else {
            report(.itemOfWrongShape(list: kind.rawValue, expected: .mapping, found: node.shape), at: node.mark)
            return
        }
        let fields = Fields(mapping, of: kind.owner, in: self)
        let problemsBefore = result.remainder.problems.count
        current = nil
        if let (id, mark) = fields.peek("id") {
            let (line, column) = (mark?.line ?? 0, mark?.column ?? 0)
            current = result.remainder.declared.count
            result.remainder.declared.append(
                DeclaredRecord(reference: Reference(kind, id), line: line, column: column, isSound: true))
            keep(line: line)
        }
        let record = fields.readRecord(kind)
        fields.reportUnknown()
        if result.remainder.problems.count == problemsBefore, !isFull, let record {
            result.records.append(record)
            if let current { note(record, in: &result.remainder.declared[current]) }
        } else if let current {
            result.remainder.declared[current].isSound = false
        }
        current = nil
    }

    /// Keeps what the check across files asks of people and countries.
    private func note(_ record: AnyRecord, in declared: inout DeclaredRecord) {
        switch record {
        case .person(let person): declared.country = person.country
        case .country(let country):
            declared.name = country.name
            let isOfLeaders = country.kind != .organisation && country.kind != .grouping
            declared.lacksTopOffice = isOfLeaders && country.topOffice == nil
        default: break
        }
    }

    private func readFolder(_ node: Tree, at mark: FilePosition?) {
        guard case .mapping(let mapping) = node else {
            report(.wrongShape(name: "folder", expected: .mapping, found: node.shape), at: node.mark)
            return
        }
        let fields = Fields(mapping, of: "the folder", in: self)
        let folder = fields.readFolder()
        fields.reportUnknown()
        let line = mark?.line ?? 0
        result.remainder.folder = PlacedFolder(folder: folder, line: line, column: mark?.column ?? 0)
        keep(line: line)
    }

    // MARK: What the fields report

    func report(_ fault: RecordFault, at mark: FilePosition?) {
        guard let mark else { return report(wholeFile: fault) }
        report(fault, line: mark.line, column: mark.column)
    }

    func report(_ fault: RecordFault, line: Int, column: Int) {
        // What is missing at the end is told of the line after it, which a file need not have.
        let isBehind = line > text.lineCount
        let (line, column) =
            isBehind ? (text.lineCount, text.line(text.lineCount).unicodeScalars.count + 1) : (line, column)
        add(RecordProblem(fault, file: file, line: line, column: column, text: text.line(line)))
    }

    func report(wholeFile fault: RecordFault) { add(RecordProblem(fault, file: file)) }

    private func add(_ problem: RecordProblem) {
        guard !isFull else { return }
        guard result.remainder.problems.count < Limits.problems else {
            isFull = true
            result.remainder.problems.append(
                RecordProblem(.tooManyProblems(limit: Limits.problems), file: file))
            return
        }
        result.remainder.problems.append(problem)
    }

    func refer(to id: String, _ kinds: [RecordKind], at mark: FilePosition?) {
        let (line, column) = (mark?.line ?? 0, mark?.column ?? 0)
        result.remainder.references.append(
            PlacedReference(from: current, kinds: kinds, id: id, line: line, column: column))
        keep(line: line)
    }

    func attend(
        position: Int, person: String?, country: CountryCode?, isLeaderMeeting: Bool, countries: [CountryCode],
        at mark: FilePosition?
    ) {
        guard let current, country == nil || isLeaderMeeting else { return }
        let (line, column) = (mark?.line ?? 0, mark?.column ?? 0)
        result.remainder.attendances.append(
            Attendance(
                from: current, position: position, person: person, country: country, isLeaderMeeting: isLeaderMeeting,
                countries: countries, line: line, column: column))
        keep(line: line)
    }

    private func keep(line: Int) {
        if result.remainder.lines[line] == nil { result.remainder.lines[line] = text.line(line) }
    }

    /// Declares the records of a file that is not YAML as far as its lines show them.
    ///
    /// Without it one forgotten quote would make every other file complain about missing records.
    private func salvageIDs() {
        var kind: RecordKind?
        // Records stand at the indentation of the first; ids further in belong to their entries.
        var indentation: Int?
        for number in stride(from: 1, through: text.lineCount, by: 1) {
            let line = text.line(number)
            let content = line.drop { $0 == " " || $0 == "-" }
            guard content.startIndex > line.startIndex else {
                if !line.isEmpty, !line.hasPrefix("#") {
                    kind = RecordKind(rawValue: String(line.prefix { $0 != ":" }))
                    indentation = nil
                }
                continue
            }
            guard let kind, content.hasPrefix("id:") else { continue }
            let column = line.utf8.count - content.utf8.count
            guard column == indentation ?? column else { continue }
            indentation = column
            let id = content.dropFirst(3).drop { " '\"".contains($0) }.prefix { !" '\"".contains($0) }
            guard !id.isEmpty else { continue }
            result.remainder.declared.append(
                DeclaredRecord(reference: Reference(kind, String(id)), line: number, column: column + 1, isSound: false)
            )
        }
    }
}

extension RecordKind {
    /// The kind as the owner of a field: “a meeting”, “an issue”.
    var owner: String {
        switch self {
        case .issue, .assessment, .incident: "an " + singular
        case .coverage: "coverage"
        default: "a " + singular
        }
    }
}
