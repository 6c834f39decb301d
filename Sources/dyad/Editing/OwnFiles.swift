import Foundation

/// What the browser reads, watches and writes besides the store.
struct OwnFiles {
    let editing: Editing
    /// The folders of records, whose files are read again when they change.
    let watched: [URL]
    let views: ViewsFile

    init(_ places: Places, editor: EditorCommand) {
        editing = Editing(places, editor: editor)
        views = ViewsFile(file: places.views)
        watched = [places.records] + [places.own].compactMap(\.self)
    }
}
