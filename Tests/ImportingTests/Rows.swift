/// Rows of each format, made of what a test is about; everything else is as in an ordinary row.
enum Rows {
    /// A row of GDELT, of 57, 58, 61 or 62 columns.
    static func gdelt(
        columns: Int = 58, id: String = "410412347", day: String = "20130401", actor: String = "CHN",
        recipient: String = "JPN", code: String = "042", quad: String = "1", score: String = "1.9",
        mentions: String = "10", place: String = "Beijing, Beijing, China", placeCountry: String = "CH",
        latitude: String = "39.9289", url: String = "http://news.example/1"
    ) -> String {
        func side(_ country: String) -> [String] {
            [
                country.isEmpty ? "" : country + "GOV", country, country, "", "", "", "", country.isEmpty ? "" : "GOV",
                "", "",
            ]
        }
        let isSecond = columns > 58
        let nowhere = ["0", "", "", ""] + (isSecond ? [""] : []) + ["", "", ""]
        let somewhere =
            ["4", place, placeCountry, "CH22"] + (isSecond ? ["13001"] : []) + [latitude, "116.388", "-1898541"]
        var fields = [id, day, "201304", "2013", "2013.2493"] + side(actor) + side(recipient)
        fields += ["1", code, String(code.prefix(3)), String(code.prefix(2)), quad, score, mentions, "1", "10", "2.5"]
        fields += nowhere + nowhere + somewhere + [isSecond ? "20130401001500" : "20130401"]
        if columns != 57 { fields.append(url) }
        if columns == 62 { fields.append("POINT(116.388 39.9289)") }
        return fields.joined(separator: "\t")
    }

    static let icewsHeader = [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
        "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
        "City", "District", "Province", "Country", "Latitude", "Longitude",
    ]

    static let icews = [
        "32889836", "2018-06-01", "Xi Jinping", "\"Executive,Government\"", "China", "Make a visit", "042", "1.9",
        "Foreign Affairs (Japan)", "Foreign Ministry", "Japan", "47400351", "2", "Vietnam News Agency", "Tokyo", "NA",
        "Tokyo", "Japan", "35.6895", "139.692",
    ]

    /// A row of ICEWS with other values in some columns.
    static func icews(_ other: [String: String]) -> String {
        zip(icewsHeader, icews).map { other[$0] ?? $1 }.joined(separator: "\t")
    }

    static func phoenix(
        day: String = "20160328", actor: String = "CHN", recipient: String = "JPN", code: String = "042",
        quad: String = "1", score: String = "1.9"
    ) -> String {
        [
            "1701787_v0.1.0", day, "2016", "03", "28", actor + "GOV", actor, "GOV", "", recipient, recipient, "", "",
            code, String(code.prefix(2)), quad, score, "TRADE,1", "35.69", "139.69", "Tokyo", "Tokyo-to", "JPN",
            "a_4;b_2;c_1", "http://a.example/1;http://b.example/2", "news_a",
        ].joined(separator: "\t")
    }

    static let polecat: [String: String] = [
        "Event ID": "20230403-1234-abcd_AGREE_1", "Event Date": "2023-04-03", "Event Type": "CONSULT",
        "Event Mode": "visit", "Event Intensity": "4.0", "Quad Code": "VERBAL COOPERATION",
        "Contexts": "diplomatic; economic", "Actor Name": "Fumio Kishida", "Actor Country": "JPN",
        "Primary Actor Sector": "GOV", "Recipient Name": "Xi Jinping", "Recipient Country": "CHN",
        "Primary Recipient Sector": "GOV", "Placename": "Beijing", "Country": "CHN", "Latitude": "39.9",
        "Source": "Kyodo", "Version": "NGEC_coder-Vers001-b1-Run-001",
    ]

    static func polecat(_ other: [String: String] = [:]) -> String {
        polecatHeader.map { other[$0] ?? polecat[$0] ?? "None" }.joined(separator: "\t")
    }

    static let polecatHeader = [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Event Intensity", "Quad Code", "Contexts", "Actor Name",
        "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
        "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
        "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City",
        "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ]

    static func file(header: [String]? = nil, _ rows: [String]) -> String {
        ((header.map { [$0.joined(separator: "\t")] } ?? []) + rows).map { $0 + "\n" }.joined()
    }
}
