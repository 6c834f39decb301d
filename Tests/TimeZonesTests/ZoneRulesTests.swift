import Foundation
import Testing

@testable import TimeZones

@Suite("The rules of a time zone")
struct ZoneRulesTests {
    static let zones = [
        "Asia/Tokyo", "Asia/Shanghai", "America/Los_Angeles", "America/New_York", "Europe/Warsaw", "Australia/Sydney",
        "Asia/Kolkata", "UTC", "America/Argentina/Buenos_Aires",
    ]

    @Test("agree with Foundation's, hour by odd hour from 1970 to 2037", arguments: zones)
    func offsets(name: String) throws {
        let rules = try #require(ZoneRules(name))
        let peer = try #require(TimeZone(identifier: name))
        // A prime number of minutes, so that all hours of the day come up.
        for moment in stride(from: 0, to: 2_114_000_000, by: 60 * 7919) {
            #expect(rules.offset(at: moment) == peer.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment))))
        }
    }

    @Test func `a local time leads to its moment and back`() throws {
        let rules = try #require(ZoneRules("America/Los_Angeles"))
        // 2023-11-16T17:40 in San Francisco is 01:40 of the next day in UTC.
        #expect(rules.moment(ofLocal: 1_700_156_400) == 1_700_185_200)
        #expect(rules.offset(at: 1_700_185_200) == -8 * 3600)
    }

    @Test(
        "names that lead nowhere are not known",
        arguments: ["", "Asia/Tokio", "GMT+9", "../etc/passwd", "/etc/passwd", "Asia/../UTC"])
    func unknown(name: String) {
        #expect(ZoneRules(name) == nil)
        #expect(!ZoneRules.isKnown(name))
    }

    @Test("bytes that are no rules give none", arguments: 0..<200)
    func damaged(seed: Int) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/America/Los_Angeles")))
        // Cut anywhere, or with one byte turned: an answer or none, and no crash.
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        state = state &* 6_364_136_223_846_793_005 &+ 1
        if seed % 2 == 0 {
            bytes.removeSubrange(place...)
        } else {
            bytes[place] ^= UInt8(truncatingIfNeeded: state >> 40)
        }
        _ = ZoneRules(bytes: bytes)?.offset(at: 1_700_185_200)
    }
}
