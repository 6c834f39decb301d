import Foundation
import Glibc

/// A file system of its own in memory, for as long as it is held.
final class Disk {
    let url: URL
    private let scratch: Scratch

    /// Whether one can be mounted, which takes root.
    static let canMount = geteuid() == 0 && (try? Disk(in: Scratch())) != nil

    init(in scratch: Scratch, megabytes: Int = 64) throws {
        self.scratch = scratch
        url = scratch.home.appending(path: "disk")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        let run = try scratch.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "dyad", url.path)
        guard run.status == 0 else { throw Failure("mount: \(run.errors)") }
    }

    func refuseWriting() throws { try remount("ro") }

    func grow(to megabytes: Int) throws { try remount("size=\(megabytes)m") }

    private func remount(_ options: String) throws {
        let run = try scratch.run("mount", "-o", "remount,\(options)", url.path)
        guard run.status == 0 else { throw Failure("mount: \(run.errors)") }
    }

    deinit { _ = try? scratch.run("umount", "-l", url.path) }
}
