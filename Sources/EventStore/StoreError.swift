internal import Relations

/// Why a store cannot be used, and what to do about it.
package enum StoreError: Error, Hashable, Sendable {
    /// The file is no store, is damaged, or was written by another version: it is to be made anew.
    case unusable(path: String, reason: String)
    /// The folder or the disk refuses.
    case cannotWrite(path: String, reason: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unusable(let path, let reason):
            "“\(path.sanitized)” cannot be read as a store of compiled records: \(reason.sanitized). It can be deleted; it is made anew from the records."
        case .cannotWrite(let path, let reason):
            "“\(path.sanitized)” cannot be written: \(reason.sanitized). Make room or let XDG_CACHE_HOME name another folder."
        }
    }
}
