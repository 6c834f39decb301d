/// Faults put in on purpose, each behind an input that only a search among valid and broken ones comes upon: what does not
/// find them finds nothing.
///
/// They lie in the harness and never in the program: what a reader gives is made wrong on its way to the laws.
package enum PlantedFault: String, CaseIterable, Sendable {
    /// Keys: a paste within whose text another one begins loses the key after it.
    case lostKey = "lost-key"
    /// Filters: a backslash within quotes is printed bare.
    case bareBackslash = "bare-backslash"
    /// Records: a list within a list within a list is read beyond the end of an array.
    case trap
    /// Records: problems behind an empty line stand a line too far.
    case wrongLine = "wrong-line"
    /// Event files: a row of 29 February is not counted.
    case leapDay = "leap-day"
    /// Walks: a screen of more than 900 columns never ends.
    case endless
    /// The session: a trail of two records takes all memory.
    case greedy
    /// Text: an override of direction passes beside a mark.
    case passing

    package var target: FuzzTarget {
        switch self {
        case .lostKey: .keys
        case .bareBackslash: .filter
        case .trap, .wrongLine: .records
        case .leapDay: .gdelt
        case .endless: .walk
        case .greedy: .session
        case .passing: .text
        }
    }

    /// Whether a law is broken; the others end the process, or would never end.
    package var breaksLaw: Bool {
        switch self {
        case .lostKey, .bareBackslash, .wrongLine, .leapDay, .passing: true
        case .trap, .endless, .greedy: false
        }
    }
}
