import Screen

/// What each ink looks like on a terminal.
struct Palette: Equatable {
    struct Look: Equatable {
        /// The number of the colour; `nil` for the terminal's own.
        var color: Int?
        var bold = false
        /// Fainter than the text beside it, without being a colour.
        var dim = false
    }

    private(set) var looks: [Ink: Look] = [:]

    subscript(ink: Ink) -> Look { looks[ink] ?? Look() }

    /// The looks of a theme.
    ///
    /// - Parameter colors: How many colours the terminal has and may use; fewer than eight count as none.
    init(theme: Theme, background: Theme.Background, colors: Int) {
        let numbers = theme == .mono ? [:] : Self.numbers(background, colors, strong: theme == .highContrast)
        for ink in Ink.allCases where ink != .plain {
            var look = Look(color: numbers[ink])
            if theme == .highContrast {
                look.bold = ink != .quiet
            } else if look.color == nil {
                look.dim = ink == .quiet
                look.bold = ink == .accent || ink == .alert
            }
            looks[ink] = look
        }
    }

    /// Numbers of colours. Those for an unknown background have a contrast of at least 3:1 on black and on white
    /// (WCAG 2.2, 1.4.11), except amber among 16 colours, which has no such shade.
    private static func numbers(_ background: Theme.Background, _ colors: Int, strong: Bool) -> [Ink: Int] {
        switch (colors, background) {
        // Without knowing the background, only the terminal's own colour is sure to be strong.
        case (_, .unknown) where strong: [:]
        case (256..., .dark) where strong: [.accent: 117, .alert: 210, .caution: 221, .calm: 120]
        case (256..., .light) where strong: [.accent: 18, .alert: 88, .caution: 58, .calm: 22]
        case (256..., .dark): [.quiet: 245, .accent: 75, .alert: 174, .caution: 179, .calm: 108]
        case (256..., .light): [.quiet: 242, .accent: 25, .alert: 124, .caution: 94, .calm: 22]
        case (256..., .unknown): [.quiet: 244, .accent: 32, .alert: 167, .caution: 136, .calm: 65]
        // No grey among these: it is the background itself in some palettes. Quiet text is dim instead.
        case (16..., .dark): [.accent: 14, .alert: 9, .caution: 11, .calm: 10]
        case (16..., .unknown): [.accent: 12, .alert: 9, .caution: 3, .calm: 2]
        case (8..., .dark), (8..., .unknown): [.accent: 6, .alert: 1, .caution: 3, .calm: 2]
        case (8..., .light): [.accent: 4, .alert: 1, .caution: 5, .calm: 2]
        default: [:]
        }
    }
}
