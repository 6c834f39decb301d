/// In what two issues agree: what makes one a precedent of the other.
package struct Agreement: Hashable, Sendable {
    /// The acts that both name.
    package let acts: [Issue.Act]
    /// The countries that did it in both.
    package let actors: [CountryCode]
    /// What both were taken to answer.
    package let trigger: Issue.TriggerKind?

    /// Of act, actor and trigger so many have to agree: one alone is a kind, and no precedent.
    package static let least = 2

    package init(_ one: Issue, _ other: Issue) {
        acts = one.act.filter(other.act.contains)
        actors = one.actor.filter(other.actor.contains)
        trigger = one.trigger?.kind == other.trigger?.kind ? one.trigger?.kind : nil
    }

    /// How many of act, actor and trigger agree.
    package var count: Int { (acts.isEmpty ? 0 : 1) + (actors.isEmpty ? 0 : 1) + (trigger == nil ? 0 : 1) }

    package var isPrecedent: Bool { count >= Self.least }

    /// `import limits · by China`; the reason that a list shows.
    package func words(_ roster: Roster) -> String {
        var parts: [String] = []
        if !acts.isEmpty { parts.append(acts.map(\.onScreen).joined(separator: ", ")) }
        if !actors.isEmpty { parts.append("by " + actors.map { roster.name(of: $0) }.joined(separator: ", ")) }
        if let trigger { parts.append("over \(trigger.onScreen)") }
        return parts.joined(separator: " · ")
    }
}
