/// Which question the as-of date answers.
package enum Reading: String, Word {
    /// What was so on that day.
    case happened
    /// What could be known on that day, from the dates on which the sources were published.
    case known

    package var onScreen: String {
        switch self {
        case .happened: "what was so"
        case .known: "what could be known"
        }
    }
}
