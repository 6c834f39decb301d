/// A law that did not hold for an input.
package struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
    /// The law, a whole sentence.
    package let law: String
    /// What was found in its place.
    package let found: String

    package var description: String { "\(law) Found: \(found)" }
}

/// Ends the check of an input where a law does not hold; what was found is put into words only then.
func hold(
    _ isSo: Bool, _ law: StaticString, _ found: @autoclosure () -> String = ""
) throws(Violation) {
    if !isSo { throw Violation(law: "\(law)", found: found()) }
}
