package import Foundation
internal import Pages

/// The inputs that are kept in files: valid ones to begin with, and those that have once been telling.
package enum Corpus {
    /// A file and what it holds.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    private static let folder = Page.package.appending(path: "Tests/Fuzzing")
    /// Valid inputs, a folder for each target.
    package static let seeds = folder.appending(path: "Seeds")
    /// Every input that has failed once, and those that reach what no other reaches, a folder for each target.
    package static let kept = folder.appending(path: "Corpus")

    /// The files of a target, by name; none where it has no folder.
    package static func files(in folder: URL, of target: FuzzTarget) throws -> [File] {
        let folder = folder.appending(path: target.name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return try names.sorted().map { name in
            File(name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
    }
}
