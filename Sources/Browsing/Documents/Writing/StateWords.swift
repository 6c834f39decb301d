package import Relations
package import Screen

extension IssueFigure {
    /// The ink of the state.
    package var stateStyle: Style {
        if inForce == .yes || inCustody > 0 { return .alert }
        switch group {
        case .open: return status == .underNegotiation ? .caution : .alert
        case .partly: return .caution
        case .settled: return .calm
        case .other, .around, .notYetOnRecord: return .plain
        }
    }

    /// The sign before the state: full for open, half for partly, hollow for settled.
    package var sign: String {
        switch group {
        case .open: "●"
        case .partly: "◐"
        case .settled: "○"
        case .other, .around, .notYetOnRecord: "·"
        }
    }
}

extension Issue.Status {
    /// The ink of the word alone, in a history.
    var style: Style {
        switch self {
        case .active, .recurred: .alert
        case .underNegotiation, .understandingReached, .partiallyResolved: .caution
        case .resolved, .withdrawn: .calm
        case .potential, .dormant, .superseded, .unknown: .plain
        }
    }
}

extension Issue.Status {
    /// The sign on the line of a history: full for open, half for partly, hollow for settled.
    var sign: String {
        switch self {
        case .active, .recurred, .underNegotiation: "●"
        case .understandingReached, .partiallyResolved: "◐"
        case .resolved, .withdrawn: "○"
        case .potential, .dormant, .superseded, .unknown: "·"
        }
    }
}

extension Commitment.Status {
    /// The ink of the word.
    package var style: Style {
        switch self {
        case .overdue, .broken, .reversed, .lapsed: .alert
        case .announced, .inProgress, .stalled, .partiallyFulfilled: .caution
        case .fulfilled: .calm
        case .superseded, .notVerifiable: .plain
        }
    }

    /// The sign before the word.
    package var sign: String {
        switch self {
        case .announced, .inProgress, .stalled: "◷"
        case .partiallyFulfilled: "◐"
        case .fulfilled: "●"
        case .overdue, .broken, .reversed, .lapsed: "!"
        case .superseded, .notVerifiable: "○"
        }
    }
}

extension PromiseFigure {
    /// What is to come of the promise, or did not come: `due by 31 Dec 2023`, `none on record since Sep 2025`.
    package func outlookInWords(_ clock: Clock) -> String? {
        switch outlook {
        case .due(let term): "due by \(term.date.inWords)"
        case .overdue(let term): "no fulfilment on record by \(term.date.inWords)"
        case .expires(let term):
            term.date.last < clock.horizon
                ? "in force until \(term.date.inWords) by its terms" : "expires \(term.date.inWords)"
        case .next(let day): "next by \(day.inWords)"
        case .noneSince(let date): "none on record since \(Self.monthInWords(of: date))"
        case nil: nil
        }
    }

    /// The part of the promise that the outlook is about.
    package var outlookCovers: String? {
        switch outlook {
        case .due(let term), .overdue(let term), .expires(let term): term.covers
        case .next, .noneSince: commitment.recurs?.covers
        case nil: nil
        }
    }

    /// The month is exact enough for a silence.
    private static func monthInWords(of date: RecordDate) -> String {
        guard date.precision >= .month, let month = RecordDate(String(date.first.description.prefix(7))) else {
            return date.inWords
        }
        return month.inWords
    }
}
