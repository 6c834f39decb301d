/// Random numbers that repeat: SplitMix64, so that a failing test names the seed that fails again.
struct SeededSource: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Text of letters, wide characters, marks, controls, flags and joined emoji.
    mutating func text(upTo count: Int = 12) -> String {
        let pieces: [Unicode.Scalar] = [
            "a", "Z", " ", "é", "e", "\u{301}", "\u{302}", "\u{303}", "閣", "の", "한", "\u{1112}", "\u{1161}",
            "\u{11AB}", "\u{1F468}", "\u{200D}", "\u{1F469}", "\u{FE0F}", "❤", "\u{1F1EF}", "\u{1F3FD}", "\u{1B}", "\n",
            "\u{9B}", "\u{202E}", "\u{FEFF}", "\u{E000}", "\u{378}", "─", "●", "\u{600}", "ア", "\u{3000}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            if let piece = pieces.randomElement(using: &self) { text.append(piece) }
        }
        return String(text)
    }
}
