import Screen
import Testing

@testable import Terminal

@Suite("Colours")
struct PaletteTests {
    @Test(
        "The background is read from COLORFGBG",
        arguments: [
            ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark), ("0;7", .light),
            ("15;default", .unknown), ("", .unknown), (nil, .unknown), ("0;-1", .unknown),
        ] as [(String?, Theme.Background)])
    func background(value: String?, background: Theme.Background) {
        #expect(Theme.auto.background(colorFGBG: value) == background)
        #expect(Theme.light.background(colorFGBG: value) == .light)
    }

    @Test("A colour is one that the terminal has", arguments: [0, 7, 8, 15, 16, 88, 256, 32768])
    func range(colors: Int) {
        for theme in Theme.allCases {
            for background in Theme.Background.allCases {
                let palette = Palette(theme: theme, background: background, colors: colors)
                #expect(Ink.allCases.allSatisfy { palette[$0].color ?? -1 < colors })
                #expect(palette[.plain] == Palette.Look())
                #expect(theme != .mono || Ink.allCases.allSatisfy { palette[$0].color == nil })
                #expect(theme != .highContrast || !palette[.quiet].dim && palette[.quiet].color == nil)
            }
        }
    }

    @Test("Colours of 256 have enough contrast on their background", arguments: Theme.Background.allCases)
    func contrast(background: Theme.Background) {
        let palette = Palette(theme: .auto, background: background, colors: 256)
        for ink in Ink.allCases where ink != .plain {
            guard let color = palette[ink].color else { continue }
            let luminance = Self.luminance(color)
            if background != .light { #expect((luminance + 0.05) / 0.05 >= 3, "\(ink) on black") }
            if background != .dark { #expect(1.05 / (luminance + 0.05) >= 3, "\(ink) on white") }
        }
    }

    @Test(
        "NO_COLOR is honoured unless colour is asked for",
        arguments: [
            (.auto, nil, true), (.auto, "", true), (.auto, "1", false), (.always, "1", true), (.never, nil, false),
        ] as [(SessionOptions.ColorChoice, String?, Bool)])
    func noColor(choice: SessionOptions.ColorChoice, value: String?, allowed: Bool) {
        #expect(SessionOptions(color: choice).allowsColor(noColor: value) == allowed)
    }

    /// The relative luminance of a colour from the cube or the greys of 256 colours, by WCAG 2.2.
    ///
    /// The power 2.4 is taken as 2.2, which the norm itself calls close, by x² times the fifth root of x.
    private static func luminance(_ color: Int) -> Double {
        let steps = [0, 95, 135, 175, 215, 255]
        let cube = color - 16
        let channels =
            color >= 232
            ? Array(repeating: 8 + 10 * (color - 232), count: 3)
            : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
        let linear = channels.map { channel -> Double in
            let value = Double(channel) / 255
            var root = 1.0
            for _ in 0..<40 { root -= (root * root * root * root * root - value) / (5 * root * root * root * root) }
            return value * value * root
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
