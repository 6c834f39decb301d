internal import Relations

/// What became of the rows read so far.
struct RowCount {
    private(set) var read = 0
    private(set) var headers = 0
    private(set) var examples: [ImportReport.MalformedRow] = []
    private var between = 0
    private var inside = 0
    private var oneSide = 0
    private var noCountry = 0
    private var malformed = 0

    var rows: [RowClass: Int] {
        [
            .betweenCountries: between, .insideCountry: inside, .oneSide: oneSide, .noCountry: noCountry,
            .malformed: malformed,
        ]
    }

    mutating func add(_ result: RowResult, line: Int, member: String, text: Span<UInt8>, _ bytes: Range<Int>) {
        switch result {
        case .header:
            headers += 1
            return
        case .kept(.betweenCountries): between += 1
        case .kept(.insideCountry): inside += 1
        case .kept(.oneSide): oneSide += 1
        case .kept(.noCountry): noCountry += 1
        case .kept(.malformed): malformed += 1
        case .malformed(let fault):
            malformed += 1
            if examples.count < ImportReport.examples {
                let beginning = bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + 240)
                examples.append(
                    ImportReport.MalformedRow(
                        member: member, line: line, reason: fault.sentence, excerpt: text.string(beginning).excerpt))
            }
        }
        read += 1
    }
}
