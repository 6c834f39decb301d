internal import Relations
package import Reporting
internal import Screen

/// Other issues that agree with one in act, actor and trigger, and how they went; for a meeting the longest gaps that
/// were broken before, and what followed.
package struct PrecedentsPage: PageModel {
    package private(set) var title = "Precedents"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "What an issue is like: others, between any pair, that agree with it in two of what was done, by whom and over what, with how long each lasted and how it ended or returned. Only a measure or an incident gives a length; a curve (Kaplan–Meier) stands from ten ended cases on. Of a meeting: the longest gaps between meetings that were broken before it, and what followed within 90 days."

    private var world = WorldRecords()
    private var precedents: Precedents?
    /// Of a meeting: the gaps broken before it.
    private var broken: (found: GapPrecedents, relation: Relation)?

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        let steps = world.requests(context)
        fill(context)
        return steps
    }

    package mutating func receive(_ answer: Answer, to request: Request, in context: PageContext) -> [PageStep] {
        if world.take(answer, in: context) { fill(context) }
        return []
    }

    package var explanations: [Explanation] {
        if body.isInDetail { return body.explanation.map { [$0] } ?? [] }
        guard let id = body.selectedID else { return body.block?.why.map { [$0] } ?? [] }
        if let broken, let gap = broken.found.longest.first(where: { $0.id == id }) {
            // The gap of the row, and that of the meeting itself, which the title line has.
            return [gap.figure, broken.found.figure].map { .gap(of: $0, in: broken.relation) }
        }
        guard let precedents, let dossier = world.dossier,
            let match = precedents.matches.first(where: { $0.id == id })
        else { return [] }
        return [
            .match(match, of: precedents, dossier), .survival(of: precedents),
        ]
    }

    /// As `dyad precedents` prints those of an issue; of a meeting as they are seen.
    package func table(of ids: [String], in context: PageContext) -> Table? {
        guard let precedents, let roster = world.dossier?.roster else {
            return body.table(of: ids, named: title, in: context)
        }
        return PrecedentReport(precedents, roster: roster).table.only(ids, keepsOrder: false)
    }

    private mutating func fill(_ context: PageContext) {
        guard let dossier = world.dossier, case .precedents(let reference) = context.address else { return }
        switch reference.kind {
        case .meeting: fill(meeting: reference.id, dossier, context)
        default: fill(issue: reference.id, dossier, context)
        }
    }

    private mutating func fill(issue id: String, _ dossier: Dossier, _ context: PageContext) {
        let found = Precedents(of: id, among: dossier.issues, sources: dossier.sources, clock: context.clock)
        (precedents, broken) = (found, nil)
        guard let found else {
            (title, note) = ("Precedents", "")
            body = PageBody(saying: "This issue was not yet on record by \(context.asOf). . steps on in time.")
            return
        }
        title = "Precedents of \(found.issue.issue.short)"
        note = found.absence == nil ? found.survivalWords : ""
        let matches = context.order(of: .precedents).sorted(found.matches, by: Precedents.Match.sortKeys)
        let roster = dossier.roster
        let days = matches.map { match in
            match.course.closed.map { "\($0)" } ?? match.course.open.map { "… \($0)" } ?? "–"
        }
        let width = max(4, days.map(\.cells).max() ?? 4)
        let list = ListBody(
            .precedents, ids: matches.map(\.id),
            columns: [
                Column(10, id: "began"), Column(24, stretches: true, id: "name"), Column(30, leaves: 2, id: "agrees"),
                Column(width, .right, leaves: 1, id: "days"),
            ],
            header: [Span("began"), Span("issue"), Span("agrees in"), Span("days")],
            empty: (found.absence ?? "No other issue agrees with this one.") + " q goes back.",
            row: { place in
                let match = matches[place]
                return Row([
                    Span(match.course.onset.date.day, .quiet), Span(match.issue.short),
                    Span(match.agreement.words(roster), .quiet), Span(days[place]),
                ])
            })
        body = PageBody(.list(list), keeping: body) { Document(match: matches[$0.row], of: found, dossier) }
    }

    private mutating func fill(meeting id: String, _ dossier: Dossier, _ context: PageContext) {
        (precedents, broken) = (nil, nil)
        guard let meeting = dossier.meetings.first(where: { $0.id == id }), meeting.countries.count == 2,
            let pair = CountryPair(meeting.countries[0], meeting.countries[1])
        else {
            (title, note) = ("Gaps broken before", "")
            body = PageBody(saying: "Gaps are counted between two countries. q goes back.")
            return
        }
        var own = dossier
        own.subject = .pair(pair)
        let relation = Relation(own, asOf: context.asOf)
        guard let found = GapPrecedents(of: id, in: relation) else {
            body = PageBody(saying: "This meeting was not yet on record by \(context.asOf). . steps on in time.")
            return
        }
        broken = (found, relation)
        title = "Gaps broken before \(found.figure.name)"
        note = (found.gap.map { "this one: \($0) d" } ?? "no gap") + " · \(found.coverageWord) record"
        let longest = context.order(of: .gaps).sorted(found.longest, by: GapPrecedents.Broken.sortKeys)
        let list = ListBody(
            .gaps, ids: longest.map(\.id),
            columns: [
                Column(10, id: "date"), Column(14, stretches: true, id: "name"), Column(6, .right, id: "gap"),
                Column(10, .right, leaves: 1, id: "next"),
            ],
            header: [Span("date"), Span("meeting"), Span("gap"), Span("next after")],
            empty: found.absence ?? "No gap was broken before this meeting on record.",
            row: { place in
                let broken = longest[place]
                return Row([
                    Span(broken.figure.meeting.date.day, .quiet), Span(broken.figure.name), Span("\(broken.gap) d"),
                    Span(broken.next.map { "\($0.days) d" } ?? "–", .quiet),
                ])
            })
        body = PageBody(.list(list), keeping: body) { Document(broken: longest[$0.row], in: relation) }
    }
}

