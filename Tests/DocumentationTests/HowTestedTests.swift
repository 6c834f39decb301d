import Foundation
import Fuzzing
import Pages
import Testing

/// The page that tells of the tests names nothing that is not there.
@Suite("The page How dyad is tested")
struct HowTestedTests {
    private static let page = Page(
        Page.package.appending(path: "Sources/dyad/dyad.docc/HowDyadIsTested.md"))

    /// What stands between backticks.
    private static func quoted() throws -> [String] {
        let parts = try page.text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }

    @Test func `is linked from the README`() throws {
        #expect(try Page.readme.text.contains("](Sources/dyad/dyad.docc/HowDyadIsTested.md)"))
    }

    @Test func `names suites that are there`() throws {
        let names = try Self.quoted().filter { $0.contains("Tests/") && !$0.hasPrefix("Tests/") && !$0.contains(" ") }
        #expect(!names.isEmpty)
        for name in names {
            let parts = name.split(separator: "/").map(String.init)
            let text = try Self.source(of: parts[0])
            #expect(text.contains("struct \(parts[1]) {"), "\(name)")
        }
    }

    @Test func `names scripts and folders that are there`() throws {
        let paths = try Self.quoted().compactMap {
            $0.split(separator: " ").first { $0.hasPrefix("Tests/") || $0.hasPrefix(".ci/") }
        }
        #expect(!paths.isEmpty)
        for path in paths where !path.contains("TARGET") {
            let url = Page.package.appending(path: String(path))
            #expect(FileManager.default.fileExists(atPath: url.path), "\(path)")
        }
    }

    @Test func `filters tests by names that are there`() throws {
        for command in try Self.quoted() where command.contains("--filter ") {
            let name = try #require(command.components(separatedBy: "--filter ").last)
            let suite = try #require(name.split(separator: ".").last.map(String.init))
            let folder = Page.package.appending(path: "Tests/\(suite)")
            let isTarget = FileManager.default.fileExists(atPath: folder.path)
            let isThere = try isTarget || Self.source(of: "").contains("struct \(suite) {")
            #expect(isThere, "\(command)")
        }
    }

    @Test func `tells of every target`() throws {
        let targets = try Self.page.part("targets")
        for target in FuzzTarget.all { #expect(targets.contains("`\(target)`"), "\(target)") }
    }

    /// The text of all files of a target, or of all targets for an empty name.
    private static func source(of target: String) throws -> String {
        let folder = Page.package.appending(path: "Tests").appending(path: target)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var text = ""
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        return text
    }
}
