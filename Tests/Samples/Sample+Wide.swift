package import Relations

extension Sample {
    /// Kenya and Poland under names in Chinese and Japanese characters, each two cells wide, in every column.
    package static var wide: Dossier {
        var dossier = kenyaPoland()
        dossier.roster.countries[kenya]?.name = "肯尼亚共和国"
        dossier.roster.countries[poland]?.name = "ポーランド共和国"
        dossier.roster.people["amina-otieno"]?.short = "奥蒂埃诺"
        dossier.roster.people["jan-kowalski"]?.short = "コヴァルスキ"
        for index in dossier.meetings.indices {
            dossier.meetings[index].place = "内罗毕国际会议中心"
            dossier.meetings[index].title = "第\(index)回 首脳会談、ナイロビ"
        }
        for index in dossier.issues.indices {
            dossier.issues[index].short = "茶叶进口限制措施问题"
            dossier.issues[index].title = "ケニア産紅茶の輸入規制をめぐる問題"
        }
        for index in dossier.commitments.indices {
            dossier.commitments[index].short = "輸入規制の段階的な緩和"
        }
        return dossier
    }
}
