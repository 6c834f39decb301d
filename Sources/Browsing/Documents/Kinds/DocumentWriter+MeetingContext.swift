import Relations
import Screen

/// What surrounds a meeting: promises made or welcomed there, judgements, and the meeting before.
extension DocumentWriter {
    mutating func addPromises(of meeting: Meeting) {
        let promises = relation.promises.filter { promise in
            promise.commitment.meeting == meeting.id
                || relation.claims(of: promise.commitment).contains { $0.meeting == meeting.id }
        }
        section("Promises")
        for promise in promises {
            addRow(of: promise)
            let commitment = promise.commitment
            if commitment.meeting != meeting.id { line("made \(commitment.madeAt.inWords)", .quiet, indent: 2) }
            for claim in relation.claims(of: commitment) { add(claim, indent: 2) }
        }
    }

    /// One promise as a row: its sign, name and status, and the days to its first follow-up.
    mutating func addRow(of promise: PromiseFigure) {
        // What was due says more than the word for it.
        let word = promise.status == .overdue ? nil : promise.status.onScreen
        let remarks = [word, promise.outlookInWords(clock)].compactMap(\.self).map { " · " + $0 }
        add(
            Block(
                [
                    Span(promise.status.sign + " ", promise.status.style),
                    Span(promise.commitment.short, .underline), Span(remarks.joined(), .quiet),
                ], hang: 2, link: .promise(promise.id), why: reason { .status(of: promise, in: $0) }))
        if let days = promise.daysToFirstFollowUp {
            line(
                "\(days) d to the first follow-up", .quiet, indent: 2,
                why: reason { .firstFollowUp(of: promise, in: $0) })
        }
    }

    /// One side's or source's account of how a promise came about.
    mutating func add(_ claim: Claim, indent: Int) {
        cite(claim.evidence)
        add(Block([Span(claim.text)], indent: indent, hang: 2))
        let disputing = claim.disputedBy.compactMap { relation.nameOfDisputing($0) }
        let dispute = disputing.isEmpty ? nil : "disputed by \(Wording.list(disputing))"
        let remarks = [claim.by, claim.date?.inWords, dispute].compactMap(\.self)
        if !remarks.isEmpty { line(remarks.joined(separator: " · "), .quiet, indent: indent + 2) }
    }

    /// Attributed judgements on a record, disagreeing ones together.
    mutating func addAssessments(about id: String) {
        let own = relation.assessments.filter { $0.about.contains(id) }
        let directions = Assessment.Direction.allCases.filter { direction in own.contains { $0.direction == direction }
        }
        guard directions.count > 1 else {
            section("Judged")
            for assessment in own { add(assessment) }
            return
        }
        // Those who disagree stand together, each under what they see.
        section("Judged, and not alike")
        for direction in directions.map(Optional.some) + [nil] {
            let alike = own.filter { $0.direction == direction }
            guard !alike.isEmpty else { continue }
            let words = direction?.inWords ?? "no direction stated"
            line("\(words) (\(alike.count))", .quiet, why: reason { .judgements(alike, words, in: $0) })
            for assessment in alike { add(assessment) }
        }
    }

    mutating func add(_ assessment: Assessment) {
        cite(assessment.header.evidence)
        let link = Link.record(assessment.reference)
        let why = reason { .record(assessment, in: $0) }
        add(Block([Span(Wording.quoted(assessment.text))], hang: 1, link: link, why: why))
        let by = [assessment.assessor, assessment.affiliation].compactMap(\.self).joined(separator: ", ")
        let remarks = [by, assessment.stance?.onScreen, assessment.date.inWords].compactMap(\.self)
        line(remarks.joined(separator: " · "), .quiet, indent: 2)
    }

    /// Which topics are new, came up again, or are not found this time, against the meeting before.
    mutating func addChange(of figure: MeetingFigure) {
        guard let change = TopicChange(figure, in: relation) else { return }
        section("Topics against \(relation.name(of: change.before)), \(change.before.date.inWords)")
        let why = reason { .topics(change, in: $0) }
        for (word, topics) in change.rows {
            for topic in topics {
                guard let name = relation.topicName(topic) else { continue }
                add(
                    Block([Span(word, .quiet), Span(name, .underline)], stops: [10], link: .issue(topic), why: why))
            }
        }
    }
}

/// The topics of a meeting against those of the meeting before in its series.
struct TopicChange {
    let meeting: Meeting
    let before: Meeting
    let new: [String]
    let again: [String]
    /// Named at the meeting before, and by no text of this one, all of which were read in full.
    let leftOut: [String]
    let notFound: [String]

    /// - Returns: `nil` where there is no meeting before, or one of the two has no topics on record.
    init?(_ figure: MeetingFigure, in relation: Relation) {
        guard case .since(_, let id) = figure.gap, let before = relation.meeting(id) else { return nil }
        let now = relation.topics(of: figure.meeting)
        let then = relation.topics(of: before)
        guard !now.isEmpty, !then.isEmpty else { return nil }
        (meeting, self.before) = (figure.meeting, before)
        new = now.filter { !then.contains($0) }
        again = now.filter(then.contains)
        // Only of texts read in full may be said what they left out, and only where each side looked at has one.
        let texts = relation.readouts(of: figure.meeting)
        let sides = relation.subject.pair == nil ? figure.meeting.countries : relation.subject.countries
        let isWhole = sides.allSatisfy { side in texts.contains { $0.by == side && $0.extent == .full } }
        let gone = then.filter { !now.contains($0) }
        leftOut = isWhole ? gone : []
        notFound = isWhole ? [] : gone
    }

    var rows: [(word: String, topics: [String])] {
        [("new", new), ("again", again), ("left out", leftOut), ("not found", notFound)]
    }
}

extension Assessment.Direction {
    /// What those see who judge so.
    fileprivate var inWords: String {
        switch self {
        case .warming: "seen as a warming"
        case .cooling: "seen as a cooling"
        case .mixed: "seen as both"
        case .nothing: "seen as no change"
        }
    }
}

extension Relation {
    /// The claims on a promise that had been made by the as-of date; an undated one appears with its sources.
    func claims(of commitment: Commitment) -> [Claim] {
        commitment.claims.filter { claim in claim.date.map(clock.hasSeen) ?? maySee(claim.evidence) }
    }

    /// Who disputes a claim: a country, or a source that had appeared by the as-of date.
    func nameOfDisputing(_ id: String) -> String? {
        if let source = dossier.sources[id] {
            return clock.hasSeen(source) ? source.publisher ?? source.title : nil
        }
        return CountryCode(id).map(roster.name(of:))
    }
}
