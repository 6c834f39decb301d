internal import Browsing
internal import Samples
internal import Screen

/// What the program writes for itself and a hand may change: where the reader left off, saved views, recorded walks.
extension FuzzTarget {
    private static let places =
        Browsing.Pane.allCases.map { $0.title.lowercased() } + [
            "pair KEN POL\n", "country KEN\n", "as-of 2024-03\n", "reading known\n", "filter ",
            "sort meetings 1 reversed\n",
            "columns ", "pane detail\n", "source meetings\n", "zoom\n", "row issues 3 1 tea-levy\n",
            "record issues tea-levy\n",
            "page timeline month share one_a_day both\n", "page compare ", "page record issues x\n", "page events ",
            "recent KEN POL\n", "looked 2024-01-02 2024-01-01\n", "9223372036854775807",
        ]

    static let session = FuzzTarget(
        "session", longest: 2000, share: 2000, words: [Bookmark.heading + "\n"] + places,
        sources: [
            "Sources/Browsing/Walks/Bookmark", "Sources/Browsing/Pages/PageAddress",
            "Sources/Browsing/Columns/ColumnPlan",
        ]
    ) { input, planted in
        guard let bookmark = Bookmark(String(decoding: input, as: UTF8.self)) else { return }
        if planted == .greedy, bookmark.trail.count >= 2 { takeMemory() }
        let again = Bookmark(bookmark.text)
        try hold(again == bookmark, "A place reads back as it is written.", bookmark.text.debugDescription)
        try hold(
            bookmark.lines.allSatisfy { HostileText.harm(in: $0).isEmpty || !$0.contains("\u{1B}") },
            "A line has no escape.")
    }

    static let views = FuzzTarget(
        "views", longest: 2000, share: 2000, words: [SavedViews.heading + "\n", "[", "]\n", "[a view]\n"] + places,
        sources: ["Sources/Browsing/Views/", "Sources/Browsing/Walks/Bookmark"]
    ) { input, _ in
        let views = SavedViews(String(decoding: input, as: UTF8.self))
        let again = SavedViews(views.text)
        try hold(again == views, "Saved views read back as they are written.", views.text.debugDescription)
        for entry in views.entries { try holdSafe(entry.name) }
    }

    static let walk = FuzzTarget(
        "walk", longest: 2000, share: 2000,
        words: [
            "keys ", "do ", "size 80x24\n", "size 999x1\n", "expect ", "today 2024-09-01\n", "key next j Down\n", "# ",
            "<Enter>", "<Paste:", "<U+301>",
        ]
            + places,
        sources: ["Sources/Browsing/Walks/", "Sources/Screen/KeyScript"]
    ) { input, planted in
        let text = String(decoding: input, as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        let walk: Walk
        do throws(WalkError) {
            walk = try Walk(text)
        } catch {
            try hold((1...lines).contains(error.line), "A fault lies within the walk.", "\(error.line) of \(lines)")
            try holdSafe("\(error)")
            return
        }
        let isWide = walk.lines.contains { if case .size(let size) = $0.step { size.columns > 900 } else { false } }
        // Asking for the time keeps the compiler from leaving out what does nothing.
        while planted == .endless, isWide, ContinuousClock.now > start {}
        for line in walk.lines {
            try hold((1...lines).contains(line.number), "A step lies within the walk.", "\(line.number) of \(lines)")
            let again = (try? Walk(line.step.text))?.lines.first?.step
            try hold(
                again == line.step, "A step reads back as it is written.",
                "\(line.step) from \(line.step.text.debugDescription)")
        }
    }

    private static let start = ContinuousClock.now

    /// Far more than any input may take.
    private static func takeMemory() {
        var pieces: [[UInt8]] = []
        for number in 0..<64 { pieces.append(Array(repeating: UInt8(number), count: 64 << 20)) }
        withExtendedLifetime(pieces) {}
    }
}
