import Browsing
import Relations
import Testing

/// Pages in the words of files.
@Suite("The address of a page")
struct PageAddressTests {
    private static let addresses: [PageAddress] = [.relation, .timeline, .record(Reference(.issue, "tea-levy"))]

    @Test("reads back as it was written", arguments: addresses)
    func text(address: PageAddress) { #expect(PageAddress(address.text) == address) }

    @Test func `is tried here for every kind`() {
        #expect(Set(Self.addresses.map(\.kind)) == Set(PageAddress.Kind.allCases))
    }

    @Test(
        "of other words is none", arguments: ["", "nowhere", "timeline x", "record", "record issue", "record isue x"])
    func others(text: String) { #expect(PageAddress(text) == nil) }
}
