/// An explanation that is written only when somebody asks for it.
///
/// A document is made for every step of a cursor and few of its lines are ever asked about, so that a document made
/// with all its explanations would cost several times one without.
package struct Reason: Sendable {
    private let write: @Sendable () -> Explanation

    package init(_ write: @escaping @Sendable () -> Explanation) { self.write = write }

    package var explanation: Explanation { write() }
}

extension Reason: Equatable {
    /// Two reasons are one where they explain alike.
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.explanation == rhs.explanation }
}
