import Relations
import Samples
import Testing

@Suite("An address of the web")
struct WebAddressTests {
    @Test(
        "is one with http or https and a host",
        arguments: [
            "https://example.org/", "http://example.org", "HTTPS://example.org", "https://例え.jp/尖閣?a=b#c", "http://x",
        ])
    func web(address: String) { #expect(address.isWebAddress) }

    @Test(
        "is not what another program would take for something else",
        arguments: [
            "", "https://", "http:///etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
            "ftp://example.org", "-http://example.org", "--version", " https://example.org", "https://a b",
            "https://a\tb", "HTTPS:/example.org", "http:example.org", "mailto:a@example.org", "$(id)", "`id`",
        ])
    func other(address: String) { #expect(!address.isWebAddress) }

    @Test("has nothing in it that does harm", arguments: HostileText.allCases)
    func hostile(hostile: HostileText) {
        let address = "https://example.org/" + hostile.text
        if !HostileText.harm(in: address).subtracting(["3000 marks"]).isEmpty { #expect(!address.isWebAddress) }
    }
}
