extension String {
    /// Whether the text is an address of the web that may be handed to another program: http or https, something behind
    /// it, and nothing that cannot be seen.
    ///
    /// An address is never taken for an option, since it begins with its scheme.
    package var isWebAddress: Bool {
        let start = String(String.UnicodeScalarView(unicodeScalars.prefix(8))).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return false }
        let rest = unicodeScalars.dropFirst(start.hasPrefix("https://") ? 8 : 7)
        guard let first = rest.first, first != "/", first != "?", first != "#" else { return false }
        return rest.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned,
                .surrogate:
                false
            default: true
            }
        }
    }
}
