import Foundation

/// What the browser reads, watches and writes besides the store.
struct OwnFiles {
    let editing: Editing
    /// The folders of records, whose files are read again when they change.
    let watched: [URL]
    let views: ViewsFile
    /// Where an import by another process says how far it is.
    let importNotice: ImportNotice

    init(_ places: Places, editor: EditorCommand) {
        editing = Editing(places, editor: editor)
        views = ViewsFile(file: places.views)
        importNotice = ImportNotice(beside: places.events)
        watched = [places.records] + [places.own].compactMap(\.self)
    }
}
