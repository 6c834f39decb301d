internal import Browsing
internal import Drawing
internal import OrderedCollections
internal import Relations
internal import Samples
internal import Screen
internal import Terminal

extension FuzzTarget {
    /// A reader at the browser: bytes become keys, keys become frames.
    static let browsing = FuzzTarget(
        "browsing", longest: 120, share: 60,
        words: Action.allCases.flatMap { KeyMap.standard.keys[$0] ?? [] }.map(bytes) + [
            "f", "since:2022\r", "pken\r", ":", "\u{1B}[200~a\u{1B}[201~", "\u{1B}[<0;11;4M", "\u{1B}[<64;5;6M", "\r",
            "\u{1B}",
        ],
        sources: ["Sources/Browsing/", "Sources/Drawing/", "Sources/Terminal/Key"]
    ) { input, _ in
        var decoder = KeyDecoder()
        let keys = decoder.decode(input) + decoder.flush()
        var sitting = try sitting.get()
        let sizes = [
            Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 33, rows: 9),
            Size(columns: 1, rows: 1),
        ]
        sitting.resize(to: sizes[input.count % sizes.count])
        for (number, key) in keys.prefix(60).enumerated() {
            try sitting.press(key)
            guard number % 8 == 7 || number == min(keys.count, 60) - 1 else { continue }
            let frame = Frame(sitting.browser)
            for row in 0..<frame.size.rows {
                let cells = frame.row(row)
                let harm = HostileText.harm(in: cells.map(\.text).joined())
                try hold(
                    harm.isEmpty, "No cell has a character that does harm.", "\(harm) after \(KeyScript.script(keys))")
                let width = cells.reduce(0) { $0 + Int($1.width) }
                try hold(
                    width == frame.size.columns, "A row is filled by its cells.",
                    "\(width) after \(KeyScript.script(keys))")
            }
        }
    }

    private static let sitting = Result {
        try Sitting(
            SampleLibrary(Sample.wide), base: Sample.kenya, partner: Sample.poland, today: Sample.day("2024-09-01"),
            events: SampleEvents())
    }

    /// What a terminal sends for a key; only for those that a list of words is made of.
    private static func bytes(of key: Key) -> String {
        switch key {
        case .character(let character): String(character)
        case .control(let character): character.asciiValue.map { String(UnicodeScalar($0 & 0x1F)) } ?? ""
        case .alt(let character): "\u{1B}\(character)"
        case .up: "\u{1B}[A"
        case .down: "\u{1B}[B"
        case .right: "\u{1B}[C"
        case .left: "\u{1B}[D"
        case .pageUp: "\u{1B}[5~"
        case .pageDown: "\u{1B}[6~"
        case .backTab: "\u{1B}[Z"
        case .backspace: "\u{7F}"
        default: "\r"
        }
    }
}