extension Precedents.Match {
    fileprivate static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-$0.issue.onset.date.first.number) },
        { ($0.course.closed ?? $0.course.open?.days).map { .number(-$0.least) } ?? .none }, { .text($0.issue.short) },
    ]
}

extension GapPrecedents.Broken {
    fileprivate static let sortKeys: [@Sendable (Self) -> SortKey] = [
        { .number(-$0.figure.meeting.date.last.number) }, { .text($0.figure.name) },
    ]
}

extension Document {
    /// An issue that is like another one: why, how it went, and its history.
    fileprivate init(match: Precedents.Match, of precedents: Precedents, _ dossier: Dossier) {
        self.init(title: match.issue.short, subtitle: match.isLater ? "a later case" : "precedent")
        let why = Reason { .match(match, of: precedents, dossier) }
        reason = why
        blocks = [
            .record(match.issue.reference, match.issue.title),
            .labelled("agrees in", match.agreement.words(dossier.roster), why: why),
        ]
        if let trigger = match.issue.trigger, let text = trigger.text { blocks.append(.labelled("over", text)) }
        blocks += [
            .empty, Block([Span(match.course.lengthWords, .bold)], why: why),
            Block([Span(match.course.endingWords)], hang: 2, why: why),
            .labelled("now", match.figure.stateWords),
        ]
        blocks += Block.heading("History")
        for entry in match.figure.entries {
            blocks.append(
                Block(
                    [
                        Span(entry.date.day + " ", .quiet), Span(entry.status.onScreen),
                        Span((entry.text ?? entry.word).map { ": " + $0 } ?? ""),
                    ], hang: 2, link: entry.meeting.map { .record(Reference(.meeting, $0)) }))
        }
        let sources = AnyRecord.issue(match.issue).citedSources.compactMap { dossier.sources[$0] }
            .filter(precedents.clock.hasSeen)
        if !sources.isEmpty { blocks += Block.heading("Sources") }
        blocks += sources.map { .record($0.reference, $0.title, remark: $0.publisher ?? "") }
        blocks += Block.heading("All together")
        blocks.append(Block([Span(precedents.survivalWords)], hang: 2, why: Reason { .survival(of: precedents) }))
        for step in precedents.survival?.least.steps ?? [] {
            blocks.append(
                Block(
                    [
                        Span("after \(step.days) d ", .quiet),
                        Span("\(Int((step.share * 100).rounded())) of 100 go on"),
                        Span(", \(step.atRisk) at risk", .quiet),
                    ], why: Reason { .survival(of: precedents) }))
        }
    }

    /// A gap that was broken before, and what followed.
    fileprivate init(broken: GapPrecedents.Broken, in relation: Relation) {
        let meeting = broken.figure.meeting
        self.init(title: broken.figure.name, subtitle: "gap")
        reason = Reason { .gap(of: broken.figure, in: relation) }
        blocks = [
            .record(meeting.reference, broken.figure.name, remark: meeting.date.day),
            Block(
                [Span("\(broken.gap) days since the meeting before")],
                why: Reason { .gap(of: broken.figure, in: relation) }),
        ]
        if let next = broken.next {
            blocks.append(
                .record(
                    next.meeting.meeting.reference, next.meeting.name,
                    remark: "\(next.days) days later, \(next.meeting.meeting.date.day)",
                    why: Reason { .gap(of: next.meeting, in: relation) }))
        } else {
            blocks.append(Block([Span("no later meeting of the two offices on record", .quiet)]))
        }
        if !broken.promises.isEmpty { blocks += Block.heading("Promises made there") }
        blocks += broken.promises.map {
            .record(
                $0.commitment.reference, $0.commitment.short, remark: $0.status.onScreen,
                why: { figure in Reason { .status(of: figure, in: relation) } }($0))
        }
        blocks += Block.heading("Issues that moved in the \(GapPrecedents.days) days after it")
        blocks += broken.moves.map { move in
            .record(
                move.issue.issue.reference, move.issue.issue.short,
                remark: "\(move.entry.date.day) \(move.entry.status.onScreen)")
        }
        if broken.moves.isEmpty { blocks.append(Block([Span("none found", .quiet)])) }
    }
}
