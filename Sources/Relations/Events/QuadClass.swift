/// Whether an event is talk or deed, and whether it brings two countries together or apart.
///
/// Which code belongs to which class depends on the data set (GDELT, ICEWS and Phoenix map the same CAMEO roots
/// differently), so the class in the row counts, and only ICEWS rows, which have none, get it from the code.
package enum QuadClass: UInt8, CaseIterable, Sendable, Hashable, Codable, Comparable {
    /// Neither: only Phoenix has such a class, for roots 01 and 02.
    case neutral = 0
    case verbalCooperation = 1
    case materialCooperation = 2
    case verbalConflict = 3
    case materialConflict = 4

    /// The controlled word of codebooks, filters and JSON.
    package var word: String { String(onScreen.map { $0 == " " ? "_" : $0 }) }

    package var onScreen: String {
        switch self {
        case .neutral: "neutral"
        case .verbalCooperation: "verbal cooperation"
        case .materialCooperation: "material cooperation"
        case .verbalConflict: "verbal conflict"
        case .materialConflict: "material conflict"
        }
    }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
