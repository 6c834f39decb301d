import Relations

extension Sample {
    static func roster() throws -> Roster {
        var roster = Roster()
        var kenya = Country(header: Some.header("KEN", "countries.yaml", line: 2), name: "Kenya")
        (kenya.topOffice, kenya.topOfficeTitle) = (.headOfState, "President")
        (kenya.capital, kenya.zone) = ("Nairobi", "Africa/Nairobi")
        var poland = Country(header: Some.header("POL", "countries.yaml", line: 9), name: "Poland")
        (poland.topOffice, poland.topOfficeTitle) = (.headOfGovernment, "Prime Minister")
        (poland.capital, poland.zone) = ("Warsaw", "Europe/Warsaw")
        poland.names = ["pl": "Polska"]
        let norway = Country(header: Some.header("NOR", "countries.yaml", line: 16), name: "Norway")
        for country in [kenya, poland, norway] {
            if let code = country.code { roster.countries[code] = country }
        }
        for person in [
            try person(
                "amani-otieno", "Amani Otieno", "Otieno", .kenya, .headOfState, "President", from: "2012-09-01"),
            try person(
                "jan-kowal", "Jan Kowal", "Kowal", .poland, .headOfGovernment, "Prime Minister", from: "2010-11-16",
                to: "2023-12-13"),
            try person(
                "ewa-nowak", "Ewa Nowak", "Nowak", .poland, .headOfGovernment, "Prime Minister", from: "2023-12-13"),
            try person(
                "njeri-mwangi", "Njeri Mwangi", "Mwangi", .kenya, .foreignMinister, "Foreign Minister",
                from: "2019-05"),
        ] { roster.people[person.id] = person }
        return roster
    }

    private static func person(
        _ id: String, _ name: String, _ short: String, _ country: CountryCode, _ office: Office, _ title: String,
        from start: String, to end: String? = nil
    ) throws -> Person {
        var person = Person(header: Some.header(id, "people.yaml", line: 3, "gazette"), name: name)
        (person.short, person.country) = (short, country)
        person.offices = [
            OfficeTerm(
                office: office, title: title, country: country, start: try Some.date(start),
                end: try end.map(Some.date), evidence: Some.evidence("gazette"))
        ]
        return person
    }
}
