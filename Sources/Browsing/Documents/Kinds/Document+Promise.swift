package import Relations
import Screen

extension Document {
    /// A promise in full: who to whom, what became of it, and who says how it came about.
    package init(_ figure: PromiseFigure, in relation: Relation) {
        let commitment = figure.commitment
        guard relation.clock.hasSeen(commitment.madeAt) else {
            self.init(notYetOnRecord: .commitment, in: relation)
            return
        }
        var writer = DocumentWriter(relation, title: commitment.short, subtitle: "promise")
        writer.cite(commitment.header.evidence)
        writer.addStanding(of: figure)
        writer.addMaking(of: commitment)
        writer.addFollowUps(of: figure)
        writer.addClaims(on: commitment)
        writer.addTerms(of: commitment)
        writer.addRecordedWords(of: commitment)
        writer.addAssessments(about: commitment.id)
        writer.finish(commitment)
        self = writer.document
    }
}

extension DocumentWriter {
    /// The word, how it comes about, what is to come, and what was done against it.
    fileprivate mutating func addStanding(of figure: PromiseFigure) {
        let why = reason { .status(of: figure, in: $0) }
        add(
            Block(
                [Span("\(figure.status.sign) \(figure.status.onScreen)", figure.status.style)], why: why))
        line(figure.originOfStatus, .quiet, why: why)
        if let outlook = figure.outlookInWords(clock) {
            let covers = figure.outlookCovers.map { ": \($0)" } ?? ""
            line(outlook + covers, why: reason { .outlook(of: figure, in: $0) })
            if let end = clock.recordsEnd { line("records end \(end.inWords)", .quiet) }
        }
        if let undercut = figure.undercut {
            line("undercut \(undercut.date.day)", .alert, why: reason { .undercut(of: figure, in: $0) })
        }
        if figure.commitment.title != figure.commitment.short { line(figure.commitment.title) }
    }

    fileprivate mutating func addMaking(of commitment: Commitment) {
        space()
        line(relation.partiesInWords(of: commitment))
        let kinds = [commitment.kind.onScreen, commitment.level?.onScreen].compactMap(\.self)
        line(label: "made", commitment.madeAt.inWords + " · " + kinds.joined(separator: " · "))
        if let meeting = relation.meeting(commitment.meeting) {
            line(label: "at", relation.nameAndPlace(of: meeting), link: .meeting(meeting.id))
        }
        if let issue = relation.issue(commitment.issue) {
            line(label: "on", issue.issue.short, link: .issue(issue.id))
        }
        if let earlier = relation.promise(commitment.reaffirms) {
            line(label: "repeats", earlier.commitment.short, link: .promise(earlier.id))
        }
        if let isVerifiable = commitment.isVerifiable, !isVerifiable { line("not verifiable", .quiet) }
        if let text = commitment.text {
            space()
            line(text)
        }
    }

    /// What was done about it, the earliest first, with the days since the promise.
    fileprivate mutating func addFollowUps(of figure: PromiseFigure) {
        section("Follow-ups")
        let why = reason { .firstFollowUp(of: figure, in: $0) }
        if figure.followUps.isEmpty { line("none found", .quiet, why: why) }
        for followUp in figure.followUps {
            cite(followUp.evidence)
            let days = DayCount(from: figure.commitment.madeAt, to: followUp.date)
            add(
                Block(
                    [
                        Span(followUp.date.day + " ", .quiet), Span(followUp.effect.onScreen, followUp.effect.style),
                        Span(" · \(days) d", .quiet),
                    ], hang: 2, why: why))
            if let text = followUp.text { line(text, indent: 2) }
            if let word = followUp.word, word != followUp.effect.onScreen, word != followUp.effect.rawValue {
                line(label: "recorded as", Wording.quoted(word), indent: 2)
            }
            if followUp.meetsDue { line("what was due is hereby done", .quiet, indent: 2) }
            if !followUp.parties.isEmpty { line(label: "by", relation.names(of: followUp.parties), indent: 2) }
            if let meeting = relation.meeting(followUp.meeting) {
                line(label: "at", relation.nameAndPlace(of: meeting), indent: 2, link: .meeting(meeting.id))
            }
        }
    }

    fileprivate mutating func addClaims(on commitment: Commitment) {
        let claims = relation.claims(of: commitment)
        section(claims.count > 1 ? "How it came about: the claims" : "How it came about")
        for claim in claims {
            add(claim, indent: 0)
            if let meeting = relation.meeting(claim.meeting) {
                line(label: "at", relation.nameAndPlace(of: meeting), indent: 2, link: .meeting(meeting.id))
            }
        }
    }

    /// All its days, as far as they had been set, and what is to be said of them.
    fileprivate mutating func addTerms(of commitment: Commitment) {
        section("Its dates")
        for (word, terms) in [("due", commitment.due), ("expires", commitment.expires)] {
            for term in terms where clock.hasSeen(term.setOn ?? commitment.madeAt) {
                let covers = term.covers.map { ": \($0)" } ?? ""
                line(label: word + ":", term.date.inWords + covers)
                if let setOn = term.setOn { line("set on \(setOn.inWords)", .quiet, indent: 2) }
            }
        }
        if let recurs = commitment.recurs {
            let words = recurs.words ?? recurs.every.map { "every \($0.description)" } ?? "again"
            line(label: "recurs:", words + (recurs.covers.map { ": \($0)" } ?? ""))
        }
        // A note may speak of terms that were set later: it waits until all of them are known.
        let isWhole = (commitment.due + commitment.expires).allSatisfy { $0.setOn.map(clock.hasSeen) ?? true }
        if let note = commitment.termsNote, isWhole { line(label: "due and expiry:", note) }
    }

    fileprivate mutating func addRecordedWords(of commitment: Commitment) {
        section("Recorded words")
        for step in commitment.history.filter({ clock.hasSeen($0.date) }).sorted(by: { $0.date < $1.date }) {
            cite(step.evidence)
            line(label: step.date.day, step.status.onScreen + (step.text.map { ": \($0)" } ?? ""))
        }
    }
}

extension PromiseFigure {
    /// How the status word comes about.
    package var originOfStatus: String {
        if status == .overdue { return "its due day has gone by" }
        guard let recorded else { return followUps.isEmpty ? "as made: no follow-up found" : "from its follow-ups" }
        if recorded.status == status { return "recorded \(recorded.date.day)" }
        return "recorded \(recorded.status.onScreen) \(recorded.date.day), then follow-ups"
    }
}

extension Commitment.Effect {
    fileprivate var style: Style {
        switch self {
        case .fulfils, .advances: .calm
        case .delays: .caution
        case .contradicts, .reverses: .alert
        case .reaffirmsOnly: .plain
        }
    }
}

extension Relation {
    /// `China and Japan to each other`, `Japan to China`.
    func partiesInWords(of commitment: Commitment) -> String {
        let by = names(of: commitment.madeBy)
        let to = commitment.madeTo.filter { !commitment.madeBy.contains($0) }
        if to.isEmpty { return commitment.madeBy.count > 1 ? "\(by) to each other" : by }
        return "\(by) to \(names(of: to))"
    }
}
