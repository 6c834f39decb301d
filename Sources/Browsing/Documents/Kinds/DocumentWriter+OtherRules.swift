import Relations
import Screen
import TimeZones

/// How far a figure depends on how one counts, and how it is quoted.
extension DocumentWriter {
    /// The value by each other reasonable rule, those that move it first; and the figure as a sentence with a key.
    mutating func addOtherRules(for figure: Figure) {
        guard relation.subject.pair != nil else { return }
        let reckoning = Reckoning(relation, localDay: LocalDays.day)
        let robustness = Robustness(figure, reckoning)
        // A record of others stands in no figure of the pair.
        guard robustness.amount != nil else { return }
        section("Under other rules")
        let value = robustness.amount.map { "\($0) · " } ?? ""
        line(value + robustness.inWords, robustness.isSame ? .calm : .caution)
        let movers = robustness.movers
        for outcome in movers + robustness.outcomes.filter({ !movers.contains($0) }) {
            let isMoved = movers.contains(outcome)
            add(
                Block(
                    [
                        Span(words(for: outcome.rule) + ": ", .quiet),
                        Span(outcome.amount?.description ?? "nothing to count", isMoved ? .caution : .plain),
                    ], indent: 2, hang: 2))
        }
        guard let quotation = Quotation(figure, reckoning) else { return }
        section("To quote")
        line(quotation.sentence)
        line(quotation.key.description, .quiet)
    }

    private func words(for rule: Specification) -> String {
        let names = relation.subject.countries.map(roster.name(of:))
        return rule.inWords(first: names.first ?? "", second: names.last ?? "")
    }
}
