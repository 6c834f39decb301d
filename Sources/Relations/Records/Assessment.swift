/// A judgement on a relation, with its author. It stands beside the facts and is never part of a status.
package struct Assessment: Record, Encodable {
    package enum Role: String, Word {
        case expert, official, media
        case thinkTank = "think_tank"
        case machine, other
    }

    package enum Direction: String, Word {
        case warming, cooling, mixed
        case nothing = "none"
    }

    package enum Stance: String, Word { case interpretation, forecast, doubt, judgement }

    package static let kind = RecordKind.assessment

    package var header: RecordHeader
    package var assessor: String
    package var assessorRole: Role?
    package var person: String?
    package var affiliation: String?
    package var date: RecordDate
    package var text: String
    /// Ids of meetings, issues or commitments.
    package var about: [String] = []
    package var countries: [CountryCode] = []
    package var direction: Direction?
    package var stance: Stance?

    package init(header: RecordHeader, assessor: String, date: RecordDate, text: String) {
        self.header = header
        self.assessor = assessor
        self.date = date
        self.text = text
    }
}
