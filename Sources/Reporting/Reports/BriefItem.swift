/// One line of a brief, with the sources behind it.
struct BriefItem: Hashable, Sendable {
    let text: String
    /// Ids of sources, those named first being the weightiest.
    let sources: [String]

    init(_ text: String, _ sources: [String] = []) {
        self.text = text
        self.sources = sources
    }
}

/// A heading of a brief and what stands under it.
struct BriefSection: Sendable {
    let title: String
    let items: [BriefItem]
    /// How many more there are than are shown.
    let rest: Int

    init(_ title: String, _ items: [BriefItem], limit: Int) {
        self.title = title
        self.items = Array(items.prefix(limit))
        rest = items.count - self.items.count
    }
}
