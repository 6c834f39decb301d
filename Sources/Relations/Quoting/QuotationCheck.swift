/// Whether a quoted figure still holds.
package enum QuotationCheck: Sendable {
    /// The figure is what it was. Where what it was counted from has changed all the same, the new inputs are named.
    case holds(Quotation, new: [QuotedInput])
    /// The figure is another one now.
    ///
    /// - Parameters:
    ///   - new: what goes into it now and did not when it was quoted.
    ///   - gone: how much went into it then and no longer does; `nil` where the key does not tell its inputs.
    case changed(Quotation, new: [QuotedInput], gone: Int?)
    /// No record of the pair is the one that the key names.
    case unknown(String)

    /// Counts a quoted figure again.
    ///
    /// - Parameter reckoning: of the relation of the key's pair, on the key's day and with its reading.
    package init(_ key: QuotationKey, _ reckoning: Reckoning) {
        let relation = reckoning.relation
        var id: String?
        if let letters = key.record {
            let kinds: [Reference] =
                relation.whole.meetings.map(\.reference) + relation.whole.issues.map(\.reference)
                + relation.whole.commitments.map(\.reference)
            let named = kinds.filter { QuotationKey.letters(for: $0) == letters }
            guard let own = named.first(where: { Figure(word: key.figure, record: $0.id)?.record == $0 }) else {
                self = .unknown("no record of \(key.pair) is the one that “\(letters)” stands for")
                return
            }
            id = own.id
        }
        guard let figure = Figure(word: key.figure, record: id),
            let now = Quotation(anyway: figure, by: key.rule, reckoning)
        else {
            self = .unknown("“\(key.figure)” is not a figure")
            return
        }
        let prints = Set(key.prints)
        let new = key.prints.isEmpty ? [] : now.inputs.filter { !prints.contains($0.print) }
        let left = Set(now.inputs.map(\.print))
        let gone = key.prints.isEmpty ? nil : key.prints.count { !left.contains($0) }
        self = now.key.value == key.value ? .holds(now, new: new) : .changed(now, new: new, gone: gone)
    }

    package var holds: Bool {
        if case .holds = self { true } else { false }
    }
}
