import Browsing
import EventStore
import Foundation
import Glibc
import Records
import Relations
import Reporting
import Screen

/// Writes rows of the store into a file, as the command line prints them: the whole file or, where it is stopped, none.
struct RowWriter {
    let store: EventStore
    let codebooks: URL
    /// Takes how many rows are written, and of how many, where that is known; returns whether to go on.
    let progress: (_ done: Int, _ total: Int?) -> Bool

    private struct Stopped: Error {}

    func write(_ rows: StoredRows, _ export: Export, overwrites: Bool) -> Written {
        let url = FileWriter.url(of: export.path)
        guard overwrites || !FileManager.default.fileExists(atPath: url.path) else {
            return .exists(path: export.path, again: .ask(.write(rows, export, overwrites: true)))
        }
        // Until it is complete the file has another name.
        let part = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).part")
        defer { try? FileManager.default.removeItem(at: part) }
        do {
            try Data().write(to: part)
            let file = try FileHandle(forWritingTo: part)
            let remark = try text(of: rows, as: export.format) { piece in
                try file.write(contentsOf: Data(piece.utf8))
            }
            try file.close()
            if overwrites {
                guard unsafe rename(part.path, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
            } else {
                try FileManager.default.moveItem(at: part, to: url)
            }
            return .done(path: url.path.sanitized, remark: remark)
        } catch is Stopped {
            return .refused("Stopped; nothing was written.")
        } catch CocoaError.fileWriteFileExists {
            return .exists(path: export.path, again: .ask(.write(rows, export, overwrites: true)))
        } catch let error as ReportError {
            return .refused("\(error)")
        } catch {
            return .refused("“\(export.path.sanitized)” was not written: \(error.localizedDescription)")
        }
    }

    /// - Returns: what is to be known of it, such as what was left out.
    private func text(of rows: StoredRows, as format: Format, _ take: (String) throws -> Void) throws -> String? {
        switch rows {
        case .events(let query, let count):
            let text = EventText(store: store, codebooks: try EventCodebooks(folder: codebooks), format: format)
            let isCut = try text.write(query, limit: nil) { piece, done in
                try take(piece)
                guard progress(done, count) else { throw Stopped() }
                return true
            }
            return isCut ? "the \(EventText.mostInWhole.grouped) newest; csv, tsv and jsonl have all" : nil
        case .series(let queries, let repeats):
            let series = try queries.enumerated().map { place, query in
                guard progress(place, queries.count) else { throw Stopped() }
                return try store.series(query)
            }
            try take(try text(of: series, by: repeats, as: format))
            return nil
        }
    }

    /// One series as `dyad series` prints it, several as `dyad compare` does.
    private func text(of series: [EventSeries], by repeats: RepeatsRule, as format: Format) throws -> String {
        guard series.count == 1 else {
            return try CompareReport(series, by: repeats, version: Version.number)
                .text(as: format, room: nil) { $0.cells }
        }
        let report = SeriesReport(
            series[0], by: repeats, normaliser: .all, cow: try CowNumbers(folder: codebooks), version: Version.number)
        return try report.text(as: format, room: nil) { $0.cells }
    }
}
