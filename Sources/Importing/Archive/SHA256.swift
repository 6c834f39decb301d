/// SHA-256 of a whole text.
package enum SHA256 {
    /// The digest of the text's bytes in UTF-8, in hexadecimal.
    package static func digest(of text: String) -> String {
        var text = text
        var digest = Digest()
        text.withUTF8 { unsafe digest.add(UnsafeRawBufferPointer($0)) }
        return digest.finish()
    }
}
