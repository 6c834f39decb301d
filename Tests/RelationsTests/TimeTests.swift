import Relations
import Samples
import Testing

@Suite("Days and dates")
struct TimeTests {
    @Test func `every day from 1900 to 2100 has parts that lead back to it, one after the other`() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2100, month: 12, day: 31))
        var before = (year: 1899, month: 12, day: 31)
        for number in first.number...last.number {
            let parts = Day(number: number).parts
            #expect(Day(year: parts.year, month: parts.month, day: parts.day)?.number == number)
            let isNext =
                parts.day == before.day + 1 && parts.month == before.month && parts.year == before.year
                || parts.day == 1 && before.day == Day.length(ofMonth: before.month, in: before.year)
                    && parts.year * 12 + parts.month == before.year * 12 + before.month + 1
            #expect(isNext, "\(parts) follows \(before)")
            before = parts
        }
        #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    }

    @Test("a day is read as it is written", arguments: UInt64(0)..<5)
    func reading(seed: UInt64) {
        var random = SeededSource(seed: seed)
        for _ in 0..<200 {
            let day = Day(number: Int.random(in: -25_000...47_000, using: &random))
            #expect(Day(day.description) == day)
            #expect(RecordDate(day.description)?.first == day)
        }
    }

    @Test(
        "what is no date is not read",
        arguments: [
            "", "2023-", "2023-13", "2023-02-29", "2023-00", "2023-01-00", "23-01-01", "2023-1-1", "2023-01-01T24:00",
            "2023-01-01T10:60", "2023-01-01T1:00", "２０２３", "2023-01-01x", "~", "-2023", "0000",
        ])
    func noDates(text: String) { #expect(RecordDate(text) == nil) }

    @Test(
        "a date keeps what is not known of it",
        arguments: [
            ("2023", "2023-12-31", "2023"), ("2023-02", "2023-02-28", "Feb 2023"),
            ("2024-02", "2024-02-29", "Feb 2024"),
            ("~2023-03", "2023-03-31", "about Mar 2023"), ("2023-11-16T17:40", "2023-11-16", "16 Nov 2023"),
        ])
    func spans(text: String, last: String, words: String) throws {
        let date = try #require(RecordDate(text))
        #expect(date.last.description == last)
        #expect(date.inWords == words)
        #expect(date.description == text)
        #expect(date.first <= date.last)
    }

    @Test("dates are in one order, by the end of their span", arguments: UInt64(0)..<5)
    func order(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let dates = (0..<120).map { _ in Self.date(&random) }
        let sorted = dates.shuffled(using: &random).sorted()
        for (one, other) in zip(sorted, sorted.dropFirst()) {
            #expect(one.last <= other.last)
            #expect(!(other < one))
        }
    }

    @Test("days between coarse dates are a range that holds every possible number", arguments: UInt64(0)..<20)
    func ranges(seed: UInt64) {
        var random = SeededSource(seed: seed)
        for _ in 0..<20 {
            let start = Self.date(&random)
            let end = Self.date(&random)
            let count = DayCount(from: start, to: end)
            #expect(count.least <= count.most && count.least >= 0)
            let from = start.first + Int.random(in: 0...(start.last - start.first), using: &random)
            let to = end.first + Int.random(in: 0...(end.last - end.first), using: &random)
            guard from <= to else { continue }
            #expect((count.least...count.most).contains(to - from))
            #expect((count.exact != nil) == (count.least == count.most))
        }
    }

    @Test(
        "a span leads to the same day of a later month, or to the last of a shorter one",
        arguments: [
            ("2024-01-31", "P1M", "2024-02-29"), ("2023-01-31", "P1M", "2023-02-28"),
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2023-11-14", "P1Y", "2024-11-14"), ("2023-12-31", "P6M", "2024-06-30"),
            ("2023-12-25", "P2W", "2024-01-08"),
            ("2023-11-16", "P90D", "2024-02-14"), ("2023-10-31", "P1Y1M", "2024-11-30"),
        ])
    func calendarSpans(start: String, span: String, end: String) throws {
        let day = try #require(Day(start))
        #expect(day.advanced(by: try #require(CalendarSpan(span))).description == end)
    }

    @Test(
        "what is no span is not read", arguments: ["", "P", "1Y", "P0D", "PT1H", "P1", "PY", "P-1Y", "P99999D", "p1y"])
    func noSpans(text: String) { #expect(CalendarSpan(text) == nil) }

    private static func date(_ random: inout SeededSource) -> RecordDate {
        let day = Day(number: Int.random(in: 15_000...20_500, using: &random)).description
        let length = [4, 7, 10].randomElement(using: &random) ?? 10
        return Sample.date(String(day.prefix(length)))
    }
}
