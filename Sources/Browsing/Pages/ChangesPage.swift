internal import Relations
internal import Screen

/// What changed between an earlier day and the as-of date.
package struct ChangesPage: PageModel {
    package let title = "What changed"
    package private(set) var note = ""
    package var body = PageBody(saying: "Records are being read …")
    package let prose =
        "What came on record after an earlier day, up to the day looked at: meetings, issue moves, promises made, followed up or come due, judgements. S sets the earlier day; without one it is the day of the last look, or ninety days before. , and . step the later day. K asks for what became known instead. Enter opens a record."

    /// Where nobody looked before, so many days are looked back.
    static let daysBack = 90

    init() {}

    package mutating func follow(_ context: PageContext) -> [PageStep] {
        guard case .changes(let chosen) = context.address, let relation = context.relation else {
            body = PageBody(saying: context.base == nil ? "p picks a pair of countries." : "Records are being read …")
            return []
        }
        let since = Self.since(chosen, context)
        note = "\(since.words)  S another day"
        let change = RelationChange(from: relation.seen(asOf: min(since.day, relation.clock.asOf)), to: relation)
        body = PageBody(.document(DocumentBody(Document(change))), keeping: body)
        return []
    }

    /// The earlier day, and how it came about.
    private static func since(_ chosen: Day?, _ context: PageContext) -> (day: Day, words: String) {
        if let chosen { return (chosen, "after \(chosen.inWords)") }
        if let looked = context.lastLook, looked < context.asOf, context.asOf == context.today {
            return (looked, "since your last look, \(looked.inWords)")
        }
        let day = context.asOf + -daysBack
        return (day, "in \(daysBack) days, after \(day.inWords)")
    }
}
