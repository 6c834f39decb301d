internal import Relations

extension Browser {
    /// The host event of the record under the cursor; `nil` where it has none.
    var hostEventUnderCursor: String? {
        switch recordUnderCursor {
        case .hostEvent(let event): event.id
        case .meeting(let meeting): meeting.hostEvent
        default: nil
        }
    }

    /// The issue or meeting under the cursor: what has precedents.
    var recordWithPrecedents: Reference? {
        switch recordUnderCursor {
        case .issue(let issue): issue.reference
        case .meeting(let meeting): meeting.reference
        default: nil
        }
    }

    /// The record that the home page shows in detail, or that a page shows or leads to.
    private var recordUnderCursor: AnyRecord? {
        guard !showsHome else { return shownRecord }
        if case .record(let reference)? = openPage?.link, let record = found(reference) { return record }
        if case .record(let reference)? = view.pages.last { return found(reference) }
        return nil
    }

    private func found(_ reference: Reference) -> AnyRecord? {
        opened[reference]?.record ?? relation?.record(reference)
    }
}
