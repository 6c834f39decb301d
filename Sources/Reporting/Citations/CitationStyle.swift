/// The forms in which the sources of a record are cited.
package enum CitationStyle: String, CaseIterable, Sendable {
    case chicago, apa, bibtex
    case cslJSON = "csl-json"

    /// What the form is called.
    package var title: String {
        switch self {
        case .chicago: "Chicago"
        case .apa: "APA"
        case .bibtex: "BibTeX"
        case .cslJSON: "CSL-JSON"
        }
    }

    /// What the form is, for the help page.
    package var summary: String {
        switch self {
        case .chicago: "an entry of a bibliography by the Chicago Manual of Style, 17th edition"
        case .apa: "an entry of a list of references by the APA, 7th edition"
        case .bibtex: "an entry of a BibTeX file"
        case .cslJSON: "an array of the Citation Style Language, as Zotero and pandoc read it"
        }
    }
}
