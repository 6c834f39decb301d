/// The controlled words of issues.
extension Issue {
    package enum Kind: String, Word {
        case tradeMeasure = "trade_measure"
        case exportControl = "export_control"
        case detentionConsular = "detention_consular"
        case territoryMaritime = "territory_maritime"
        case securityMilitary = "security_military"
        case history
        case taiwanCrossStrait = "taiwan_crossstrait"
        case environmentNuclear = "environment_nuclear"
        case humanRights = "human_rights"
        case technology, investment, sanctions
        case peopleExchange = "people_exchange"
        case thirdCountry = "third_country"
        case mechanism, other
    }

    /// What a side did to another. An issue may name several.
    package enum Act: String, Word {
        case importLimits = "import_limits"
        case exportLimits = "export_limits"
        case duties
        case travelLimits = "travel_limits"
        case contactsCut = "contacts_cut"
        case agreementEnded = "agreement_ended"
        case detention
        case structures
        case militaryEncounter = "military_encounter"
        case weaponsPlaced = "weapons_placed"
        case discharge
        case ruling, statement
        case ownershipOrder = "ownership_order"
    }

    /// What an act was taken to answer.
    package enum TriggerKind: String, Word {
        case territory
        case armsOrBases = "arms_or_bases"
        case receptionOfPerson = "reception_of_person"
        case statusQuestion = "status_question"
        case awardOrWords = "award_or_words"
        case healthOrEnvironment = "health_or_environment"
        case courtOrArrest = "court_or_arrest"
        case ownSecurity = "own_security"
        case tradePractice = "trade_practice"
        case otherMeasure = "other_measure"
        case inquiry
        case foreignPolicy = "foreign_policy"

        package var onScreen: String {
            switch self {
            case .armsOrBases: "arms or bases"
            case .receptionOfPerson: "reception of a person"
            case .statusQuestion: "the status of a government or territory"
            case .awardOrWords: "an award or words"
            case .healthOrEnvironment: "health or the environment"
            case .courtOrArrest: "a court or an arrest"
            case .otherMeasure: "a measure of the other side"
            case .inquiry: "a call for an inquiry"
            default: String(rawValue.map { $0 == "_" ? " " : $0 })
            }
        }
    }

    package enum Status: String, Word {
        case potential, active
        case underNegotiation = "under_negotiation"
        case understandingReached = "understanding_reached"
        case partiallyResolved = "partially_resolved"
        case resolved, dormant, recurred, withdrawn, superseded, unknown

        package var onScreen: String {
            switch self {
            case .underNegotiation: "talks"
            case .understandingReached: "understanding"
            case .partiallyResolved: "partly"
            case .recurred: "returned"
            default: rawValue
            }
        }
    }

    package enum Role: String, Word {
        case challenger, target, both, third

        package var onScreen: String {
            switch self {
            case .challenger: "wants a change"
            case .target: "is asked for it"
            case .both: "on a par"
            case .third: "touched by it"
            }
        }
    }

    package enum Salience: String, Word { case high, medium, low }

    package enum Trend: String, Word {
        case escalating, steady
        case deEscalating = "de_escalating"
        case unclear

        package var onScreen: String { self == .deEscalating ? "de-escalating" : rawValue }
    }

    /// What the first date of an issue stands for; only a measure or an incident gives it an age.
    package enum OnsetKind: String, Word {
        case measure, incident
        case firstReport = "first_report"
        case recordBegins = "record_begins"

        package var givesAge: Bool { self == .measure || self == .incident }
    }
}
