import Relations
import Samples

extension Library {
    func meetings() throws -> [Meeting] {
        try records(of: .meeting).compactMap { if case .meeting(let meeting) = $0 { meeting } else { nil } }
    }

    func issues() throws -> [Issue] {
        try records(of: .issue).compactMap { if case .issue(let issue) = $0 { issue } else { nil } }
    }

    func commitments() throws -> [Commitment] {
        try records(of: .commitment).compactMap { if case .commitment(let promise) = $0 { promise } else { nil } }
    }
}

extension Relation {
    func meeting(_ id: String) throws -> MeetingFigure {
        try chronicle.figures.first { $0.id == id }.orThrow("No meeting “\(id)” is on record on \(clock.asOf).")
    }

    func issue(_ id: String) throws -> IssueFigure {
        try issues.first { $0.id == id }.orThrow("No issue “\(id)” is on record on \(clock.asOf).")
    }

    func promise(_ id: String) throws -> PromiseFigure {
        try promises.first { $0.id == id }.orThrow("No promise “\(id)” is on record on \(clock.asOf).")
    }

    /// The links of the series of the top leaders: the date of each, and the days since the one before.
    func topLeaders() throws -> Series {
        let pair = try subject.pair.orThrow("One country has no series of its own.")
        return try chronicle.topLeaders(of: pair, roster: roster).orThrow("No top leaders’ meeting is on record.")
    }
}

extension Series {
    /// `2019-12-23 179`, one for each link with a gap.
    var gaps: [String] {
        links.compactMap { link in link.gap.map { "\(link.first.date.day) \($0)" } }
    }
}

/// All shipped records in memory, and which record names which.
struct AllRecords: Sendable {
    let all: [AnyRecord]
    private let byReference: [Reference: AnyRecord]
    private let namers: [Reference: [AnyRecord]]

    private static let shared = Result { try AllRecords(ShippedRecords.library()) }

    /// The records are read once.
    init() throws { self = try Self.shared.get() }

    private init(_ library: any Library) throws {
        all = try RecordKind.allCases.flatMap { try library.records(of: $0) }
        byReference = Dictionary(all.map { ($0.reference, $0) }, uniquingKeysWith: { $1 })
        var namers: [Reference: [AnyRecord]] = [:]
        for record in all {
            for reference in record.references { namers[reference, default: []].append(record) }
        }
        self.namers = namers
    }

    subscript(reference: Reference) -> AnyRecord? { byReference[reference] }

    func naming(_ reference: Reference) -> [AnyRecord] { namers[reference] ?? [] }
}
