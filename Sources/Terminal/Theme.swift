/// A choice of colours, always upon the terminal's own background.
package enum Theme: String, CaseIterable, Sendable {
    /// Light or dark where the terminal tells (in COLORFGBG), else colours that read on both.
    case auto
    case dark
    case light
    /// Bold, dim, underlined and reversed, without colour.
    case mono
    /// Nothing grey or dim, and every ink bold.
    case highContrast = "high-contrast"

    /// The background that colours have to read on.
    enum Background: Hashable, CaseIterable {
        case dark, light, unknown

        /// Reads COLORFGBG, such as `15;0` or `0;default;15`: the last number is the colour of the background.
        init(colorFGBG: String?) {
            guard let last = colorFGBG?.split(separator: ";").last, let color = Int(last), color >= 0 else {
                self = .unknown
                return
            }
            // Of the sixteen colours, white and the bright ones are light; 8 is a dark grey.
            self = color == 7 || color > 8 ? .light : .dark
        }
    }

    /// The background to choose colours for, given the value of COLORFGBG.
    func background(colorFGBG: String?) -> Background {
        switch self {
        case .dark: .dark
        case .light: .light
        case .auto, .mono, .highContrast: Background(colorFGBG: colorFGBG)
        }
    }
}
