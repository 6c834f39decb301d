/// How the reader wants the terminal to be used.
package struct SessionOptions: Hashable, Sendable {
    package enum ColorChoice: String, CaseIterable, Sendable {
        /// Colours where the terminal has them, unless the variable NO_COLOR is set.
        case auto
        /// Colours where the terminal has them.
        case always
        /// No colour sequence at all.
        case never
    }

    package var color: ColorChoice
    package var theme: Theme
    /// Whether to draw with ASCII only. A locale other than UTF-8 has the same effect.
    package var ascii: Bool
    package var mouse: Bool

    package init(color: ColorChoice = .auto, theme: Theme = .auto, ascii: Bool = false, mouse: Bool = true) {
        self.color = color
        self.theme = theme
        self.ascii = ascii
        self.mouse = mouse
    }

    /// Whether colours may be used, given the value of NO_COLOR (see https://no-color.org); `nil` when it is not set.
    func allowsColor(noColor: String?) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: (noColor ?? "").isEmpty
        }
    }
}
