/// How a cell looks: an ink, and marks beside it.
package struct Style: Hashable, Sendable {
    package var ink: Ink
    package var marks: Marks

    package init(_ ink: Ink = .plain, _ marks: Marks = []) {
        self.ink = ink
        self.marks = marks
    }

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.ink == rhs.ink && lhs.marks.rawValue == rhs.marks.rawValue
    }

    package static let plain = Style(.plain)
    package static let quiet = Style(.quiet)
    package static let accent = Style(.accent)
    package static let alert = Style(.alert)
    package static let caution = Style(.caution)
    package static let calm = Style(.calm)
    /// Plain ink, bold.
    package static let bold = Style(.plain, .bold)
    /// Plain ink, underlined.
    package static let underline = Style(.plain, .underline)
    /// Plain ink, foreground and background exchanged.
    package static let reverse = Style(.plain, .reverse)

    /// The same ink with more marks.
    package func adding(_ marks: Marks) -> Style { Style(ink, self.marks.union(marks)) }

    /// The same ink with fewer marks.
    package func removing(_ marks: Marks) -> Style { Style(ink, self.marks.subtracting(marks)) }

    /// The same marks in another ink.
    package func inked(_ ink: Ink) -> Style { Style(ink, marks) }
}
