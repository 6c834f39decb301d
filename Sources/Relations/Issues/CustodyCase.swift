/// A person, or a group of people, in custody abroad, with the stages of the case.
package struct CustodyCase: Sendable, Encodable, Hashable {
    package enum Stage: String, Word {
        case detained, arrested, indicted, tried, sentenced, appealed, released, deported, died

        /// Whether somebody at this stage is held.
        package var isCustody: Bool { self != .released && self != .deported && self != .died }
    }

    package struct Step: Sendable, Encodable, Hashable {
        package var date: RecordDate
        package var stage: Stage
        package var location: String?
        package var text: String?
        package var evidence: Evidence
        package var place: Place

        package init(date: RecordDate, stage: Stage, evidence: Evidence, place: Place) {
            self.date = date
            self.stage = stage
            self.evidence = evidence
            self.place = place
        }
    }

    package var label: String
    package var stages: [Step]

    package init(label: String, stages: [Step]) {
        self.label = label
        self.stages = stages
    }
}
