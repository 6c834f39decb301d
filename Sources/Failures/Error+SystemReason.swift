internal import Foundation

extension Error {
    /// What the system says of a failure, in a few words such as “Read-only file system”.
    ///
    /// Foundation wraps the number that the system gave into errors of its own, whose words are for programmers, or name no
    /// reason at all.
    package var systemReason: String {
        if let error = self as? POSIXError { return unsafe String(cString: strerror(error.code.rawValue)) }
        let error = self as NSError
        if error.domain == NSPOSIXErrorDomain { return unsafe String(cString: strerror(Int32(clamping: error.code))) }
        if let inner = error.userInfo[NSUnderlyingErrorKey] as? any Error { return inner.systemReason }
        return error.domain == NSCocoaErrorDomain ? error.localizedDescription : "\(self)"
    }
}
