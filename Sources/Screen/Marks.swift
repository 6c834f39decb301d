/// What is said without colour, and so also on a terminal that has none.
package struct Marks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Marks(rawValue: 1)
    /// Foreground and background changed places: the selection.
    package static let reverse = Marks(rawValue: 2)
    package static let underline = Marks(rawValue: 4)
}
