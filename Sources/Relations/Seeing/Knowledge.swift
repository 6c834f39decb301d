/// What could be known on a day, as far as the dates of the sources tell.
///
/// A statement could be known from the day on which the earliest source that carries it was published, and never before
/// its own day. A source without a date, and a statement without a source, prove nothing about an earlier day: they count
/// from the end of the records. Countries, people and their offices, host events and coverage are the frame in which a
/// relation is told, and no statements about it: the reading leaves them alone.
package struct Knowledge: Sendable {
    package let day: Day
    private let published: [String: Day]
    private let end: Day

    /// The last day that a record can name (31 December 9999).
    private static let never = Day(number: 2_932_896)

    /// - Parameters:
    ///   - day: the day looked at.
    ///   - sources: by id.
    ///   - recordsThrough: the day from which what has no date counts; `nil` where the folder does not say.
    package init(on day: Day, sources: [String: Source], recordsThrough: Day?) {
        self.day = day
        end = recordsThrough ?? Self.never
        published = sources.compactMapValues { $0.published?.last }
    }

    /// The first day on which a statement could be known.
    ///
    /// - Parameters:
    ///   - date: its own day.
    ///   - evidence: what carries it; parts without a source of their own are carried by their record.
    /// - Complexity: O(*s*) for *s* citations.
    package func firstDay(of date: RecordDate, _ evidence: [Evidence]) -> Day {
        let days = evidence.flatMap(\.sources).map { published[$0.source] ?? end }
        return max(date.last, days.min() ?? end)
    }

    private func isKnown(_ date: RecordDate, _ evidence: Evidence, of header: RecordHeader) -> Bool {
        firstDay(of: date, [evidence.sources.isEmpty ? header.evidence : evidence]) <= day
    }

    /// The first day on which anything of a record could be known; `nil` for records that are no statements.
    package func firstDay(of record: AnyRecord) -> Day? {
        switch record {
        case .meeting, .commitment, .assessment, .incident:
            record.date.map { firstDay(of: $0, record.allEvidence) }
        case .issue(let issue):
            issue.history.map {
                firstDay(of: $0.date, [$0.evidence.sources.isEmpty ? issue.header.evidence : $0.evidence])
            }
            .min()
        case .source(let source): source.published?.last ?? end
        case .country, .person, .hostEvent, .coverage: nil
        }
    }

    /// A record as far as it could be known; `nil` where nothing of it could.
    ///
    /// - Complexity: O(*n*) for *n* entries of the record.
    package func known(_ record: AnyRecord) -> AnyRecord? {
        if let first = firstDay(of: record), first > day { return nil }
        switch record {
        case .meeting(let meeting): return .meeting(known(meeting))
        case .issue(let issue): return .issue(known(issue))
        case .commitment(let commitment): return .commitment(known(commitment))
        case .assessment(var assessment):
            assessment.header = known(assessment.header)
            return .assessment(assessment)
        case .incident(var incident):
            incident.header = known(incident.header)
            return .incident(incident)
        case .country, .person, .hostEvent, .source, .coverage: return record
        }
    }

    private func known(_ header: RecordHeader) -> RecordHeader {
        var known = header
        known.notes.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        return known
    }

    private func known(_ meeting: Meeting) -> Meeting {
        var known = meeting
        known.header = self.known(meeting.header)
        known.readouts.removeAll { !isKnown(meeting.date, $0.evidence, of: meeting.header) }
        return known
    }

    private func known(_ issue: Issue) -> Issue {
        var issue = issue
        issue.header = known(issue.header)
        let header = issue.header
        issue.history.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        for index in issue.measures.indices {
            issue.measures[index].inForce.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        }
        issue.measures.removeAll { $0.inForce.isEmpty }
        issue.mechanism.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        for index in issue.cases.indices {
            issue.cases[index].stages.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        }
        issue.cases.removeAll { $0.stages.isEmpty }
        return issue
    }

    private func known(_ commitment: Commitment) -> Commitment {
        var commitment = commitment
        commitment.header = known(commitment.header)
        let header = commitment.header
        let madeAt = commitment.madeAt
        commitment.claims.removeAll { !isKnown($0.date ?? madeAt, $0.evidence, of: header) }
        commitment.history.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        commitment.followUps.removeAll { !isKnown($0.date, $0.evidence, of: header) }
        return commitment
    }
}
