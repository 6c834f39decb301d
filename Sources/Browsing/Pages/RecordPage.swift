internal import Relations

/// One record in full, opened from another page; Backspace goes back there.
package struct RecordPage: PageModel {
    package var body = PageBody(saying: "Being looked up …")
    private var reference: Reference?
    private var document: Document?
    package let prose =
        "Everything on record of one thing. The cursor goes from line to line; Enter opens what a line names, Backspace goes back, W says why."

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
                        neighbourhood: context.neighbourhood)
                } ?? Document(notYetOnRecord: reference.kind, in: relation)
            document = fresh
            body = PageBody(.document(DocumentBody(fresh)), keeping: keepsPlace ? body : nil)
        }
        return opened == nil ? [.ask(.record(reference))] : []
    }
}
