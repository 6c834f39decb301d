package import Relations

/// A value that can be read from the bytes that were packed of it.
package protocol Unpackable {
    /// Reads the fields in the order of their declaration.
    ///
    /// - Throws: ``PackingError/damaged`` for bytes that are not those of the type.
    init(from reader: inout PackedReader) throws
}

extension Bool: Unpackable {
    package init(from reader: inout PackedReader) throws { self = try reader.byte() != 0 }
}

extension Int: Unpackable {
    package init(from reader: inout PackedReader) throws { self = try reader.number() }
}

extension String: Unpackable {
    package init(from reader: inout PackedReader) throws { self = try reader.text() }
}

extension Optional: Unpackable where Wrapped: Unpackable {
    package init(from reader: inout PackedReader) throws {
        self = try reader.byte() == 0 ? nil : Wrapped(from: &reader)
    }
}

extension Array: Unpackable where Element: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let count = try reader.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &reader)) }
    }
}

extension [String: String]: Unpackable {
    package init(from reader: inout PackedReader) throws {
        let count = try reader.number()
        guard count >= 0 else { throw PackingError.damaged }
        self = [:]
        for _ in 0..<count {
            let key = try reader.text()
            self[key] = try reader.text()
        }
    }
}

extension Unpackable where Self: Word {
    package init(from reader: inout PackedReader) throws {
        guard let word = Self(rawValue: try reader.text()) else { throw PackingError.damaged }
        self = word
    }
}

extension Day: Unpackable {
    package init(from reader: inout PackedReader) throws {
        guard let day = Self(try reader.text()) else { throw PackingError.damaged }
        self = day
    }
}

extension RecordDate: Unpackable {
    package init(from reader: inout PackedReader) throws {
        guard let date = Self(try reader.text()) else { throw PackingError.damaged }
        self = date
    }
}

extension CalendarSpan: Unpackable {
    package init(from reader: inout PackedReader) throws {
        guard let span = Self(try reader.text()) else { throw PackingError.damaged }
        self = span
    }
}

extension CountryCode: Unpackable {
    package init(from reader: inout PackedReader) throws {
        guard let code = Self(try reader.text()) else { throw PackingError.damaged }
        self = code
    }
}

extension CountryPair: Unpackable {
    package init(from reader: inout PackedReader) throws {
        guard let pair = Self(try reader.next(), try reader.next()) else { throw PackingError.damaged }
        self = pair
    }
}
