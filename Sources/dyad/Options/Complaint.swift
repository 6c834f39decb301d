/// Something about the call or the data that the reader can mend: one clear message, and exit code 1.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
