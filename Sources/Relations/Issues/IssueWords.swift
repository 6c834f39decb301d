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
