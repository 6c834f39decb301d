/// A file with every kind of record and every field of the format, without a problem.
package let everything = """
    folder:
      name: Pacific relations
      records_through: 2026-06-29
      start:
        pair: [CHN, JPN]
        meeting: 2023-11-16-xi-kishida
      licence: Apache-2.0

    countries:
      - id: CHN
        name: China
        kind: state
        iso2: CN
        top_office: head_of_state
        top_office_title: President
        capital: Beijing
        zone: Asia/Shanghai
        names: { ja: 中国, zh: 中国 }
        aliases: [PRC]
        text: A state of East Asia.
        sources: [kantei-1]
        origin: human
      - id: JPN
        name: Japan
        top_office: head_of_government
        unsourced: true
        origin: human
      - id: ASEAN
        name: Association of Southeast Asian Nations
        kind: organisation
        unsourced: true
        origin: human

    people:
      - id: xi-jinping
        name: Xi Jinping
        short: Xi
        name_order: family_first
        country: CHN
        aliases: [Hsi Chin-p'ing]
        names: { zh: 习近平 }
        offices:
          - office: head_of_state
            title: President of China
            country: CHN
            start: 2013-03-14
            end: 2028-03
            acting: no
            sources: [kantei-1]
            confidence: medium
            basis: general_knowledge
        sources: [kantei-1]
        origin: human
      - id: kishida-fumio
        name: Kishida Fumio
        country: JPN
        affiliation: House of Representatives
        sources: [kantei-1]
        origin: human

    host_events:
      - id: apec-2023
        name: APEC Leaders' Meeting 2023
        short: APEC 2023
        kind: summit
        start: 2023-11-15
        end: 2023-11-17
        place: San Francisco
        country: CHN
        organiser: APEC
        members: [CHN, JPN]
        parent: apec-week
        aliases: [AELM]
        sources: [kantei-1]
        origin: human
      - id: apec-week
        name: APEC week
        start: ~2023-11
        sources: [kantei-1]
        origin: human

    meetings:
      - id: 2023-11-16-xi-kishida
        title: Xi–Kishida meeting, San Francisco
        short: Xi–Kishida
        date: 2023-11-16T17:15
        end: 2023-11-16T18:20
        zone: America/Los_Angeles
        duration_min: 65
        duration_note: Said by Tokyo.
        time_sources: [kantei-1]
        place: San Francisco
        country: JPN
        venue: a hotel
        format: bilateral
        channel: in_person
        setting: sidelines
        level: leader
        form: summit
        status: held
        host_event: apec-2023
        countries: [CHN, JPN]
        participants:
          - person: xi-jinping
            role: participant
          - person: kishida-fumio
            country: JPN
            office: head_of_government
            capacity: Prime Minister
            role: host
            sources: [kantei-1]
            confidence: high
            basis: source
        topics: [seafood-ban]
        summary: They met.
        outcome: They agreed to talk.
        readouts:
          - by: JPN
            extent: full
            topics: [seafood-ban]
            topics_other: [weather]
            wording: [immediate removal]
            asked_or_stated: Asked for the end of the ban.
            sources: [kantei-1]
            confidence: high
            basis: source
        sources:
          - kantei-1
          - { id: kantei-1, stance: states, quote: held a meeting, locator: paragraph 1 }
        origin: human
        confidence: high
        basis: source
        notes:
          - date: 2026-06-29
            text: Learned later.
            sources: [kantei-1]

    issues:
      - id: seafood-ban
        title: Ban on seafood
        short: Seafood ban
        kind: trade_measure
        onset: { date: 2023-08-24, kind: measure }
        act: [import_limits]
        actor: [CHN]
        trigger:
          kind: health_or_environment
          text: Water was released.
          date: 2023-08-24
          sources: [kantei-1]
          confidence: high
          basis: source
        parties:
          - country: CHN
            role: target
            demand: Wants monitoring.
            salience: high
            salience_why: Strong lever
            sources: [kantei-1]
          - country: JPN
            role: challenger
        summary: China stopped imports.
        alt_names:
          - by: JPN
            name: import restrictions
            original_script: 輸入停止
            text: An official term.
            sources: [kantei-1]
        measures:
          - act: import stop
            by: [CHN]
            on: [JPN]
            scope: all seafood
            in_force:
              - date: 2023-08-24
                state: yes
                scope: all
                sources: [kantei-1]
        mechanism:
          - date: 2023-11-16
            state: working
        cases:
          - label: A fisherman
            stages:
              - date: 2023-09
                stage: detained
                place: Shanghai
                text: Held at the port.
        status_history:
          - id: seafood-ban--2023-08-24
            date: 2023-08-24
            status: active
            word: imposed
            text: The ban began.
            parties: [CHN, JPN]
            meeting: 2023-11-16-xi-kishida
            asserted_by: [CHN]
            agreed: no
            stance: Tokyo asks for its end.
            trend: escalating
            sources: [kantei-1]
        related: [water-release]
        parent: water-release
        sources: [kantei-1]
        origin: human
      - id: water-release
        title: Release of treated water
        short: Treated water
        kind: environment_nuclear
        onset: { date: 2021-04-13, kind: incident }
        parties: [{ country: CHN, role: challenger }, { country: JPN, role: target }]
        status_history: [{ date: 2021-04-13, status: active }]
        sources: [kantei-1]
        origin: human

    commitments:
      - id: 2023-11-16-talks
        title: Talks on treated water
        short: Talks on water
        text: To settle it by talks.
        kind: pledge
        made_by: [CHN, JPN]
        made_to: [CHN, JPN]
        made_at: 2023-11-16
        meeting: 2023-11-16-xi-kishida
        issue: seafood-ban
        reaffirms: 2023-11-16-older
        level: leader
        verifiable: yes
        due: [{ date: 2023-12-31, covers: the first round, set_on: 2023-11-16 }]
        expires: [{ date: 2025 }]
        recurs: { every: P1Y, words: every year, covers: meetings of ministers }
        terms_note: The days are ours.
        claims:
          - text: Tokyo asked for it.
            by: NHK
            date: 2023-11-17
            meeting: 2023-11-16-xi-kishida
            stance: reports
            disputed_by: [CHN, kantei-1]
            sources: [kantei-1]
        status_history: [{ date: 2024-01, status: in_progress, text: Talks began. }]
        follow_ups:
          - id: 2023-11-16-talks--2024-09-20
            date: 2024-09-20
            effect: fulfils
            word: settled
            text: An understanding was reached.
            parties: [CHN, JPN]
            meeting: 2023-11-16-xi-kishida
            meets_due: yes
            sources: [kantei-1]
        sources: [kantei-1]
        origin: human
      - id: 2023-11-16-older
        title: An older promise
        short: Older promise
        kind: pledge
        made_by: [CHN]
        made_to: [JPN]
        made_at: 2022
        sources: [kantei-1]
        origin: human

    assessments:
      - id: expert-2024
        assessor: A. Scholar
        assessor_role: expert
        person: kishida-fumio
        affiliation: A university
        date: 2024-03
        text: Relations grow warmer.
        about: [2023-11-16-xi-kishida, seafood-ban]
        countries: [CHN, JPN]
        direction: warming
        stance: forecast
        sources: [kantei-1]
        origin: human

    incidents:
      - id: 2024-06-24-suzhou
        date: 2024-06-24
        title: Attack at a bus stop
        text: Two were hurt.
        countries: [CHN, JPN]
        place: Suzhou
        country: CHN
        issue: seafood-ban
        sources: [kantei-1]
        origin: human

    sources:
      - id: kantei-1
        title: Japan–China summit meeting
        title_is_description: true
        publisher: Kantei
        published: 2023-11-16
        kind: official
        url: https://japan.kantei.go.jp/1.html
        read: full
        derived_from: [kantei-0]
        licence: free
        statements: [{ text: They met., record: 2023-11-16-xi-kishida }]
        origin: human
      - id: kantei-0
        title: Notice
        origin: import

    coverage:
      - id: chn-jpn-leaders
        pair: [CHN, JPN]
        of: leader_meetings
        from: 2012
        to: 2026-06-29
        completeness: partial
        known_missing: [{ date: 2014-11, text: A short talk. }]
        text: Calls may be missing.
        unsourced: true
        origin: human
    """
