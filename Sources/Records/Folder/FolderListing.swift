#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A walk through a folder, with the calls of the system.
///
/// Foundation's listing makes several objects for every file, and rounds times to less than a nanosecond needs; this
/// runs at every start of the program.
struct FolderListing {
    private(set) var files: [RecordFile] = []
    /// Why the last folder could not be opened, in the words of the system.
    private(set) var reason = ""
    /// The folders above the one being listed, by device and inode.
    private var above: [FolderID] = []

    /// Two paths lead to one folder when these are equal.
    private struct FolderID: Equatable {
        let device: UInt64
        let inode: UInt64
    }

    /// Lists a folder and all below it; `false` where it cannot be opened.
    ///
    /// - Parameter prefix: the path of the folder relative to the one listed first, with a `/` at its end.
    mutating func add(_ folder: String, below prefix: String) -> Bool {
        guard let status = status(of: folder), let stream = unsafe opendir(folder) else {
            reason = unsafe String(cString: strerror(errno))
            return false
        }
        defer { unsafe closedir(stream) }
        // A link that leads back up would be followed for ever.
        let id = FolderID(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        guard !above.contains(id), above.count < 64 else { return true }
        above.append(id)
        defer { above.removeLast() }

        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder + "/" + name
            guard let status = self.status(of: path) else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: _ = add(path, below: prefix + name + "/")
            case S_IFREG where name.hasSuffix(".yaml") || name.hasSuffix(".yml"):
                files.append(
                    RecordFile(path: prefix + name, size: Int64(status.st_size), modified: status.modified))
            default: break
            }
        }
        return true
    }

    private func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }
}

extension stat {
    /// When the file was last changed, in nanoseconds since 1 January 1970.
    fileprivate var modified: Int64 {
        #if canImport(Darwin)
            let time = st_mtimespec
        #else
            let time = st_mtim
        #endif
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
