internal import Relations
internal import Reporting
internal import Samples
internal import Screen

extension FuzzTarget {
    /// Any text on its way to a terminal, a table, a calendar or a page of Markdown.
    static let text = FuzzTarget(
        "text", longest: 600, share: 1500,
        words: HostileText.allCases.map { String($0.text.prefix(40)) } + [
            "|", "`", "[a](b)", "<b>", "\\", ";", ",", "=", "+", "@", "尖閣",
        ],
        sources: [
            "Sources/Screen/", "Sources/Relations/Words/Sanitized", "Sources/Reporting/Tables/",
            "Sources/Reporting/Calendar/", "Sources/Reporting/TextLayout", "Sources/Reporting/JSON",
        ]
    ) { input, planted in
        let text = String(decoding: input, as: UTF8.self)
        let scalars = Set(text.unicodeScalars)
        let isPlanted = planted == .passing && scalars.isSuperset(of: ["\u{301}", "\u{202E}"])
        let safe = isPlanted ? text : sanitized(text)
        for shown in [safe, text.sanitized] {
            let harm = HostileText.harm(in: shown)
            try hold(
                harm.isEmpty, "What is shown has no character that does harm.",
                "\(harm.sorted()) of \(text.debugDescription)")
        }
        try hold(sanitized(safe) == safe, "Making a text safe a second time changes nothing.", safe.debugDescription)
        try hold(
            text.sanitized.sanitized == text.sanitized, "Making a text safe a second time changes nothing.",
            text.debugDescription)
        try holdCells(safe, of: text)
        try holdOutputs(text)
    }.beginning { HostileText.allCases.map { Array(("tea " + $0.text.prefix(80) + " levy").utf8) } }

    /// The width of a text is that of its cells, cut or not.
    private static func holdCells(_ safe: String, of text: String) throws(Violation) {
        try hold(
            text.cells == safe.cells, "A text is as wide as it is shown.",
            "\(text.cells), \(safe.cells) of \(text.debugDescription)")
        var frame = Frame(Size(columns: 24, rows: 1))
        frame.put(text, at: Position(row: 0, column: 2))
        let width = frame.row(0).reduce(0) { $0 + Int($1.width) }
        try hold(width == 24, "A row is filled by its cells.", "\(width) for \(text.debugDescription)")
        for room in [0, 1, 7] {
            let cut = text.clipped(to: room).cells
            try hold(cut <= room, "A text that is cut has room.", "\(cut) in \(room) of \(text.debugDescription)")
        }
    }

    /// Every form of a list keeps its own shape, whatever its texts are.
    private static func holdOutputs(_ text: String) throws {
        var source = source
        source.title = text
        source.publisher = text
        var incident = incident
        incident.title = text
        incident.place = text
        incident.text = text
        var dossier = roster
        dossier.incidents = [incident]
        let relation = Relation(dossier, asOf: Sample.day("2024-10-01"))
        for record in [AnyRecord.source(source), .incident(incident)] {
            let table = try Listing.table(of: record.kind, in: relation, records: [record])
            for format in Format.allCases {
                guard let output = try? table.text(as: format, room: 60, width: { $0.cells }) else { continue }
                let harm = HostileText.harm(in: output, besides: format == .tsv ? ["\n", "\t"] : ["\r", "\n"])
                try hold(
                    harm.isEmpty, "A list has no character that does harm.",
                    "\(format): \(harm.sorted()) of \(text.debugDescription)")
                try holdShape(output, format, of: table, text)
            }
        }
    }

    private static func holdShape(_ output: String, _ format: Format, of table: Table, _ text: String) throws(Violation)
    {
        let (rows, columns) = (table.rows.count, table.columns.count)
        switch format {
        case .tsv:
            for line in output.split(separator: "\n") {
                let count = line.split(separator: "\t", omittingEmptySubsequences: false).count
                try hold(
                    count == columns, "A line of tsv has all columns.",
                    "\(count) of \(columns): \(text.debugDescription)")
            }
        case .csv:
            let read = Array(output.utf8).rowsOfCSV
            try hold(read.count == rows + 1, "A row of csv is one.", "\(read.count): \(text.debugDescription)")
            for row in read {
                try hold(
                    row.count == columns, "A row of csv has all columns.",
                    "\(row.count) of \(columns): \(text.debugDescription)")
                let formula = row.first {
                    "=+-@".utf8.contains($0.first ?? 0) && Double(String(decoding: $0, as: UTF8.self)) == nil
                }
                try hold(formula == nil, "No cell of csv is a formula.", text.debugDescription)
            }
        case .ics:
            for line in output.split(separator: "\r\n") {
                try hold(line.utf8.count <= 75, "A line of a calendar has 75 bytes at most.", text.debugDescription)
                try hold(
                    !line.contains { $0.isNewline }, "A line of a calendar ends with CR LF.", text.debugDescription)
            }
            let begins = output.split(separator: "\r\n").count { $0.hasPrefix("BEGIN:") }
            let ends = output.split(separator: "\r\n").count { $0.hasPrefix("END:") }
            try hold(begins == ends, "What begins in a calendar ends.", text.debugDescription)
        case .jsonl:
            try hold(output.utf8.count { $0 == 0x0A } == rows, "A row of jsonl is one line.", text.debugDescription)
        case .markdown:
            try hold(
                output.utf8.count { $0 == 0x0A } == rows + 2, "A row of Markdown is one line.", text.debugDescription)
        case .table, .json, .timelinejs: break
        }
    }

    private static let source = Sample.sources[0]
    private static let incident = Sample.incident
    /// The pair with nothing else, since what one record becomes is looked at a great many times.
    private static let roster = {
        var dossier = Sample.kenyaPoland()
        (dossier.meetings, dossier.issues, dossier.commitments, dossier.assessments) = ([], [], [], [])
        return dossier
    }()
}

extension [UInt8] {
    /// Rows and cells by RFC 4180, for the tests: nothing of the program's own.
    fileprivate var rowsOfCSV: [[[UInt8]]] {
        var rows: [[[UInt8]]] = []
        var row: [[UInt8]] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < count {
            let byte = self[index]
            index += 1
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if index < count, self[index] == 0x22 {
                    cell.append(0x22)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == 0x22, cell.isEmpty {
                isQuoted = true
            } else if byte == 0x2C {
                row.append(cell)
                cell = []
            } else if byte == 0x0D, index < count, self[index] == 0x0A {
                index += 1
                rows.append(row + [cell])
                (row, cell) = ([], [])
            } else {
                cell.append(byte)
            }
        }
        return rows
    }
}
