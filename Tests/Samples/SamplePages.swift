package import Browsing
internal import Screen

/// A page with a grid of so many rows and columns, as who met whom, and a detail of the cell.
package struct SampleGridPage: PageModel {
    package let title = "Sample grid"
    package let note = "11 of 12"
    package let prose = "A grid to look at."
    package var body: PageBody

    package init(rows: Int, columns: Int, keeping old: PageBody? = nil, leavingOut missing: Set<Int> = []) {
        let rowNumbers = (0..<rows).filter { !missing.contains($0) }
        let names = ["Wanjiku Mbarure", "Kowalczyk", "尖閣 大臣", "Otieno", "Zieliński-Brzęczyszczykiewicz"]
        let codes = ["KEN", "POL", "JPN", "UGA", "TZA"]
        let grid = GridBody(
            rows: rowNumbers.map { GridBody.Heading("r\($0)", Span(codes[$0 % 5]), Span(names[$0 % 5])) },
            columns: (0..<columns).map { GridBody.Heading("c\($0)", Span("\(codes[$0 % 5])\($0)")) },
            frozen: [Column(3), Column(12, stretches: true)], corner: [Span(""), Span("who met whom")], width: 4,
            empty: "Nobody met anybody here. q goes back.",
            cell: { row, column in
                let row = rowNumbers[row]
                if row == column { return .hatched }
                return (row * 7 + column * 3) % 5 == 0
                    ? GridBody.Cell("\(row + column)", row > column ? .bold : .plain) : GridBody.Cell("·", .quiet)
            })
        body = PageBody(.grid(grid), keeping: old) { selection in
            Document(
                title: "Row \(rowNumbers[selection.row]), column \(selection.column)", subtitle: "meeting",
                blocks: [
                    Block([Span("They met for "), Span("25 minutes", .bold), Span(" in the margins of the summit.")]),
                    Block([Span("A source")], link: .address("https://example.org/")),
                ])
        }
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] { [] }
}

/// A page with a list of so many rows, a header, a heading within, and a detail of the row.
package struct SampleListPage: PageModel {
    package let title = "Sample list"
    package let note = "newest first"
    package let prose = "A list to look at."
    package var body: PageBody

    package init(rows: Int, keeping old: PageBody? = nil, leavingOut missing: Set<Int> = []) {
        let numbers = (0..<rows).filter { !missing.contains($0) }
        // The third row is a heading.
        let ids = numbers.map { $0 == 2 ? nil : "id\($0)" }
        let list = ListBody(
            .summits, ids: ids,
            columns: [
                Column(4, .right, id: "no"), Column(12, stretches: true, id: "title"),
                Column(10, leaves: 1, id: "kind"),
            ],
            header: [Span("no"), Span("title"), Span("kind")], empty: "Nothing is here. X clears the filter.",
            row: { place in
                ids[place] == nil
                    ? Row(heading: "further ones")
                    : Row([
                        Span("\(numbers[place])", .quiet), Span("A long title of 尖閣 number \(numbers[place])"),
                        Span("agreement"),
                    ])
            })
        body = PageBody(.list(list), keeping: old) { selection in
            Document(
                title: "Row \(numbers[selection.row])", subtitle: "sample",
                blocks: (0..<30).map { Block([Span("Line \($0) of the detail.")]) })
        }
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] { [] }
}

/// A page with a chart of so many periods, bars both ways, gaps and marks.
package struct SampleChartPage: PageModel {
    package let title = "Sample chart"
    package let prose = "A chart to look at."
    package var body: PageBody

    package init(periods: Int) {
        let chart = ChartBody(
            ids: (0..<periods).map { "p\($0)" }, maximum: 20, scale: "20", hasBars: true, hasBelow: true, markRows: 2,
            legend: [[Span("↑ there")], [Span("↓ back")]], footer: "What the figures rest on.", empty: "No period.",
            panels: [
                ChartBody.Panel { place in
                    if place % 11 == 5 { return ChartBody.Bar(isGap: true) }
                    return ChartBody.Bar(
                        above: [ChartBody.Segment(Double(place % 20), place % 7 == 0 ? .dotted : .solid)],
                        below: [
                            ChartBody.Segment(Double(place % 5), .light),
                            ChartBody.Segment(Double(place % 6), .checked),
                        ], flag: place % 13 == 0 ? Span("!", .alert) : nil,
                        marks: [
                            place % 4 == 0 ? Span("◆", .accent) : nil, place % 6 == 0 ? Span("▴", .caution) : nil,
                        ])
                }
            ], name: { "Period \($0)" }, label: { $0.isMultiple(of: 12) ? "\($0 / 12)" : nil })
        body = PageBody(.chart(chart)) { selection in
            Document(title: "Period \(selection.row)", subtitle: "period", blocks: [Block([Span("Nothing more.")])])
        }
    }

    package mutating func follow(_ context: PageContext) -> [PageStep] { [] }
}
