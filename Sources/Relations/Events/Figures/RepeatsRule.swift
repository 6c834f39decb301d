/// How reports of one happening are counted.
package enum RepeatsRule: String, Word {
    /// Every row of the file.
    case raw
    /// One row for each day, actor, recipient and code: the field's one-a-day filter.
    case oneADay = "one_a_day"

    package var onScreen: String {
        switch self {
        case .raw: "raw"
        case .oneADay: "one a day"
        }
    }
}

/// Which of the two directed dyads of a pair is counted.
package enum SeriesDirection: String, Word {
    /// From the pair's first country, in the alphabet, to its second.
    case there
    case back
    case both

    package var onScreen: String {
        switch self {
        case .there: "there"
        case .back: "back"
        case .both: "both directions"
        }
    }

    /// `CHN → JPN`
    package func name(in pair: CountryPair) -> String {
        switch self {
        case .there: "\(pair.first) → \(pair.second)"
        case .back: "\(pair.second) → \(pair.first)"
        case .both: "\(pair)"
        }
    }
}
