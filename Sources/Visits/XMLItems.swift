internal import CExpat
internal import Foundation

/// The elements of one name in a file of XML, each as a flat set of fields.
///
/// Expat resolves entities with a limit on what they may grow to (since 2.4), and this reader takes no external ones.
@safe final class XMLItems {
    struct Item {
        var fields: [String: String] = [:]
        /// The value of an attribute `id` of a field, by the field's name.
        var ids: [String: String] = [:]
        var attributes: [String: String] = [:]
        let name: String
        let line: Int
    }

    struct Failure: Error {
        let line: Int
        let reason: String
    }

    private let names: Set<String>
    private(set) var items: [Item] = []
    private var current: Item?
    /// The field that text belongs to; elements inside it, such as emphasis, belong to it too.
    private var field: String?
    private var depth = 0
    private var parser: XML_Parser?

    /// - Parameter names: of the elements to collect.
    init(_ names: Set<String>) { self.names = names }

    /// - Throws: a ``Failure`` at the first place that is no well-formed XML.
    /// - Complexity: O(*n*) for *n* bytes.
    func read(_ data: Data) throws(Failure) {
        guard let parser = unsafe XML_ParserCreate(nil) else { throw Failure(line: 0, reason: "out of memory") }
        defer { unsafe XML_ParserFree(parser) }
        unsafe self.parser = parser
        defer { unsafe self.parser = nil }
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(
            parser,
            { user, name, attributes in
                guard let user = unsafe user, let name = unsafe name else { return }
                let reader = unsafe Unmanaged<XMLItems>.fromOpaque(user).takeUnretainedValue()
                unsafe reader.begin(String(cString: name), XMLItems.pairs(attributes))
            },
            { user, name in
                guard let user = unsafe user, let name = unsafe name else { return }
                unsafe Unmanaged<XMLItems>.fromOpaque(user).takeUnretainedValue().end(String(cString: name))
            })
        unsafe XML_SetCharacterDataHandler(parser) { user, text, length in
            guard let user = unsafe user, let text = unsafe text, length > 0 else { return }
            let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(length))
            unsafe Unmanaged<XMLItems>.fromOpaque(user).takeUnretainedValue().take(
                String(decoding: bytes, as: UTF8.self))
        }
        let status = unsafe data.withUnsafeBytes { bytes in
            unsafe XML_Parse(
                parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), 1)
        }
        guard status != XML_STATUS_ERROR else {
            let code = unsafe XML_GetErrorCode(parser)
            let reason = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "unknown fault"
            throw Failure(line: unsafe Int(XML_GetCurrentLineNumber(parser)), reason: reason)
        }
    }

    private func begin(_ name: String, _ attributes: [String: String]) {
        if current == nil {
            guard names.contains(name) else { return }
            let line = unsafe parser.map { unsafe Int(XML_GetCurrentLineNumber($0)) } ?? 0
            current = Item(attributes: attributes, name: name, line: line)
            return
        }
        depth += 1
        guard depth == 1 else { return }
        field = name
        current?.ids[name] = attributes["id"]
    }

    private func end(_ name: String) {
        guard let item = current else { return }
        if depth == 0 {
            items.append(item)
            current = nil
            return
        }
        depth -= 1
        if depth == 0 { field = nil }
    }

    private func take(_ text: String) {
        guard let field else { return }
        current?.fields[field, default: ""] += text
    }

    /// The names and values that expat hands over one after the other, ended by nothing.
    private static func pairs(
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) -> [String: String] {
        var found: [String: String] = [:]
        guard var next = unsafe attributes else { return found }
        while let name = unsafe next[0], let value = unsafe next[1] {
            found[unsafe String(cString: name)] = unsafe String(cString: value)
            unsafe next += 2
        }
        return found
    }
}
