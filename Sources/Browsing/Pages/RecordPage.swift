internal import Relations

/// One record in full, opened from another page; Backspace goes back there.
package struct RecordPage: PageModel {
    package var body = PageBody(saying: "Being looked up …")
    private var reference: Reference?
    private var document: Document?
    package var prose: String { (reference?.kind.proseOfPage ?? "") + Self.moving }
    private static let moving =
        "The cursor goes from line to line; Enter opens what a line names, Backspace goes back, W says why."

    init() {}

    package var title: String { document?.title ?? reference?.id ?? "Record" }
    package var note: String { document?.subtitle ?? reference?.kind.singular ?? "" }

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .record(let reference) = context.address, let relation = context.relation else { return [] }
        let keepsPlace = self.reference == reference && document != nil
        self.reference = reference
        let opened = context.opened[reference]
        if let record = opened?.record ?? relation.record(reference) {
            let fresh =
                relation.known(record).map { known in
                    Document(
                        known, in: relation, mentions: opened?.mentions.compactMap(relation.known) ?? [],
                        neighbourhood: context.neighbourhood, meetings: opened?.meetings.map(relation.known))
                } ?? Document(notYetOnRecord: reference.kind, in: relation)
            document = fresh
            body = PageBody(.document(DocumentBody(fresh)), keeping: keepsPlace ? body : nil)
        }
        return opened == nil ? [.ask(.record(reference))] : []
    }
}

extension RecordKind {
    /// What stands on the page of a record of this kind, as its help begins.
    fileprivate var proseOfPage: String {
        switch self {
        case .meeting:
            "A meeting in full: the day there and elsewhere, the days since the meeting before of the same two offices with their median and rank, and what each side’s text names: ✓ named, ? not found in the part that was read, – left out of a text read in full. Below stand the promises, judgements (those that disagree together), who took part in the office held that day, and the topics that are new, came again or are not found against the meeting before. A shows the gaps broken before it, I its host event. "
        case .issue:
            "An issue in full: its state and age, and its history as a line in time, the newest entry first, each with its day, the controlled word, the source’s own word, who says so, where, and by what sources. Below stand the time in each word, the measures in force with their scope, the stages of people in custody, each side’s name for it and what it wants, and what it is like others in, by which A finds its precedents. "
        case .person:
            "A person in full: the offices over time, the meetings with all countries under the office held that day, each list with its number, and whom the person met how often. An office is that of the day, former, or not on record, and never a later one. Counts are of what is compiled. "
        case .commitment:
            "A promise in full: its word and where that comes from, what is to come, who gave it to whom and where, the follow-ups with their effect, and the claims on how it came about. "
        default: "Everything on record of one thing. "
        }
    }
}
