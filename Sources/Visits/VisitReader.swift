package import Foundation
package import Relations

/// Reads the lists of visits of the Office of the Historian, US Department of State: visits of foreign leaders, travels of
/// presidents and of secretaries (https://github.com/HistoryAtState/visits, https://github.com/HistoryAtState/travels).
package struct VisitReader: Sendable {
    private let codes: [String: CountryCode]
    private let owner: CountryCode

    /// - Parameter codes: countries by the slugs of the lists.
    package init(codes: [String: CountryCode], owner: CountryCode) {
        self.codes = codes
        self.owner = owner
    }

    /// Reads one file.
    ///
    /// - Throws: a ``VisitError`` for what is no list of visits.
    /// - Complexity: O(*n*) for *n* bytes.
    package func read(_ data: Data, file: String) throws(VisitError) -> VisitList {
        let reader = XMLItems(["visit", "trip"])
        do {
            try reader.read(data)
        } catch {
            throw .notXML(file: file, line: error.line, reason: error.reason)
        }
        guard !reader.items.isEmpty else { throw .noVisits(file: file) }
        var list = VisitList(country: owner, visits: [])
        for item in reader.items {
            switch visit(item, file: file) {
            case .success(let visit): list.visits.append(visit)
            case .failure(let reason): list.leftOut.append("line \(item.line): \(reason.text)")
            }
        }
        return list
    }

    private struct LeftOut: Error { let text: String }

    private func visit(_ item: XMLItems.Item, file: String) -> Result<Visit, LeftOut> {
        func text(_ name: String) -> String {
            (item.fields[name] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").sanitized
        }
        let isGuest = item.name == "visit"
        let slug = item.ids[isGuest ? "from" : "country"] ?? ""
        guard let other = codes[slug] else {
            return .failure(LeftOut(text: "“\(slug.sanitized)” is no country of the codebook"))
        }
        guard let first = Day(text("start-date")) else {
            return .failure(LeftOut(text: "“\(text("start-date"))” is no day to begin on"))
        }
        let last = Day(text("end-date")) ?? first
        let role = item.attributes["role"] ?? text("role")
        let remarks = [text("locale"), text(isGuest ? "description" : "remarks")].filter { !$0.isEmpty }
        return .success(
            Visit(
                id: text("id"), traveller: isGuest ? .guest : role == "secretary" ? .secretary : .president,
                name: text(isGuest ? "visitor" : "name"), other: other, first: first, last: max(first, last),
                text: remarks.joined(separator: "; "), place: Place(file: file, line: item.line)))
    }
}
