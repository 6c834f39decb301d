package import Foundation
package import Relations

extension EventCodebooks {
    /// Reads `cameo.yaml`, `plover.yaml` and `quad-classes.yaml` of a folder of codebooks.
    ///
    /// It takes some milliseconds: read them when coded events are first shown or imported, and never before the first
    /// frame.
    ///
    /// - Throws: ``CodebookError`` for a file that is missing or wrong.
    package init(folder: URL) throws(CodebookError) {
        let cameo = try CodebookFile("cameo.yaml", in: folder).read {
            EventCodebook(scheme: .cameo, entries: $0.entries())
        }
        let plover = try CodebookFile("plover.yaml", in: folder).read {
            EventCodebook(scheme: .plover, entries: $0.entries())
        }
        let classes = try CodebookFile("quad-classes.yaml", in: folder).read { $0.classes() }
        self.init(cameo: cameo, plover: plover, classes: classes)
    }
}

extension Fields {
    /// `codes: - { code: "016", name: Deny responsibility, score: -2.0, icews_score: -5.0 }`
    fileprivate func entries() -> [EventCodebook.Entry] {
        mappings("codes", of: "a code") { entry -> EventCodebook.Entry? in
            let code = entry.required("code", entry.text)
            let name = entry.required("name", entry.text)
            let gdeltName = entry.text("gdelt_name")
            let score = entry.points("score")
            let icewsScore = entry.points("icews_score")
            guard let code, let name else { return nil }
            return EventCodebook.Entry(
                code: code, name: name, gdeltName: gdeltName, score: score, icewsScore: icewsScore)
        }
    }

    /// `classes: - { datasets: [icews], verbal_cooperation: ["01"], … }`
    fileprivate func classes() -> [Dataset: [String: QuadClass]] {
        var classes: [Dataset: [String: QuadClass]] = [:]
        let tables = mappings("classes", of: "a table of classes") { entry -> ([Dataset], [String: QuadClass])? in
            let datasets = entry.words("datasets", as: Dataset.self)
            var table: [String: QuadClass] = [:]
            for quad in QuadClass.allCases {
                for root in entry.texts(quad.word) { table[root] = quad }
            }
            return (datasets, table)
        }
        for (datasets, table) in tables {
            for dataset in datasets { classes[dataset] = table }
        }
        return classes
    }
}
