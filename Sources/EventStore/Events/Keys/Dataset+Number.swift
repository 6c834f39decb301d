internal import Relations

extension Dataset {
    /// The number that stands for the data set in a store: it never changes.
    var number: Int {
        switch self {
        case .gdelt1: 1
        case .gdelt2: 2
        case .gdelt2Translation: 3
        case .icews: 4
        case .icewsQuadruples: 5
        case .phoenix: 6
        case .polecat: 7
        }
    }

    init?(number: Int) {
        guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = found
    }
}
