import Foundation
import Glibc

/// What the system tells of a program.
struct RunningProgram {
    private let folder: URL

    init(_ pid: pid_t) { folder = URL(filePath: "/proc/\(pid)") }

    private func fields(_ name: String) throws -> [Substring] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: " ")
    }

    /// In pages of four kilobytes (proc_pid_statm(5)).
    var residentKilobytes: Int { get throws { (Int(try fields("statm")[1]) ?? 0) * 4 } }

    var descriptors: Int {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "fd").path).count }
    }

    /// The time of the processor used, in hundredths of a second (proc_pid_stat(5), fields 14 and 15).
    var processorTicks: Int {
        get throws {
            let fields = try fields("stat")
            return (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0)
        }
    }
}
