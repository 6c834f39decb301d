/// How an issue's course is said.
extension IssueCourse {
    /// `lasted 1655 d`, `goes on, ≥ 944 d`, `on record since 2012`.
    package var lengthWords: String {
        if let closed { return "lasted \(closed) d" }
        if let open { return "goes on, \(open) d" }
        return ended == nil ? "on record since \(onset.date.day)" : "ended, on record since \(onset.date.day)"
    }

    /// How it ended or returned: `eased 2025-06-29 after 675 d; returned 2025-11-19, 143 d later`.
    package var endingWords: String {
        var parts: [String] = []
        if let eased {
            parts.append("eased \(eased.day)" + (daysToEasing.map { " after \($0) d" } ?? ""))
        }
        if let ended { parts.append("ended \(ended.day)") }
        if let returned {
            parts.append("returned \(returned.day)" + (daysToReturn.map { ", \($0) d later" } ?? ""))
        }
        return parts.isEmpty ? "no end on record" : parts.joined(separator: "; ")
    }
}

extension Precedents {
    /// `5 closed of 8 with an age; below 10 closed no curve`, or the median of the estimate.
    package var survivalWords: String {
        let courses = matches.map(\.course)
        let closed = courses.count { $0.closed != nil }
        let aged = courses.count { $0.closed != nil || $0.open != nil }
        let counts = "\(closed) ended of \(aged) with a known beginning"
        guard let survival else {
            return counts + "; a curve needs \(SurvivalCurve.leastClosed) ended cases"
        }
        guard let least = survival.least.median, let most = survival.most.median else {
            return counts + "; more than half go on (Kaplan–Meier)"
        }
        let median = least == most ? "\(least)" : "\(min(least, most))–\(max(least, most))"
        return counts + "; half had ended after \(median) d (Kaplan–Meier)"
    }
}

extension GapPrecedents {
    /// `partial`, `complete`, …
    package var coverageWord: String { coverage?.completeness.onScreen ?? "no" }

    /// Why there is no list; `nil` where there is one.
    package var absence: String? {
        if coverage?.completeness.allowsFigures != true {
            return "Leaders’ meetings of this pair are not compiled, so no gaps are compared."
        }
        if figure.series == nil { return "This is no link of a series: plenaries and calls have no gap." }
        return longest.isEmpty ? "No gap was broken before this meeting on record." : nil
    }
}
