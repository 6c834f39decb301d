import Compiling
import EventStore
import Foundation
import Relations
import Samples
import Testing

@Suite("Finding records by words")
struct FindTests {
    private let library: any Library

    init() throws { library = try ShippedRecords.library() }

    private func found(_ words: String) throws -> [String] {
        try library.find(words, limit: 50).map { "\($0.reference.kind.rawValue):\($0.reference.id)" }
    }

    @Test(
        "finds words, beginnings of words, without regard to case and accents",
        arguments: [
            ("seafood", "issues:seafood-import-ban"), ("SEAF", "issues:seafood-import-ban"),
            ("senkaku", "issues:senkaku-diaoyu"), ("xi jinp", "people:xi-jinping"), ("jinping xi", "people:xi-jinping"),
            ("apec 2023", "host_events:apec-2023"),
            ("export controls dialogue", "commitments:2023-11-16-export-control-framework"),
        ])
    func words(words: String, reference: String) throws {
        #expect(try found(words).contains(reference), "\(words)")
    }

    @Test(
        "finds names in Chinese and Japanese characters",
        arguments: [
            ("尖閣", "issues:senkaku-diaoyu"), ("钓鱼", "issues:senkaku-diaoyu"), ("水产品", "issues:seafood-import-ban"),
            ("全面暂停", "issues:seafood-import-ban"),
        ])
    func characters(words: String, reference: String) throws {
        #expect(try found(words).contains(reference), "\(words)")
    }

    @Test func `finds letters with accents by plain ones, and the other way round`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            incidents:
              - { id: cafe-closed, date: 2023-03-01, title: Café Świt closes 茶館, countries: [KEN, POL], unsourced: yes, origin: human }
            """, to: "records/a.yaml")
        let library = try ShippedRecords.compiler(
            of: folder.url.appending(path: "records"), store: folder.url.appending(path: "store.sqlite")
        ).refresh()
        for words in ["cafe", "Café", "swit", "świt", "CAFÉ SWIT"] {
            #expect(try library.find(words, limit: 5).map(\.reference.id).contains("cafe-closed"), "\(words)")
        }
        #expect(try library.find("茶", limit: 5).map(\.reference.id) == ["cafe-closed"])
    }

    @Test("never fails on what is typed", arguments: UInt64(0)..<20)
    func anything(seed: UInt64) throws {
        var random = SeededSource(seed: seed)
        let letters = Array("ab \"*()^:-+%_'\\;NEAR OR AND NOT 尖é\u{0}\u{301}")
        for _ in 0..<20 {
            let count = Int.random(in: 0...12, using: &random)
            let words = String((0..<count).map { _ in letters.randomElement(using: &random) ?? " " })
            _ = try library.find(words, limit: 3)
        }
    }

    @Test func `finds nothing for words that stand nowhere, and for none`() throws {
        #expect(try found("xyzzyplugh").isEmpty)
        #expect(try found("").isEmpty)
        #expect(try found("  ").isEmpty)
    }

    @Test func `gives no more than asked for, the title before the text`() throws {
        #expect(try library.find("japan", limit: 3).count == 3)
        let first = try library.find("seafood import", limit: 1)
        #expect(first.first?.title.lowercased().contains("seafood") == true)
    }
}
