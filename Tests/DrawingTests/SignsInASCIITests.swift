import Foundation
import Pages
import Screen
import Testing

/// A terminal of ASCII shows something of its own for every sign, and not a question mark.
@Suite("Signs in ASCII")
struct SignsInASCIITests {
    /// The lines of a module's code that are no comments.
    private static func lines(of module: String) throws -> [String] {
        let folder = Page.package.appending(path: "Sources/\(module)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        }.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    }

    @Test("are known of all that the program draws", arguments: ["Browsing", "Drawing", "Relations"])
    func known(module: String) throws {
        let signs = try Set(Self.lines(of: module).joined().unicodeScalars.filter { !$0.isASCII })
        #expect(!signs.isEmpty)
        for sign in signs where !sign.properties.isAlphabetic {
            // ASCII has nothing for what no figure of a record comes to, nor for what is not seen.
            guard sign != "∞", sign.properties.generalCategory != .format else { continue }
            #expect(Glyphs.ascii(for: Character(sign)) != "?", "\(sign) in \(module)")
        }
    }
}
