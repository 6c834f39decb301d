internal import Relations

/// Who takes part in an event of POLECAT: a cell may hold several countries, and an event agreed by its actors has no
/// recipient.
extension POLECATRows {
    /// One country of a cell, with the name that stands at its place in the cell of names.
    struct Side {
        var country: CountryNumber
        var name: Range<Int>
    }

    /// The countries of a cell in their order, each at most twice, and once what is no country; nothing for an empty cell.
    ///
    /// Twice tells that two sides of one country took part; more would tell nothing further, and make a long cell long work.
    func sides(
        _ text: Span<UInt8>, names: Range<Int>, countries: Range<Int>, _ output: inout RowOutput
    ) -> [Side] {
        let (names, countries) = (text.known(names), text.known(countries))
        let codes = text.list(countries)
        let parts = text.list(names)
        guard !codes.isEmpty else { return names.isEmpty ? [] : [Side(country: .none, name: names)] }
        var sides: [Side] = []
        var times: [CountryNumber: Int] = [:]
        for (place, code) in codes.enumerated() {
            let country = text.isMissing(code) ? .none : letters.number(text, code)
            if country == .none, !text.isMissing(code) { output.note(noCountry: text.string(code)) }
            guard times[country, default: 0] < (country == .none ? 1 : 2) else { continue }
            times[country, default: 0] += 1
            let name = parts.count == codes.count ? parts[place] : names
            sides.append(Side(country: country, name: text.known(name)))
        }
        return sides
    }

    /// Hands on one event for each direction between two countries, or the one event that is left where there are none.
    ///
    /// Without a recipient the actors of a mutual event (to agree, to consult, to cooperate: the coding rule of PLOVER) did
    /// it to each other. The actors of any other event did not: nobody knows to whom they did it.
    ///
    /// - Returns: the class of the row as a whole, which is the class of its fullest event.
    func emit(
        _ row: EventBatch.Row, _ actors: [Side], _ recipients: [Side], of text: Span<UInt8>, isMutual: Bool,
        _ output: inout RowOutput
    ) -> RowClass {
        var pairs: [(Side, Side)] = []
        let nobody = Side(country: .none, name: 0..<0)
        let isReciprocal = recipients.isEmpty && isMutual && actors.count { $0.country != .none } > 1
        if isReciprocal {
            let known = actors.filter { $0.country != .none }
            for (place, actor) in known.enumerated() {
                for (other, recipient) in known.enumerated() where place != other { pairs.append((actor, recipient)) }
            }
        } else {
            for actor in actors.isEmpty ? [nobody] : actors {
                for recipient in recipients.isEmpty ? [nobody] : recipients { pairs.append((actor, recipient)) }
            }
        }
        var seen: Set<UInt32> = []
        var best = RowClass.noCountry
        // A side without a country tells nothing that the events with one do not tell already.
        let fullest = pairs.map { RowClass(actor: $0.0.country, recipient: $0.1.country).rank }.max() ?? 0
        for (actor, recipient) in pairs {
            let kind = RowClass(actor: actor.country, recipient: recipient.country)
            guard kind.rank >= min(fullest, RowClass.insideCountry.rank),
                seen.insert(UInt32(actor.country.rawValue) << 16 | UInt32(recipient.country.rawValue)).inserted
            else { continue }
            if kind.rank > best.rank { best = kind }
            var event = row
            event.isReciprocal = isReciprocal
            (event.actor, event.recipient) = (actor.country, recipient.country)
            (event.actorName, event.recipientName) = (output.text(text, actor.name), output.text(text, recipient.name))
            output.append(event)
        }
        return best
    }

    /// The class in words; nothing for an empty field, and `nil` for anything else.
    func readQuad(_ text: Span<UInt8>, _ field: Range<Int>) -> QuadClass?? {
        if field.isEmpty { return .some(nil) }
        if text.equals(field, "VERBAL COOPERATION") { return .verbalCooperation }
        if text.equals(field, "MATERIAL COOPERATION") { return .materialCooperation }
        if text.equals(field, "VERBAL CONFLICT") { return .verbalConflict }
        if text.equals(field, "MATERIAL CONFLICT") { return .materialConflict }
        return nil
    }
}

extension RowClass {
    /// How much a class says of two countries.
    fileprivate var rank: Int {
        switch self {
        case .malformed: -1
        case .noCountry: 0
        case .oneSide: 1
        case .insideCountry: 2
        case .betweenCountries: 3
        }
    }
}

extension Span<UInt8> {
    /// The items of a cell, which `;` or `|` joins, without the blanks around them.
    fileprivate func list(_ field: Range<Int>) -> [Range<Int>] {
        guard !field.isEmpty else { return [] }
        var items: [Range<Int>] = []
        var start = field.lowerBound
        for index in field where self[index] == UInt8(ascii: ";") || self[index] == UInt8(ascii: "|") {
            items.append(trimmed(start..<index))
            start = index + 1
        }
        items.append(trimmed(start..<field.upperBound))
        return items.filter { !$0.isEmpty }
    }
}
