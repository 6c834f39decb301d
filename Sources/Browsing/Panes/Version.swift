/// Tells one making of a thing from the next: a copy has the version of the original, and nothing else has.
///
/// Where comparing two values would cost as much as drawing them, their versions are compared.
package struct Version: Sendable {
    private final class Mark: Sendable {}

    private let mark = Mark()

    package init() {}
}

extension Version: Equatable {
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.mark === rhs.mark }
}
