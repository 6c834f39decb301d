internal import Relations
internal import Screen

extension Browser {
    /// What the detail pane says.
    package var detail: Document { details.shown.document }

    /// Changes with whatever ``detail`` says.
    package var detailVersion: Version { details.shown.version }

    /// The detail as it was wrapped last.
    package var wrappedDetail: WrappedDocument? { details.shown.wrapped }

    /// Puts the detail of what is selected into the pane, with its cursor in view.
    mutating func settleDetail() {
        // A detail that nobody sees is not written.
        guard let rows = layout.rows(of: .detail) else { return }
        let reference = shownReference
        let key = detailKey(of: reference)
        if !details.show(key) { details.show(key, written(reference)) }
        // Where one stood in a text that is under way is kept until it has come.
        guard relation != nil || pending.isEmpty else { return }
        var cursor = cursors[.detail] ?? Cursor()
        cursor.index = max(0, min(cursor.index, detail.blocks.count - 1))
        let wrapped = details.wrapShown(to: rows.textColumns, rows: rows.rows, cursor: cursor)
        cursor.top = wrapped.top(showing: cursor.index, from: cursor.top, rows: rows.rows)
        cursors[.detail] = cursor
    }

    private func detailKey(of reference: Reference?) -> DetailMemory.Key {
        DetailMemory.Key(
            reference: reference, source: source, month: source == .timeline ? cursors[.timeline]?.index : nil,
            strip: source == .timeline ? strip.version : nil,
            asOf: view.asOf, isOpened: reference.map { opened[$0] != nil } ?? false, generation: generation)
    }

    private func written(_ reference: Reference?) -> Document {
        guard let relation else {
            return Document(title: "", subtitle: "", blocks: [Block([Span("Records are being read …", .quiet)])])
        }
        if let reference {
            if let record = opened[reference] {
                guard let known = relation.known(record.record) else {
                    return Document(notYetOnRecord: reference.kind, in: relation)
                }
                return Document(
                    known, in: relation, mentions: record.mentions.compactMap(relation.known),
                    neighbourhood: neighbourhood, meetings: record.meetings.map(relation.known))
            }
            if let record = relation.record(reference) {
                return Document(record, in: relation, neighbourhood: neighbourhood)
            }
            return Document(
                title: reference.id, subtitle: reference.kind.singular,
                blocks: [Block([Span("Being looked up …", .quiet)])])
        }
        if source == .timeline, let month = strip.month(at: cursors[.timeline]?.index) {
            return Document(ofMonth: month.number, strip.bars, in: relation)
        }
        return Document(cardOf: relation, neighbourhood: neighbourhood)
            ?? Document(title: "", subtitle: "", blocks: [Block([Span("p picks a pair of countries.", .quiet)])])
    }
}

// MARK: - Ahead of need

extension Browser {
    /// Writes one detail that a step of the cursor would show next, while the reader looks at this one, so that the step
    /// itself finds it ready.
    ///
    /// - Returns: `false` when there was nothing to write.
    package mutating func foresee() -> Bool {
        guard showsHome, view.trail.isEmpty, relation != nil, source == focus, source.isList, source != .countries,
            let rows = layout.rows(of: .detail)
        else { return false }
        for id in neighbouringIDs {
            let reference = Reference(source.recordKind, id)
            let key = detailKey(of: reference)
            guard !details.holds(key) else { continue }
            var ahead = DetailMemory.Written(key, written(reference))
            _ = ahead.wrap(to: rows.textColumns, rows: rows.rows, cursor: Cursor())
            details.keep(ahead)
            return true
        }
        return false
    }

    /// The records in the rows below and above the cursor.
    private var neighbouringIDs: [String] {
        let ids = lists.index(of: source).ids
        let index = cursors[source]?.index ?? 0
        guard ids.indices.contains(index) else { return [] }
        let below = ids[(index + 1)...].lazy.compactMap(\.self).first
        let above = ids[..<index].last { $0 != nil }.flatMap(\.self)
        return [below, above].compactMap(\.self)
    }
}

extension Area {
    /// The columns of text in a pane of this size.
    fileprivate var textColumns: Int { max(1, columns - 2) }
}
