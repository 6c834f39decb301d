/// What the event store holds.
package struct EventHoldings: Sendable, Hashable {
    /// One imported file.
    package struct File: Sendable, Hashable, Identifiable {
        package var id: Int
        package var name: String
        package var dataset: Dataset
        /// SHA-256 of the file's bytes as they were given, in hexadecimal.
        package var digest: String
        /// When it was imported, in whole seconds since 1970.
        package var importedAt: Int
        package var first: Day?
        package var last: Day?
        /// How many rows were read, by what became of them.
        package var rows: [RowClass: Int]
        /// Kept rows of events that the store has from another row, of this file or another; each event counts once.
        package var repeated: Int

        package init(
            id: Int, name: String, dataset: Dataset, digest: String, importedAt: Int, first: Day?, last: Day?,
            rows: [RowClass: Int], repeated: Int
        ) {
            self.id = id
            self.name = name
            self.dataset = dataset
            self.digest = digest
            self.importedAt = importedAt
            self.first = first
            self.last = last
            self.rows = rows
            self.repeated = repeated
        }
    }

    package var files: [File]
    /// Rises with every import and removal: answers of another state are dropped.
    package var generation: Int

    package init(files: [File] = [], generation: Int = 0) {
        self.files = files
        self.generation = generation
    }

    package var datasets: [Dataset] { Set(files.map(\.dataset)).sorted() }

    /// The data set with the most kept rows; `nil` where nothing is imported.
    package var largestDataset: Dataset? {
        var rows: [Dataset: Int] = [:]
        for file in files { rows[file.dataset, default: 0] += file.kept }
        return rows.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// From the first to the last day with an event of a data set; `nil` where there is none.
    package func days(of dataset: Dataset) -> ClosedRange<Day>? {
        let own = files.filter { $0.dataset == dataset }
        guard let first = own.compactMap(\.first).min(), let last = own.compactMap(\.last).max(), first <= last
        else { return nil }
        return first...last
    }
}

extension EventHoldings.File {
    /// How many of its rows were kept.
    package var kept: Int { rows.reduce(0) { $1.key == .malformed ? $0 : $0 + $1.value } }
}
