internal import Relations
internal import Screen

extension Browser {
    /// What came of an edit, until the records have been read again.
    struct Awaited: Equatable {
        /// The file that was changed, relative to the reader's folder.
        var file: String
        /// The new record.
        var reference: Reference?
    }

    /// Opens an editor on the record shown; on a page of problems, at the problem under the cursor.
    mutating func edit() -> [Effect] {
        if case .page(let page) = overlay {
            let block =
                page.document.linkedBlock(at: page.cursor.index)
                ?? page.document.blocks.first { if case .file = $0.link { true } else { false } }
            guard case .file(let place)? = block?.link else {
                notice = Notice("No record file stands on this page.")
                return []
            }
            overlay = nil
            return [.edit(.file(place))]
        }
        guard let reference = handedReference, let record = handedRecord else {
            notice = Notice("No record is selected here.")
            return []
        }
        return [.edit(.record(reference, record.header.place))]
    }

    /// The box of what can be added here.
    var addMenu: Menu {
        var items: [Menu.Item] = []
        let day = min(view.asOf, today)
        let names = chips.first ?? ""
        if let base = view.base, let partner = view.partner, let pair = CountryPair(base, partner) {
            let new = NewRecord(pair, on: day, in: relation?.dossier)
            items.append(Menu.Item("m", "meeting", "\(names) on \(day)", .edit(.meeting(new))))
            items.append(Menu.Item("p", "promise", "\(names) on \(day)", .edit(.promise(new))))
        }
        switch handedRecord {
        case .issue(let issue)?:
            let place = issue.header.place
            items.append(Menu.Item("i", "issue move", issue.short, .edit(.move(issue.reference, place, day))))
        case .commitment(let promise)?:
            let place = promise.header.place
            items.append(Menu.Item("f", "follow-up", promise.short, .edit(.followUp(promise.reference, place, day))))
        default: break
        }
        return Menu("Add to your own records", opener: keys.firstKey(of: .add, on: pageKind), items)
    }

    /// Takes what came of an edit: what was changed is read, checked and shown.
    package mutating func edited(_ edited: Edited) -> [Effect] {
        switch edited {
        case .unchanged:
            notice = Notice("Nothing was changed.")
            return []
        case .refused(let reason):
            notice = Notice(reason, isProblem: true)
            return []
        case .changed(let file, let reference):
            // A file that is mended after a first try still holds what was begun in it.
            let begun = unfinished?.file == file ? unfinished?.reference : nil
            awaited = Awaited(file: file, reference: reference ?? begun)
            return ask(.refresh)
        }
    }

    /// Record files have changed on disk.
    package mutating func filesChanged() -> [Effect] { pending.contains(.refresh) ? [] : ask(.refresh) }

    /// After an edit: shows what is wrong in the file, or what is new.
    ///
    /// - Returns: `nil` where nothing was edited.
    mutating func showEdited(_ problems: [String]) -> [Effect]? {
        guard let awaited else { return nil }
        self.awaited = nil
        let own = problems.filter { $0.hasPrefix(awaited.file + ":") }
        unfinished = own.isEmpty ? nil : awaited
        if !own.isEmpty {
            showProblems(own + problems.filter { !own.contains($0) })
            return []
        }
        return awaited.reference.map { select($0) } ?? []
    }

    /// Puts the cursor on a record in its list; opens it where no list shows it.
    private mutating func select(_ reference: Reference) -> [Effect] {
        let pane: Pane? =
            switch reference.kind {
            case .meeting: .meetings
            case .issue: .issues
            case .commitment: .promises
            default: nil
            }
        let isAwaited = view.subject.map { pending.contains(.dossier($0)) } ?? false
        guard showsHome, let pane, isAwaited || lists.index(of: pane).position(of: reference.id) != nil else {
            return follow(.record(reference))
        }
        cursors[pane] = Cursor(index: lists.index(of: pane).position(of: reference.id) ?? 0, id: reference.id)
        view.trail = []
        focus = pane
        source = pane
        settle()
        return []
    }
}

extension Document {
    /// The block at an index, or the nearest above that leads somewhere, within the same paragraph.
    func linkedBlock(at index: Int) -> Block? {
        guard blocks.indices.contains(index) else { return nil }
        for block in blocks[...index].reversed() {
            if block.isEmpty { return nil }
            if block.link != nil { return block }
        }
        return nil
    }
}

extension Place {
    /// The place that a problem's message begins with: `meetings/2023.yaml:12:5: …`.
    init?(problem: String) {
        let parts = problem.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let line = Int(parts[1]), Int(parts[2]) != nil, !parts[0].isEmpty else { return nil }
        self.init(file: String(parts[0]), line: line)
    }
}
