internal import Relations

/// The reading of one event file under way.
struct FileReading {
    private let source: ByteSource
    private let books: ImportCodebooks
    private let asked: Dataset?

    private var output = RowOutput()
    private var count = RowCount()
    private var dataset: Dataset?
    private var members: [String] = []
    private var skipped: [String] = []
    private var formats: [String] = []
    private var encodings: [String] = []
    private var repaired = 0
    private var foreign: Foreign?
    private var memberCount = 0

    init(source: ByteSource, books: ImportCodebooks, asked: Dataset?) {
        self.source = source
        self.books = books
        self.asked = asked
    }

    mutating func read(
        isCancelled: () -> Bool, progress: (ImportProgress) -> Void, reusing spare: () -> EventBatch?,
        _ body: (EventBatch) throws -> Void
    ) throws -> ImportReport {
        let source = source
        let stream = try memberStream(of: source)
        while let member = try stream.nextMember() {
            memberCount += 1
            try read(member, of: stream, reusing: spare) { batch in
                if isCancelled() { throw ImportError.cancelled(file: source.file) }
                if !batch.isEmpty { try body(batch) }
            } progress: { rows in
                progress(ImportProgress(bytes: source.count, total: source.total, rows: rows))
            }
        }
        try stream.finish()
        let digest = try source.finish()
        guard let dataset else {
            guard memberCount > 0 else { throw ImportError.noEvents(file: source.file, .emptyArchive) }
            // Of a single file it can be said what it is instead.
            let reason = memberCount == 1 ? foreign : nil
            throw ImportError.noEvents(file: source.file, reason ?? .archive(members: memberCount))
        }
        return report(dataset, digest: digest)
    }

    private mutating func read(
        _ member: String, of stream: any MemberStream, reusing spare: () -> EventBatch?,
        _ body: (EventBatch) throws -> Void, progress: (Int) -> Void
    ) throws {
        var blocks = TextBlocks(stream)
        let first = try blocks.next()
        guard case .lines? = first else {
            // Nothing at all, or one endless line: neither has a row.
            if first == nil, member.isEmpty { throw ImportError.empty(file: source.file) }
            skipped.append(member)
            foreign = first == nil ? .text(columns: 0) : .text(columns: 1)
            try skip(&blocks)
            return
        }
        let lineEnd = blocks.lineEnd ?? UInt8(ascii: "\n")
        let format: EventFormat
        switch blocks.isUTF16 ? .failure(.utf16) : EventFormat.recognise(Array(blocks.text), lineEnd: lineEnd) {
        case .success(let found): format = found
        case .failure(let reason):
            skipped.append(member)
            foreign = reason
            try skip(&blocks)
            return
        }
        let named = format.dataset(file: member.isEmpty ? source.file : "\(source.file)/\(member)")
        if let asked, !format.fits(asked) {
            throw ImportError.otherDataset(file: source.file, asked: asked, found: named)
        }
        let found = asked ?? named
        if let dataset, dataset != found {
            throw ImportError.mixed(file: source.file, dataset, other: found, member: member)
        }
        dataset = found
        if !member.isEmpty { members.append(member) }
        func run(_ reader: some RowReader) throws -> String {
            try readRows(
                reader, of: found, member: member, from: first, of: &blocks, reusing: spare, body, progress: progress)
        }
        let words: String
        switch format {
        case .gdelt1, .gdelt2: words = try run(GDELTRows(found, books))
        case .quadruples: words = try run(QuadrupleRows(books))
        case .phoenix: words = try run(PhoenixRows(books))
        case .icews(let header):
            guard let reader = ICEWSRows(header, books) else { throw lacking(header) }
            words = try run(reader)
        case .polecat(let header):
            guard let reader = POLECATRows(header, books) else { throw lacking(header) }
            words = try run(reader)
        }
        if !formats.contains(words) { formats.append(words) }
        if !encodings.contains(blocks.encoding.words) { encodings.append(blocks.encoding.words) }
        repaired += blocks.encoding.repaired
    }

    private func lacking(_ header: HeaderColumns) -> ImportError {
        .noEvents(file: source.file, .text(columns: header.count))
    }

    /// Reads what is left of a member, whose checksum stands at its end.
    private func skip(_ blocks: inout TextBlocks) throws {
        while try blocks.next() != nil {}
    }

    private mutating func readRows<Reader: RowReader>(
        _ reader: Reader, of dataset: Dataset, member: String, from first: TextBlocks.Piece?,
        of blocks: inout TextBlocks, reusing spare: () -> EventBatch?, _ body: (EventBatch) throws -> Void,
        progress: (Int) -> Void
    ) throws -> String {
        var reader = reader
        var fields = Fields()
        var line = 0
        let lineEnd = blocks.lineEnd ?? UInt8(ascii: "\n")
        var piece = first
        while let lines = piece {
            switch lines {
            case .tooLong(let beginning):
                line += 1
                count.add(.malformed(.tooLong), line: line, member: member, text: beginning.span, 0..<beginning.count)
            case .lines:
                var start = 0
                while start < blocks.text.count {
                    output.begin(in: spare()?.rows ?? [])
                    start = readLines(
                        of: blocks.text, from: start, lineEnd: lineEnd, &line, &fields, &reader, member: member)
                    try body(output.batch(of: dataset))
                }
            }
            progress(count.read)
            piece = try blocks.next()
        }
        return reader.format
    }

    /// How many events are handed on together at most; a block of ordinary rows has fewer.
    private static let batchLimit = 32_768

    /// Reads the rows of a block from a place on, up to its end or to the limit of a batch.
    ///
    /// - Returns: where to go on.
    private mutating func readLines<Reader: RowReader>(
        of text: Span<UInt8>, from start: Int, lineEnd: UInt8, _ line: inout Int, _ fields: inout Fields,
        _ reader: inout Reader, member: String
    ) -> Int {
        var start = start
        while start < text.count, output.rows.count < Self.batchLimit {
            start = fields.divide(text, from: start, lineEnd: lineEnd)
            line += 1
            if !fields.line.isEmpty {
                let result = reader.read(text, &fields, line: line, into: &output)
                count.add(result, line: line, member: member, text: text, fields.line)
            }
        }
        return start
    }

    private func report(_ dataset: Dataset, digest: String) -> ImportReport {
        var report = ImportReport(file: source.file, dataset: dataset, format: formats.joined(separator: "; "))
        report.encoding = encodings.joined(separator: ", ")
        report.bytes = source.count
        report.digest = digest
        (report.members, report.skipped) = (members, skipped)
        (report.read, report.rows, report.headers) = (count.read, count.rows, count.headers)
        report.malformed = count.examples
        (report.events, report.placed, report.repaired) = (output.events, output.placed, repaired)
        if let days = output.days {
            report.first = Day(number: Int(days.lowerBound))
            report.last = Day(number: Int(days.upperBound))
        }
        (report.outsideScheme, report.withoutCountry) = (output.outsideScheme, output.withoutCountry)
        return report
    }
}
