/// A collection of coded events. Two data sets are never added up.
package enum Dataset: String, Word, Comparable {
    case gdelt1 = "gdelt-1"
    case gdelt2 = "gdelt-2"
    /// GDELT 2.0 from machine-translated sources, a stream of its own.
    case gdelt2Translation = "gdelt-2-translation"
    case icews
    /// ICEWS as machine-learning copies carry it: distinct quadruples of names, event and day.
    case icewsQuadruples = "icews-quadruples"
    case phoenix
    case polecat

    package var onScreen: String {
        switch self {
        case .gdelt1: "GDELT 1.0"
        case .gdelt2: "GDELT 2.0"
        case .gdelt2Translation: "GDELT 2.0 translated"
        case .icews: "ICEWS"
        case .icewsQuadruples: "ICEWS quadruples"
        case .phoenix: "Phoenix"
        case .polecat: "POLECAT"
        }
    }

    /// The scheme that its codes belong to.
    package var scheme: EventScheme { self == .polecat ? .plover : .cameo }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// The codebook of an event's code.
package enum EventScheme: String, Word {
    case cameo, plover

    package var onScreen: String { rawValue.uppercased() }
}
