package import Foundation
package import Relations

/// What a series was made of, so that the same call gives the same bytes again.
package struct SeriesManifest: Codable, Hashable, Sendable {
    package struct File: Codable, Hashable, Sendable {
        package var name: String
        package var sha256: String

        package init(_ file: EventHoldings.File) {
            name = file.name
            sha256 = file.digest
        }
    }

    package var program: String
    package var pair: [String]
    package var dataset: String
    package var by: String
    package var first: String?
    package var last: String?
    package var repeats: String
    package var normaliser: String
    package var format: String
    /// SHA-256 of what the call gave; manifests of earlier versions lack it.
    package var output: String?
    /// In the order in which they were imported, which decides from which of them an event counts that several have.
    package var files: [File]

    package init(
        _ report: SeriesReport, format: Format, output: String, files: [EventHoldings.File], version: String
    ) {
        let query = report.series.query
        program = "dyad \(version)"
        pair = [query.pair.first.text, query.pair.second.text]
        dataset = query.dataset.rawValue
        by = query.step.rawValue
        // The days that were counted, so that files imported later do not lengthen the series.
        first = report.series.periods.first?.first.description
        last = report.series.periods.last?.last.description
        repeats = report.repeats.rawValue
        normaliser = report.normaliser.rawValue
        self.format = format.rawValue
        self.output = output
        self.files = files.filter { $0.dataset == query.dataset }.map(File.init)
    }

    /// Reads a manifest.
    package init(_ data: Data) throws { self = try JSONDecoder().decode(Self.self, from: data) }

    /// The manifest as a file, with its keys in the order of the alphabet.
    package var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self) + Data("\n".utf8)
        }
    }

    /// What is asked for; `nil` where a word of the manifest is none of this program's.
    package var query: SeriesQuery? {
        let codes = pair.compactMap { CountryCode($0) }
        guard codes.count == 2, let pair = CountryPair(codes[0], codes[1]), let dataset = Dataset(rawValue: dataset),
            let step = SeriesStep(rawValue: by)
        else { return nil }
        let days = first.flatMap { Day($0) }.flatMap { first in
            last.flatMap { Day($0) }.flatMap { first <= $0 ? first...$0 : nil }
        }
        return SeriesQuery(pair: pair, dataset: dataset, step: step, days: days, hasAttention: true)
    }

    /// Why a store cannot give the same series again, in a sentence; `nil` where it can.
    package func difference(from holdings: EventHoldings) -> String? {
        let own = holdings.files.filter { $0.dataset.rawValue == dataset }
        let missing = files.filter { file in !own.contains { $0.digest == file.sha256 } }
        if !missing.isEmpty {
            return
                "The store lacks \(Self.list(missing.map { "\($0.name) (SHA-256 \($0.sha256.prefix(12))…)" })). Import "
                + (missing.count == 1 ? "it" : "them") + " first."
        }
        let more = own.filter { file in !files.contains { $0.sha256 == file.digest } }
        guard !more.isEmpty else { return nil }
        return
            "The store has files that the manifest does not name: \(Self.list(more.map(\.name))). Take them out with "
            + "dyad remove, or import the manifest’s files into a store of their own with --store FILE."
    }

    /// Why what a store of the same files gives is not what was given; `nil` where it is.
    ///
    /// - Parameter output: SHA-256 of what is given now.
    package func difference(from output: String) -> String? {
        guard let former = self.output, former != output else { return nil }
        return
            "The store gives another series than that of the manifest, though it has the same files. An event that several of "
            + "them have counts from the one that was imported first: import them in the order of the manifest "
            + "(\(Self.list(files.map(\.name)))) into a store of their own with --store FILE."
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(8).map(\.sanitized).joined(separator: ", ")
            + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }
}
