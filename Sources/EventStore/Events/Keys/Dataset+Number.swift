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

    /// Whether an id tells an event from all others of its day and its countries, so that the same event in two files is
    /// known.
    ///
    /// GDELT's is unique in each of its streams; an ICEWS id is unique with its date (`Event ID` repeats between the
    /// files of 2013 and 2014). POLECAT's begins with the article's number and may repeat with another type, so that its
    /// code counts too.
    var hasIdentity: Bool {
        switch self {
        case .gdelt1, .gdelt2, .gdelt2Translation, .icews, .polecat: true
        case .icewsQuadruples, .phoenix: false
        }
    }
}
