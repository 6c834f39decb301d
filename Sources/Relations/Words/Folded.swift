extension StringProtocol {
    /// The text as searching sees it: small letters without accents, so that “São” and “sao” are one.
    ///
    /// Accents are taken off Latin letters; marks of other scripts belong to the letter and stay.
    ///
    /// - Complexity: O(*n*) for *n* scalars.
    package var folded: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            case 0..<0x80: result.append(scalar)
            // Combining accents, and the marks that make a plain letter or apostrophe look different.
            case 0x300...0x36F: continue
            case 0x2018, 0x2019, 0x2BC: result.append("'")
            case 0xC0...0x24F, 0x1E00...0x1EFF: result.append(contentsOf: Folding.latin(scalar).unicodeScalars)
            default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(result)
    }

    /// The words of the text, folded: runs of letters and digits.
    package var foldedWords: [String] {
        folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }
}

extension String {
    /// Whether the text, already folded, contains another one, already folded.
    ///
    /// - Complexity: O(*n* · *m*) at worst, O(*n*) as a rule, for *n* bytes searched through for *m*.
    package func contains(folded needle: String) -> Bool {
        let text = utf8Span.span
        let wanted = needle.utf8Span.span
        guard !wanted.isEmpty else { return true }
        guard text.count >= wanted.count else { return false }
        let first = wanted[0]
        for start in 0...(text.count - wanted.count) where text[start] == first {
            var length = 1
            while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }
}

private enum Folding {
    /// The small letter without its accent, as the name of the character in the Unicode data says it:
    /// LATIN SMALL LETTER E WITH ACUTE is an E.
    static func latin(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xC6, 0xE6: return "ae"
        case 0x152, 0x153: return "oe"
        case 0xDF, 0x1E9E: return "ss"
        case 0x131: return "i"
        default: break
        }
        let lowered = scalar.properties.lowercaseMapping
        guard let name = scalar.properties.name else { return lowered }
        let words = name.split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].count == 1
        else { return lowered }
        return words[3].lowercased()
    }
}
