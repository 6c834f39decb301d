internal import Foundation
internal import Relations

/// Where the program's files lie, by the XDG Base Directory Specification
/// (https://specifications.freedesktop.org/basedir-spec/latest/).
struct Places: Sendable {
    /// The records that are read: the folder of `--data`, else the shipped ones.
    let records: URL
    /// The reader's own records, over the shipped ones; `nil` with `--data`, which replaces both.
    let own: URL?
    /// The codebooks, which always ship; `nil` where none were found.
    let codebooks: URL?
    /// The compiled records: derived, and made anew at need.
    let store: URL
    /// The imported events: the file of `--store`, else the reader's own.
    let events: URL
    /// The folder of the reader's lists of visits, whatever the folder of records; there need be none.
    let visitFolder: URL
    /// The reader's settings; there need be no such file.
    let settings: URL
    /// Where the reader left off in this folder of records.
    let lastPlace: LastPlace
    /// The views that the reader has given names.
    let views: URL

    /// - Throws: ``PlacesError/noData(looked:)`` where no records are to be found, and
    ///   ``PlacesError/noFolder(_:)`` where `--data` names no folder.
    init(data: String?, store: String?, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let shipped = Self.shippedData()
        codebooks = shipped.found?.appending(path: "Codebooks")
        if let data {
            let folder = URL(filePath: data, directoryHint: .isDirectory).standardizedFileURL
            guard Self.isFolder(folder) else { throw PlacesError.noFolder(data) }
            records = folder
            own = nil
        } else {
            guard let found = shipped.found else { throw PlacesError.noData(looked: shipped.looked) }
            records = found.appending(path: "Records")
            own = Self.base("XDG_DATA_HOME", ".local/share", environment).appending(path: "dyad/records")
        }
        visitFolder = Self.base("XDG_DATA_HOME", ".local/share", environment).appending(path: "dyad/visits")
        views = Self.base("XDG_CONFIG_HOME", ".config", environment).appending(path: "dyad/views")
        settings = Self.base("XDG_CONFIG_HOME", ".config", environment).appending(path: "dyad/config.yaml")
        // One store for each folder, so that going to and fro between folders compiles nothing anew.
        let name = data == nil ? "records" : "records-" + Self.digest(of: records.path)
        lastPlace = LastPlace(
            file: Self.base("XDG_STATE_HOME", ".local/state", environment).appending(path: "dyad/\(name).place"))
        self.store = Self.base("XDG_CACHE_HOME", ".cache", environment).appending(path: "dyad/\(name).sqlite")
        events =
            store.map { URL(filePath: $0).standardizedFileURL }
            ?? Self.base("XDG_DATA_HOME", ".local/share", environment).appending(path: "dyad/events.sqlite")
    }

    /// The shipped data: beside the program as SwiftPM puts it, or as an installation does.
    static func shippedData() -> (found: URL?, looked: [URL]) {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let folder = program.deletingLastPathComponent()
        let looked = [
            folder.appending(path: "dyad_dyad.resources/Data"),
            folder.appending(path: "Data"),
            folder.deletingLastPathComponent().appending(path: "share/dyad/Data"),
        ]
        return (looked.first { isFolder($0.appending(path: "Records")) }, looked)
    }

    static func isFolder(_ url: URL) -> Bool {
        var isFolder = ObjCBool(false)
        return unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// A base directory: the variable where it is an absolute path, as the specification asks, else its default at home.
    private static func base(_ variable: String, _ fallback: String, _ environment: [String: String]) -> URL {
        if let path = environment[variable], path.hasPrefix("/") {
            return URL(filePath: path, directoryHint: .isDirectory)
        }
        let home = environment["HOME"].map { URL(filePath: $0, directoryHint: .isDirectory) }
        return (home ?? FileManager.default.homeDirectoryForCurrentUser).appending(path: fallback)
    }

    /// The FNV-1a hash of a path (http://www.isthe.com/chongo/tech/comp/fnv): a name for a file, no protection.
    private static func digest(of path: String) -> String {
        let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

/// Why no records can be read, and what to do about it.
enum PlacesError: Error, Hashable, CustomStringConvertible {
    case noData(looked: [URL])
    case noFolder(String)

    var description: String {
        switch self {
        case .noData(let looked):
            "No records were found beside the program (\(looked.map(\.path.sanitized).joined(separator: ", "))); "
                + "name a folder of records with --data DIR."
        case .noFolder(let path):
            "“\(path.sanitized)” is not a folder of records; --data takes a folder that holds YAML files such as meetings.yaml."
        }
    }
}
