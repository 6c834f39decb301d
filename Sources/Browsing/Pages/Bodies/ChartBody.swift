package import Screen

/// Bars over time, one period after the other, with marks on the same axis and a cursor that goes from period to period.
///
/// What is above the axis and what is below it share one scale. A period without data has no bar and no axis; one with
/// nothing reported has an axis and no bar.
package struct ChartBody: Sendable {
    /// A part of a bar, from the axis outwards.
    package struct Segment: Sendable, Equatable {
        /// In the units of the scale; not negative.
        package var value: Double
        package var fill: Fill
        package var ink: Ink

        package init(_ value: Double, _ fill: Fill, _ ink: Ink = .accent) {
            self.value = value
            self.fill = fill
            self.ink = ink
        }
    }

    /// What a bar is drawn with. Each can be told from the others without colour.
    package enum Fill: Sendable, Equatable {
        case solid
        /// Too few events to be read on its own.
        case dotted
        /// Days of the period are missing.
        case hatched
        /// The shades of stacked parts, from the lightest.
        case light, middle, checked
    }

    /// What is drawn for one period.
    package struct Bar: Sendable, Equatable {
        /// Whether nothing is known of the period.
        package var isGap: Bool
        package var above: [Segment]
        package var below: [Segment]
        /// A sign on the axis, such as that the period is unusual.
        package var flag: Span?
        /// What happened, a row of marks each.
        package var marks: [Span?]

        package init(
            isGap: Bool = false, above: [Segment] = [], below: [Segment] = [], flag: Span? = nil, marks: [Span?] = []
        ) {
            self.isGap = isGap
            self.above = above
            self.below = below
            self.flag = flag
            self.marks = marks
        }
    }

    /// Bars of one thing among several that share scale and axis.
    package struct Panel: Sendable {
        /// What stands beside the bars; empty where there is one panel alone.
        package var title: String
        /// Makes the bar of a period.
        package var bar: @Sendable (Int) -> Bar

        package init(title: String = "", bar: @escaping @Sendable (Int) -> Bar) {
            self.title = title
            self.bar = bar
        }
    }

    /// The periods by their ids, from the earliest.
    package let index: ListIndex
    /// One above the other.
    package let panels: [Panel]
    /// The name of a period under the cursor, such as `Nov 2023`.
    package let name: @Sendable (Int) -> String
    /// What stands below a period on the scale of time; `nil` for most of them.
    package let label: @Sendable (Int) -> String?
    /// The value that reaches the end of the scale, above the axis and, where there are bars below it, there too.
    package let maximum: Double
    /// The end of the scale as it stands beside the bars.
    package let scale: String
    /// The same below the axis: the value with its sign, where bars below it stand for less than nothing.
    package let scaleBelow: String
    /// Whether there are bars at all, and below the axis.
    package let hasBars: Bool
    package let hasBelow: Bool
    package let markRows: Int
    /// What the signs mean; pieces that are shown whole or not at all.
    package let legend: [[Span]]
    /// What the figures rest on.
    package let footer: String
    /// What a chart without a period says, and which key helps.
    package let empty: String
    package private(set) var cursor = Cursor()
    /// Whether the reader has chosen the period.
    private var isChosen = false

    package init(
        ids: [String], maximum: Double, scale: String, scaleBelow: String? = nil, hasBars: Bool, hasBelow: Bool,
        markRows: Int,
        legend: [[Span]], footer: String, empty: String, selected: String? = nil, panels: [Panel],
        name: @escaping @Sendable (Int) -> String, label: @escaping @Sendable (Int) -> String?
    ) {
        index = ListIndex(ids)
        self.maximum = maximum
        self.scale = scale
        self.scaleBelow = scaleBelow ?? scale
        self.hasBars = hasBars
        self.hasBelow = hasBelow
        self.markRows = markRows
        self.legend = legend
        self.footer = footer
        self.empty = empty
        self.name = name
        self.label = label
        self.panels = panels
        // The latest is looked at first.
        cursor = Cursor(index: max(0, ids.count - 1), id: selected ?? ids.last)
    }

    /// The bar of a period in the first panel.
    package func bar(_ place: Int) -> Bar { panels.first?.bar(place) ?? Bar(isGap: true) }

    package var isEmpty: Bool { index.count == 0 }

    /// Stands on the period that the reader chose in another chart, as far as it is there.
    mutating func keepSelection(of other: ChartBody) {
        isChosen = other.isChosen
        guard isChosen, let id = other.cursor.id, index.position(of: id) != nil else { return }
        cursor.id = id
        stand()
    }

    /// - Returns: whether there is such a period.
    mutating func stand(on id: String) -> Bool {
        guard let place = index.position(of: id) else { return false }
        (cursor.index, cursor.id) = (place, id)
        isChosen = true
        return true
    }

    mutating func move(_ movement: Movement) {
        guard !isEmpty else { return }
        // A page is a screen of periods only by chance; twelve of them is a year of months.
        cursor.index = movement.target(from: cursor.index, count: index.count, rows: 13)
        cursor.id = index.ids[cursor.index]
        isChosen = true
    }

    private mutating func stand() {
        guard !isEmpty else { return }
        if let id = cursor.id, let place = index.position(of: id) { cursor.index = place }
        cursor.index = max(0, min(cursor.index, index.count - 1))
        cursor.id = index.ids[cursor.index]
    }

    mutating func settle(in size: Size) {
        guard !isEmpty else { return }
        stand()
        cursor.scroll(into: periods(within: size.columns), of: index.count)
    }

    /// The rows that are of use in so many columns; without bars it is a few.
    func rowsWanted(within columns: Int) -> Int {
        hasBars ? .max : 3 + markRows + footerRows(within: columns)
    }

    /// The rows of the footer.
    package func footerRows(within columns: Int) -> Int {
        let width = max(1, columns - 2)
        return min(3, (footer.cells + width - 1) / width)
    }

    /// The cells beside the bars, for the scale.
    package func gutter(within columns: Int) -> Int {
        columns >= (panels.count > 1 ? 24 : 48) && hasBars ? 8 : 1
    }

    /// The cells that each period takes: more where there is room for all of them.
    package func cells(within columns: Int) -> Int {
        let room = columns - gutter(within: columns) - 1
        return max(1, min(8, room / max(1, index.count)))
    }

    /// How many periods are in view of so many columns.
    package func periods(within columns: Int) -> Int {
        max(1, (columns - gutter(within: columns) - 1) / cells(within: columns))
    }
}
