internal import Relations
internal import Screen

extension Document {
    /// What is to be said of a month of the strip: its marks and, where there are coded events, how much was reported.
    init(ofMonth month: Int, _ bars: StripBars?, in relation: Relation) {
        self.init(.month(month, in: relation), in: relation)
        guard let bars else { return }
        var writer = DocumentWriter(relation, title: title, subtitle: subtitle)
        writer.section("Reported")
        if let words = bars.words(ofMonth: month) {
            writer.add(
                Block(
                    [Span("\(words), \(bars.dataset.onScreen), \(StripBars.settings.repeats.onScreen)")], hang: 2,
                    why: Reason { bars.explanation(ofMonth: month) ?? .month(month, in: relation) }))
        } else {
            writer.line("no imported file covers the month: a gap, and not zero", .quiet)
        }
        if bars.unusual(inMonth: month) != nil {
            writer.add(
                Block(
                    [Span("! ", .alert), Span("unusual vs last 24 months")], hang: 2,
                    why: Reason { bars.unusual(inMonth: month) ?? .month(month, in: relation) }))
        }
        writer.add(Block([Span("The timeline of the pair", .underline)], link: .page(.timeline(StripBars.settings))))
        // The month has its title already.
        blocks += writer.document.blocks.dropFirst()
    }
}
