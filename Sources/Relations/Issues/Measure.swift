/// A concrete act of one side (a ban, a tariff, a control) with its own history of being in force.
package struct Measure: Sendable, Encodable, Hashable {
    package enum Force: String, Word {
        case yes, part, no

        package var onScreen: String {
            switch self {
            case .yes: "in force"
            case .part: "in force in part"
            case .no: "not in force"
            }
        }
    }

    /// From a day on, the measure is in force, in part or not.
    package struct Step: Sendable, Encodable, Hashable {
        package var date: RecordDate
        package var state: Force
        package var scope: String?
        package var evidence: Evidence
        package var place: Place

        package init(date: RecordDate, state: Force, evidence: Evidence, place: Place) {
            self.date = date
            self.state = state
            self.evidence = evidence
            self.place = place
        }
    }

    package var act: String
    /// Whose measure it is.
    package var by: [CountryCode]
    /// Whom it is aimed at.
    package var on: [CountryCode]
    package var scope: String?
    package var inForce: [Step]

    package init(act: String, by: [CountryCode], on: [CountryCode], inForce: [Step]) {
        self.act = act
        self.by = by
        self.on = on
        self.inForce = inForce
    }
}
