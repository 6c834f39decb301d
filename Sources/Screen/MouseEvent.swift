/// A button pressed, or a wheel turned, at a place on the screen.
package struct MouseEvent: Hashable, Sendable {
    package enum Kind: String, Hashable, CaseIterable, Sendable {
        case left = "Click"
        case middle = "MiddleClick"
        case right = "RightClick"
        case wheelUp = "WheelUp"
        case wheelDown = "WheelDown"
    }

    package let kind: Kind
    package let position: Position
    /// Whether Shift was held. Most terminals keep Shift with a button for selecting text of their own.
    package let shift: Bool

    package init(_ kind: Kind, at position: Position, shift: Bool = false) {
        self.kind = kind
        self.position = position
        self.shift = shift
    }
}
