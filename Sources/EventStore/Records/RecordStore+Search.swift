internal import Foundation
internal import GRDB
package import Relations

extension RecordStore {
    /// Records with all of the words, each as the beginning of a word; the best match first.
    ///
    /// A word that the index cannot split, such as one in Chinese characters, is looked for anywhere in the text.
    package func find(_ words: String, limit: Int) throws -> [Finding] {
        guard let pattern = FTS5Pattern(matchingAllPrefixesIn: words) else { return [] }
        return try read { db in
            let ranked = try Row.fetchAll(
                db,
                sql: """
                    SELECT record.kind, record.body, snippet(words, -1, '', '', '…', 12) FROM words
                    JOIN record ON record.key = words.rowid AND record.shown
                    WHERE words MATCH ? ORDER BY bm25(words, 8, 4, 1), record.key LIMIT ?
                    """,
                arguments: [pattern, limit])
            let rows =
                ranked.isEmpty && words.unicodeScalars.contains { !$0.isASCII }
                ? try Self.containing(words, limit: limit, in: db) : ranked
            return try rows.compactMap { row in
                guard let kind = RecordKind(rawValue: row[0]) else { return nil }
                let record = try RecordBody.decode(kind, row[1])
                return Finding(
                    reference: record.reference, title: record.title, date: record.date, countries: record.countries,
                    excerpt: row[2])
            }
        }
    }

    private static func containing(_ words: String, limit: Int, in db: Database) throws -> [Row] {
        let pattern = "%" + words.replacing("%", with: "").replacing("_", with: "") + "%"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT record.kind, record.body, words.title FROM words
                JOIN record ON record.key = words.rowid AND record.shown
                WHERE words.title LIKE ?1 OR words.names LIKE ?1 OR words.texts LIKE ?1 ORDER BY record.key LIMIT ?2
                """,
            arguments: [pattern, limit])
    }
}
