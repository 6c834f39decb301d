/// How lists and reports say a figure: one word for one thing, on the screen and on the command line.
extension IssueFigure {
    /// The state in words: `IN FORCE · talks`, `custody`, `partly`.
    ///
    /// That something is in force, that somebody is held or how a channel does stands before the word of the process,
    /// which is left out where it is *active* and says no more.
    package var stateWords: String {
        var parts: [String] = []
        switch inForce {
        case .yes: parts.append("IN FORCE")
        case .part: parts.append("IN FORCE in part")
        case .no, nil: break
        }
        if inCustody > 0 { parts.append("custody") }
        if let mechanism { parts.append(mechanism.state.onScreen) }
        if let status, parts.isEmpty || status != .active { parts.append(status.onScreen) }
        return parts.isEmpty ? "not yet on record" : parts.joined(separator: " · ")
    }

    /// The one word of a narrow list: a measure in force before all, then custody, then how a channel does.
    package var stateWord: String {
        if inForce == .yes { return "IN FORCE" }
        if inCustody > 0 { return "custody" }
        if let mechanism, mechanism.state != .working { return mechanism.state.onScreen }
        return status?.onScreen ?? "not yet on record"
    }
}

extension PromiseFigure {
    /// What the date column says in words, with the part that a day covers; empty where there is no day to name.
    ///
    /// - Parameters:
    ///   - asOf: the day looked at, for telling a day to come from one gone by.
    ///   - withPart: whether to name the part that the day covers.
    package func outlookWords(asOf: Day, withPart: Bool = true) -> String {
        func covered(_ words: String, _ term: Commitment.Term) -> String {
            (withPart ? term.covers : nil).map { "\(words) (\($0))" } ?? words
        }
        switch outlook {
        case .due(let term): return covered("due \(term.date.day)", term)
        case .overdue(let term): return covered("no fulfilment on record by \(term.date.inWords)", term)
        case .expires(let term):
            return covered((term.date.last < asOf ? "was to expire " : "expires ") + term.date.day, term)
        case .next(let day): return "next by \(day)"
        case .noneSince(let date): return "none on record since \(date.inWords)"
        case nil: return ""
        }
    }

    /// What the date column of a list says: `expires 2026-12-31`, `none since 2025-09`, or the day of the last step.
    package func outlookWord(asOf: Day) -> String {
        switch outlook {
        case .due(let term): "due \(term.date.day)"
        case .overdue(let term): "none by \(term.date.day)"
        case .expires(let term): (term.date.last < asOf ? "ran to " : "expires ") + term.date.day
        case .next(let day): "next \(day.description.prefix(7))"
        case .noneSince(let date): "none since \(date.first.description.prefix(7))"
        case nil: followUps.last?.date.day ?? commitment.madeAt.day
        }
    }

    /// The same where names need the room: `to 2026-12-31`, `last 2025-09`.
    package func briefOutlookWord(asOf: Day) -> String {
        switch outlook {
        case .overdue(let term): "by \(term.date.day)"
        case .expires(let term): (term.date.last < asOf ? "ran " : "to ") + term.date.day
        case .noneSince(let date): "last \(date.first.description.prefix(7))"
        case .due, .next, nil: outlookWord(asOf: asOf)
        }
    }

    /// Whether the due day has gone by, within the records, with nothing on record.
    package var isOverdue: Bool {
        if case .overdue = outlook { true } else { false }
    }
}

extension MeetingFigure {
    /// What the gap column says: `364 d`, `first`, `same` (one link with the meeting before), `both present`,
    /// `phone`, `video`.
    package var gapWords: String {
        switch gap {
        case .since(let days, _): "\(days) d"
        case .first: "first"
        case .sameLink: "same"
        case .excluded(.plenary): "both present"
        case .excluded(.notInPerson): meeting.channel.onScreen
        case .excluded(.notHeld): meeting.status.onScreen
        case .notOfOnePair: ""
        }
    }
}
