internal import Relations

extension Browser {
    /// How many coded events a filter would leave on the page in view, as far as they are counted; `nil` where the page
    /// shows none. What is not counted yet is asked for, and the answer comes into the prompt.
    mutating func eventCount(of filter: Filter) -> String? {
        guard let query = openPage?.events(through: filter, in: pageContext) else { return nil }
        if let request = filterCount.begin(query) { pageSteps.append(.ask(.eventCount(request))) }
        let ignored = EventWords.ignored(by: filter) { $0.isOfEvents }
        return [filterCount.words, ignored].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Takes a count, and has it go on as long as the filter stands in the prompt.
    mutating func receive(_ tally: EventTally, to request: EventCountRequest) {
        guard case .prompt(let prompt) = overlay else { return filterCount.stop() }
        guard request == filterCount.awaited else { return }
        if let next = filterCount.take(tally, for: request) { pageSteps.append(.ask(.eventCount(next))) }
        refreshPrompt()
        // What was chosen among the proposals stays.
        guard case .prompt(var refreshed) = overlay else { return }
        refreshed.chosen = prompt.chosen
        overlay = .prompt(refreshed)
    }
}
