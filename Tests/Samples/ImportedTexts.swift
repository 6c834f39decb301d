package import Relations

/// The texts and addresses of the batches of an import so far, by their numbers.
package struct ImportedTexts {
    /// Why a batch cannot be what it says.
    package struct Fault: Error { package var reason: String }

    private var texts = [""]
    private var addresses = [""]
    private var bytes: [UInt8] = []

    package init() {}

    /// - Throws: ``Fault`` where a new text lies outside the batch or is no UTF-8.
    package mutating func take(_ batch: EventBatch) throws(Fault) {
        bytes = batch.bytes
        if batch.beginsAnew { texts = [""] }
        for new in batch.newTexts { texts.append(try text(new)) }
        for new in batch.newAddresses { addresses.append(try text(new)) }
    }

    /// - Throws: ``Fault`` where no text has the number.
    package func text(_ number: UInt32) throws(Fault) -> String {
        guard Int(number) < texts.count else { throw Fault(reason: "text \(number) of \(texts.count - 1)") }
        return texts[Int(number)]
    }

    package func address(_ number: UInt32) throws(Fault) -> String {
        guard Int(number) < addresses.count else { throw Fault(reason: "address \(number) of \(addresses.count - 1)") }
        return addresses[Int(number)]
    }

    /// An id of the batch that was taken last.
    package func id(_ id: EventBatch.ID) throws(Fault) -> String {
        switch id {
        case .number(let number): "\(number)"
        case .text(let text): try self.text(text)
        }
    }

    private func text(_ text: EventBatch.Text) throws(Fault) -> String {
        guard text.range.upperBound <= bytes.count else { throw Fault(reason: "\(text) of \(bytes.count) bytes") }
        guard let found = String(validating: bytes[text.range], as: UTF8.self) else { throw Fault(reason: "no UTF-8") }
        return found
    }
}
