/// What the codes of coded events mean: the schemes, and the class of a code in each data set.
package struct EventCodebooks: Sendable {
    package let cameo: EventCodebook
    package let plover: EventCodebook
    /// By data set, the class of each CAMEO root or PLOVER type.
    package let classes: [Dataset: [String: QuadClass]]

    package init(cameo: EventCodebook, plover: EventCodebook, classes: [Dataset: [String: QuadClass]]) {
        self.cameo = cameo
        self.plover = plover
        self.classes = classes
    }

    /// The scheme that the codes of a data set belong to.
    package subscript(dataset: Dataset) -> EventCodebook {
        switch dataset.scheme {
        case .cameo: cameo
        case .plover: plover
        }
    }

    /// What a code is called in a data set; `nil` for a code outside the scheme.
    package func name(of code: String, in dataset: Dataset) -> String? { self[dataset][code]?.name(in: dataset) }

    /// What the nearest code above a code is called, for a code that has no name of its own.
    package func parentName(of code: String, in dataset: Dataset) -> String? {
        self[dataset].parent(of: code)?.name(in: dataset)
    }

    /// The class that a code usually has in a data set; `nil` where its root or type has none.
    ///
    /// A row's own class counts before this one.
    package func quad(of code: String, in dataset: Dataset) -> QuadClass? {
        let root: Substring =
            switch dataset.scheme {
            case .cameo: code.prefix(2)
            case .plover: code.prefix { $0 != "-" }
            }
        return classes[dataset]?[String(root)]
    }
}
