import Relations
import Samples
import Testing

@Suite("What coded events add to an audit and to the matrix")
struct AuditEventsTests {
    /// One data set with so many events of each class a month, from January 2021 on.
    private struct Months: EventLibrary {
        var verbal: [Int]
        var conflict: [Int]
        var gaps: Set<Int> = []

        func holdings() -> EventHoldings {
            EventHoldings(files: [
                .init(
                    id: 1, name: "a", dataset: .gdelt1, digest: "", importedAt: 0, first: nil, last: nil, rows: [:],
                    repeated: 0)
            ])
        }

        func events(
            _ query: EventQuery, at anchor: EventWindow.Anchor, limit: Int, isCancelled: @Sendable () -> Bool
        ) -> EventWindow { EventWindow(events: []) }

        func count(
            _ query: EventQuery, from anchor: EventWindow.Anchor, isCancelled: @Sendable () -> Bool
        ) -> EventTally { EventTally(events: 0) }

        func event(_ key: CodedEvent.Key) -> CodedEvent? { nil }
        func partners(of country: CountryCode, in dataset: Dataset) -> [(partner: CountryCode, events: Int)] { [] }

        func series(_ query: SeriesQuery) -> EventSeries {
            let periods = verbal.indices.compactMap { index -> EventSeries.Period? in
                let (year, month) = (2021 + index / 12, index % 12 + 1)
                guard let first = Day(year: year, month: month, day: 1) else { return nil }
                let days = Day.length(ofMonth: month, in: year)
                var tally = EventSeries.Tally()
                tally.oneADay[1] = verbal[index]
                tally.oneADay[4] = conflict[index]
                return EventSeries.Period(
                    first: first, last: first + (days - 1), there: tally, back: EventSeries.Tally(), all: 1000,
                    daysCovered: gaps.contains(index) ? 0 : days)
            }
            return EventSeries(query: query, periods: periods, files: ["a"], lastDay: periods.last?.last)
        }
    }

    @Test func `net cooperation is that of the last twelve months with data`() throws {
        let pair = try #require(Sample.pair)
        // The first year is all conflict, and does not count.
        let library = Months(
            verbal: [Int](repeating: 0, count: 12) + [Int](repeating: 3, count: 12),
            conflict: [Int](repeating: 9, count: 12) + [Int](repeating: 1, count: 12))
        let shares = try library.netCooperation(of: [pair], asOf: Sample.day("2022-12-31"))
        #expect(shares[pair]?.share == 0.5)
        #expect(shares[pair]?.events == 48)
        // A year earlier only conflict had been reported.
        #expect(try library.netCooperation(of: [pair], asOf: Sample.day("2021-12-31"))[pair]?.share == -1)
        let matrix = Matrix(
            .cooperation, Sample.kenyaPoland(), shares: shares,
            clock: Clock(asOf: Sample.day("2022-12-31"), recordsThrough: nil))
        #expect(matrix[Sample.kenya, Sample.poland]?.text == "+0.50")
        #expect(matrix[Sample.kenya, Sample.poland]?.words == "+0.50 of 48 events")
        #expect(matrix[Sample.kenya, Sample.uganda]?.value == .notCompiled)
        let few = Matrix(
            .cooperation, Sample.kenyaPoland(), shares: [pair: (share: -0.5, events: 9)],
            clock: Clock(asOf: Sample.day("2022-12-31"), recordsThrough: nil))
        #expect(few[Sample.kenya, Sample.poland]?.text == "(−0.50)")
    }

    @Test func `a month that no file covers is neither judged nor compared with`() throws {
        let pair = try #require(Sample.pair)
        var verbal = [Int](repeating: 4, count: 26)
        verbal[13] = 90
        verbal[25] = 90
        let library = Months(verbal: verbal, conflict: [Int](repeating: 0, count: 26), gaps: [13])
        let months = try #require(try library.consultation(of: pair, asOf: Sample.day("2023-12-31")))
        #expect(months.unusual.map(\.first) == [Sample.day("2023-02-01")])
        #expect(months.dataset == "gdelt-1")
        #expect(try library.consultation(of: pair, asOf: Sample.day("2022-12-31"))?.unusual.isEmpty == true)
    }
}
