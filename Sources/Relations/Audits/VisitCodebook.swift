/// How lists of visits write countries, as codes of ISO 3166-1 alpha-3.
///
/// What is not in it is no country of today.
package struct VisitCodebook: Sendable {
    package let codes: [String: CountryCode]

    package init(codes: [String: CountryCode]) { self.codes = codes }
}
