/// What the reader has made of the columns of a list: their order, which of them are seen, and how wide they are.
///
/// A plan names columns by their ids. Columns that it does not name stay as the list has them, so that a plan of an older
/// program does no harm.
package struct ColumnPlan: Sendable, Hashable {
    /// Columns in the order wished for; the others follow.
    package var order: [String] = []
    package var hidden: Set<String> = []
    /// Columns that a list shows only where somebody asks for them.
    package var shown: Set<String> = []
    /// In cells.
    package var widths: [String: Int] = [:]

    package init() {}

    static let widest = 60

    /// A width within bounds.
    static func bounded(_ width: Int) -> Int { max(1, min(width, widest)) }

    /// The places of columns in the order wished for.
    func arranged(_ ids: [String]) -> [Int] {
        let named = order.compactMap { ids.firstIndex(of: $0) }
        return named + ids.indices.filter { !named.contains($0) }
    }
}

// A plan as words that can be read and edited: `date name:24 -place +channel`.
extension ColumnPlan: CustomStringConvertible {
    package var description: String {
        let named = order + (hidden.union(shown).union(widths.keys)).subtracting(order).sorted()
        return named.map { id in
            let mark = hidden.contains(id) ? "-" : shown.contains(id) ? "+" : ""
            return mark + id + (widths[id].map { ":\($0)" } ?? "")
        }.joined(separator: " ")
    }

    /// - Returns: `nil` where a word is none of a plan.
    package init?(_ text: some StringProtocol) {
        self.init()
        for word in text.split(separator: " ").prefix(40) {
            let mark = word.first.map { "+-".contains($0) } == true ? word.first : nil
            let parts = word.dropFirst(mark == nil ? 0 : 1).split(separator: ":", omittingEmptySubsequences: false)
            guard let id = parts.first.map({ String($0) }), !id.isEmpty, id.utf8.count < 30, !order.contains(id),
                id.allSatisfy({ $0.isASCII && $0.isLetter }), parts.count <= 2
            else { return nil }
            order.append(id)
            if mark == "-" { hidden.insert(id) }
            if mark == "+" { shown.insert(id) }
            guard parts.count == 2 else { continue }
            guard let width = Int(parts[1]), (1...Self.widest).contains(width) else { return nil }
            widths[id] = width
        }
    }
}
