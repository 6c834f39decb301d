/// What a piece of text is drawn with, named for its meaning; the theme of the terminal decides on the colour.
package enum Ink: UInt8, CaseIterable, Sendable {
    /// The terminal's own colour: what is read.
    case plain
    /// Grey: what is looked up, such as dates and labels.
    case quiet
    /// Blue: the focus, and marks.
    case accent
    /// Red: in force, failed, wrong.
    case alert
    /// Amber: partly, under way.
    case caution
    /// Green: resolved, carried out.
    case calm
}
