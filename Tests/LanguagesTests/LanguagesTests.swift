import Foundation
import Languages
import Samples
import Testing

/// Which languages, which files, which names.
@Suite("The names of countries")
struct LanguagesTests {
    @Test(
        "follow the environment as gettext does",
        arguments: [
            (["LANG": "de_AT.UTF-8"], ["de_AT", "de"]),
            (["LANG": "C.UTF-8", "LANGUAGE": "de"], []),
            ([:], []),
            (["LANG": "en_GB.UTF-8"], []),
            (["LANG": "de_DE", "LANGUAGE": "fr:de_DE:en:ja"], ["fr", "de_DE", "de"]),
            (["LANG": "de_DE", "LC_ALL": "sr_RS@latin"], ["sr_RS@latin", "sr_RS", "sr@latin", "sr"]),
            (["LANG": "de_DE", "LC_MESSAGES": "ja_JP.eucJP"], ["ja_JP", "ja"]),
            (["LANG": "../../etc/de"], []),
        ] as [([String: String], [String])])
    func wanted(environment: [String: String], names: [String]) {
        #expect(Languages.wanted(environment) == names)
    }

    private static let german = [
        "": "Content-Type: text/plain; charset=UTF-8\n", "Germany": "Deutschland", "Taiwan": "Taiwan",
        "South Korea": "Südkorea", "Taiwan, Province of China": "Taiwan, Chinesische Provinz",
    ]

    @Test("are read in both byte orders", arguments: [false, true])
    func orders(swapped: Bool) throws {
        let catalog = try #require(MessageCatalog(catalogFile(Self.german, swapped: swapped)))
        for (text, translation) in Self.german { #expect(catalog.translation(of: text) == translation) }
        #expect(catalog.translation(of: "Ger") == nil)
        #expect(catalog.translation(of: "Zebra") == nil)
    }

    @Test("survive a file of any bytes", arguments: 0..<400)
    func damage(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 99
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        var data = catalogFile(Self.german)
        for _ in 0..<1 + next() % 6 { data[next() % data.count] = UInt8(truncatingIfNeeded: next()) }
        if next().isMultiple(of: 3) { data = data.prefix(next() % data.count) }
        guard let catalog = MessageCatalog(data) else { return }
        for text in Self.german.keys { _ = catalog.translation(of: text) }
    }

    @Test func `are those of the record first, then of the system, never of the standard instead`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dyad-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let messages = folder.appending(path: "locale/de/LC_MESSAGES")
        try FileManager.default.createDirectory(at: messages, withIntermediateDirectories: true)
        try catalogFile(Self.german).write(to: messages.appending(path: "iso_3166-1.mo"))

        let names = try #require(CountryNames(["de_AT", "de"], folders: [folder]))
        #expect(names.name(for: "Germany") == "Deutschland")
        #expect(names.name(for: "Taiwan") == "Taiwan")
        #expect(names.name(for: "Formosa") == "Formosa")
        #expect(names.name(for: "South Korea", own: ["de": "Republik Korea", "fr": "Corée"]) == "Republik Korea")
        #expect(CountryNames([], folders: []) == nil)
        #expect(CountryNames(["xx"], folders: [folder])?.name(for: "Germany") == "Germany")
    }
}
