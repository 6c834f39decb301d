/// What lies over the panes.
package enum Overlay: Sendable, Equatable {
    case prompt(Prompt)
    case page(Page)
    case menu(Menu)
    case columns(ColumnEditor)
    /// The chips show their numbers and wait for a digit.
    case chips
}

/// A document that takes the place of the panes: help, why, problems.
package struct Page: Sendable, Equatable {
    package enum Kind: Sendable, Equatable { case help, why, problems }

    package var kind: Kind
    package var document: Document
    package var cursor = Cursor()
    /// What was typed to narrow the help.
    package var narrowing = ""

    package init(_ kind: Kind, _ document: Document) {
        self.kind = kind
        self.document = document
    }
}
