internal import Relations

extension Sequence<String> {
    /// The word that was probably meant; `nil` where none is near.
    ///
    /// A word of over a hundred letters is no slip of anybody's, and comparing it would take long.
    func nearest(to written: String) -> String? {
        written.utf8.count > 100 ? nil : NearestWord.nearest(to: written, among: self)
    }
}
