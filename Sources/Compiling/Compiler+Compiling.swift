internal import EventStore
internal import Foundation
internal import Records
internal import Relations
internal import Synchronization

extension Compiler {
    /// Reads what has changed, checks everything together, and puts it into the store.
    ///
    /// - Complexity: O(*b* + *r*) for *b* bytes of changed files and *r* references of all.
    /// - Parameter progress: see ``refresh(progress:)``.
    func compile(_ found: [FoundFile], into store: RecordStore, _ progress: @Sendable (Int, Int) -> Bool) throws {
        let known = Dictionary(try store.files().map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        // What is shown as it was before a fault may be sound by now, for a change in another file.
        let kept = try store.filesWithKeptRecords()
        let changed = found.filter { known[$0.stored.path] != $0.stored || kept.contains($0.stored.path) }
        let removed = Set(known.keys).subtracting(found.map(\.stored.path))
        let countries = try readCodebook()
        let total = changed.compactMap(\.file).reduce(0) { $0 + Int($1.size) }
        let done = Mutex(0)
        guard progress(0, total) else { throw CompilingStopped() }

        var remainders = try store.readings()
            .filter { !removed.contains($0.key) }
            .compactMapValues { try? JSONDecoder().decode(FileReading.Remainder.self, from: $0) }
        var readings: [(file: FoundFile, reading: FileReading)] = []
        for layer in layers {
            let files = changed.filter { $0.layer == layer.number }
            let read = RecordFolder(layer.folder).read(files.compactMap(\.file)) { bytes in
                progress(
                    done.withLock { done in
                        done += bytes
                        return done
                    }, total)
            }
            guard read.count == files.count else { throw CompilingStopped() }
            for (file, reading) in zip(files, read) {
                readings.append((file, reading))
                remainders[file.stored.path] = reading.remainder
            }
        }
        let byLayer = layers.map { layer in
            found.filter { $0.layer == layer.number }.compactMap { remainders[$0.stored.path] }
        }
        let check = CrossCheck(byLayer, codebook: countries)
        let encoder = JSONEncoder()
        var contents = try readings.map { item in
            RecordStore.FileContent(
                file: item.file.stored,
                records: item.reading.records.map { check.completed($0, layer: layerIndex(of: item.file)) },
                kept: try former(of: item.file, item.reading, check, in: store),
                reading: try encoder.encode(item.reading.remainder))
        }
        if let codebook = changed.first(where: { $0.layer == Self.codebookLayer }) {
            contents.append(
                RecordStore.FileContent(
                    file: codebook.stored, records: countries.map { .country($0) },
                    reading: try encoder.encode(FileReading.Remainder(file: codebook.stored.path))))
        }
        try store.replace(
            contents, removed: removed.sorted(),
            faulty: Set(
                check.faulty.map { RecordStore.FaultyRecord($0.reference, layer: layers[$0.layer].number) }),
            problems: check.problems.map(\.description), folder: check.folder)
    }

    /// The records of a file that were sound before and no longer are: they are shown as they were until the file is
    /// mended. A record that somebody has taken out of a file that can be read is gone.
    ///
    /// - Complexity: O(*n*) for *n* records of a faulty file; nothing for a sound one.
    private func former(
        of file: FoundFile, _ reading: FileReading, _ check: CrossCheck, in store: RecordStore
    ) throws -> [AnyRecord] {
        guard keepsFormer else { return [] }
        let layer = layerIndex(of: file)
        let sound = reading.records.map(\.reference).filter { reference in
            !check.faulty.contains(CrossCheck.LayeredReference(reference, layer: layer))
        }
        let declared = Set(reading.remainder.declared.map(\.reference))
        guard !reading.isLegible || sound.count < declared.count else { return [] }
        let known = Set(sound)
        return try store.shownRecords(of: file.stored.path).filter { record in
            !known.contains(record.reference) && (!reading.isLegible || declared.contains(record.reference))
        }
    }

    /// The place of a file's layer among those that the check was given.
    private func layerIndex(of file: FoundFile) -> Int {
        layers.firstIndex { $0.number == file.layer } ?? 0
    }

    private func readCodebook() throws -> [Country] {
        guard let codebook else { return [] }
        return Codebook(try Data(contentsOf: codebook), file: codebook.lastPathComponent).countries
    }
}
