package import Foundation
internal import Glibc

/// Tells when record files below some folders have changed, by inotify(7).
///
/// New folders are watched as they come; a folder that is not there yet is waited for. Where the system has no watches
/// left, changes are not told, and nothing else is lost.
package struct FolderWatch: ~Copyable {
    /// Becomes readable when something has happened; -1 where nothing can be watched.
    package let descriptor: Int32
    private let folders: [URL]
    private let depth: Int
    private let isWanted: @Sendable (String) -> Bool

    /// What happens to a name in a folder, or to the folder. A file that is open for writing tells when it is closed.
    private static let happenings = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ONLYDIR)
    /// - Parameters:
    ///   - depth: how deep folders are watched; by default as deep as record folders are listed.
    ///   - isWanted: which names of files are of interest; by default those of record files.
    /// - Complexity: one call of the system for each folder.
    package init(
        _ folders: [URL], depth: Int = 64, for isWanted: @escaping @Sendable (String) -> Bool = FolderWatch.isRecordFile
    ) {
        self.folders = folders
        self.depth = depth
        self.isWanted = isWanted
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        watchAll()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Takes what has happened.
    ///
    /// - Returns: whether a record file may have changed.
    package mutating func take() -> Bool {
        guard descriptor >= 0 else { return false }
        var hasChanged = false
        var hasNewFolders = false
        let header = MemoryLayout<inotify_event>.size
        while true {
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
                count = max(0, unsafe read(descriptor, buffer.baseAddress, buffer.count))
            }
            guard !bytes.isEmpty else { break }
            var start = 0
            while start + header <= bytes.count {
                let event = unsafe bytes.withUnsafeBytes {
                    unsafe $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                }
                let end = min(start + header + Int(event.len), bytes.count)
                let name = String(decoding: bytes[(start + header)..<end].prefix { $0 != 0 }, as: UTF8.self)
                start = end
                if event.mask & UInt32(IN_ISDIR | IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
                    hasNewFolders = true
                    hasChanged = true
                } else if isWanted(name), event.mask & UInt32(IN_CREATE) == 0 {
                    hasChanged = true
                }
            }
        }
        if hasNewFolders { watchAll() }
        return hasChanged
    }

    @Sendable package static func isRecordFile(_ name: String) -> Bool {
        !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
    }

    /// Watches all folders there are; one that is watched already is watched once.
    private func watchAll() {
        guard descriptor >= 0 else { return }
        for folder in folders {
            if watch(folder.path) {
                watchFolders(below: folder.path, depth: depth)
            } else {
                // Its making is seen from the nearest folder above it.
                var above = folder.deletingLastPathComponent()
                while !watch(above.path), above.path.count > 1 { above.deleteLastPathComponent() }
            }
        }
    }

    private func watch(_ folder: String) -> Bool {
        unsafe inotify_add_watch(descriptor, folder, Self.happenings) >= 0
    }

    private func watchFolders(below folder: String, depth: Int) {
        guard depth > 0, let stream = unsafe opendir(folder) else { return }
        defer { unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            let kind = Int32(unsafe entry.pointee.d_type)
            // A link may lead to a folder; watching anything else fails at once.
            guard !name.hasPrefix("."), kind == Int32(DT_DIR) || kind == Int32(DT_LNK) || kind == Int32(DT_UNKNOWN)
            else { continue }
            if watch(folder + "/" + name) { watchFolders(below: folder + "/" + name, depth: depth - 1) }
        }
    }
}
