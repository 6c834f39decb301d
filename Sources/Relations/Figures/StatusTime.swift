/// How long an issue has borne a word, over all the times it did.
package struct StatusTime: Hashable, Sendable {
    package let status: Issue.Status
    package let days: DayCount
    /// Whether it bears the word still, so that the days run on.
    package let isRunning: Bool
}

extension IssueFigure {
    /// The days spent in each word, in the order of its first appearance: from each entry to the next, and from the last
    /// to the day looked at or the end of the records.
    ///
    /// - Complexity: O(*n*) for *n* entries.
    package func timeInStatus(_ clock: Clock) -> [StatusTime] {
        var words: [Issue.Status] = []
        var sums: [Issue.Status: DayCount] = [:]
        for (index, entry) in entries.enumerated() {
            let end = index + 1 < entries.count ? entries[index + 1].date : RecordDate(clock.horizon)
            let days = DayCount(from: entry.date, to: end)
            if let sum = sums[entry.status] { sums[entry.status] = sum + days } else { sums[entry.status] = days }
            if !words.contains(entry.status) { words.append(entry.status) }
        }
        return words.compactMap { word in
            sums[word].map { StatusTime(status: word, days: $0, isRunning: word == entries.last?.status) }
        }
    }
}
