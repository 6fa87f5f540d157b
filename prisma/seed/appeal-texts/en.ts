import { typeset } from './typeset'

export const en = typeset({
  title: 'Protection and asylum for Russian conscientious objectors and deserters',
  dateline: 'Open letter, September~2023, one year after Russia began its partial mobilisation',
  lead: 'People in Russia who refuse to fight in the war against Ukraine face persecution. We ask the European Union to protect them, to give them a way in and to support everyone who helps them.',
  letter: {
    salutation: ['Dear Members of the European Commission,', 'Dear Members of the European Parliament,'],
    paragraphs: [
      [
        { text: 'On 21~September 2022 Russia ordered a partial mobilisation.' },
        {
          text: 'Since February~2022 at least 250,000~men liable for military service have left the country.',
          note: 'departures',
        },
        { text: 'Most of them are seeking protection in Kazakhstan, Armenia, Turkey and Serbia.' },
      ],
      [
        {
          text: 'Few get as far as the European Union: from February~2022 to April~2023, 21,790~Russian citizens applied for asylum here.',
          note: 'applications',
        },
        { text: 'That number includes everyone who applied, not only men of military age.' },
      ],
      [
        {
          text: 'Anyone who does not obey the call-up faces up to 13~years in prison.',
          note: 'prison',
        },
        {
          text: 'In the first half of 2023 there were more than a hundred criminal cases every week against soldiers who refused to fight or left their unit.',
          note: 'cases',
        },
      ],
      [
        {
          text: 'In May~2022 Germany pointed to another way: Russian deserters are given refugee protection, its interior ministry declared, because desertion counts as active opposition.',
          note: 'promise',
        },
        {
          text: 'The decisions show little of this. Of more than 1,418~decisions on Russian men of military age, about~90 granted protection.',
          note: 'decisions',
        },
      ],
      [
        {
          text: 'In September~2023, on the anniversary of the mobilisation, 90~organisations from Russia and many other countries addressed this appeal to you.',
          note: 'origin',
        },
        { text: 'Whoever signs it today joins them. These are our demands to you:' },
      ],
    ],
  },
  notes: [
    {
      id: 'departures',
      text: 'Connection e.~V., 19 and 20~September 2023, on the basis of a study by the network RE:~Russia.',
      sources: ['connection-september-19', 'connection-september-20'],
      figure: 'departures',
    },
    {
      id: 'applications',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023.',
      sources: ['fluechtlingsrat'],
      figure: 'departures',
    },
    {
      id: 'prison',
      text: 'Law as of~2023, according to Flüchtlingsrat Baden-Württemberg e.~V.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'cases',
      text: 'Mediazona, 19~July 2023. These are cases, not convictions, and not against objectors alone.',
      sources: ['mediazona'],
      figure: 'risks',
    },
    {
      id: 'promise',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'decisions',
      text: 'Germany’s asylum authority BAMF to Deutsche Welle, 16~August 2023; Zeit, 23~September 2023. The sources differ.',
      sources: ['deutsche-welle', 'zeit'],
      figure: 'decisions',
    },
    {
      id: 'origin',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023.',
      sources: ['fluechtlingsrat'],
    },
  ],
  demands: [
    {
      number: 1,
      keyword: 'Protection',
      sentence:
        'Develop a concept for the protection of Russian citizens who are threatened with persecution because of their conscientious objection or their refusal to take part in the fighting in Ukraine.',
    },
    {
      number: 2,
      keyword: 'Entry',
      sentence: 'Draw up visa rules that allow these people to enter the European Union.',
    },
    {
      number: 3,
      keyword: 'Support',
      sentence:
        'Support the organisations that accompany these people on their flight and stand up for their protection and asylum.',
    },
    {
      number: 4,
      keyword: 'Reception',
      sentence: 'Support all third countries in receiving these people.',
    },
  ],
  whyItMatters: {
    title: 'Why it matters',
    paragraphs: [
      'Anyone who refuses to fight in this war needs a place where that counts as grounds for protection, and a way to get there. Both are lacking.',
      'For every number we say where it comes from, what it counts and what period it covers. Where the sources contradict each other, we do not smooth that over: we say so.',
    ],
  },
  figures: [
    {
      form: 'parts',
      id: 'decisions',
      title: 'Protection in about 90 of more than 1,418 cases',
      description:
        'How the decisions on Russian men of military age in Germany turned out. One square stands for one decision.',
      whole: {
        id: 'all-decisions',
        value: 'more than 1,418',
        amount: 1418,
        counts: 'decisions on Russian men of military age in Germany',
        period: '24~February to 31~July 2023, as printed',
        sources: [{ source: 'deutsche-welle', cited: 'BAMF to Deutsche Welle, 16~August 2023' }],
        note: 'The start is probably meant to be 24~February 2022.',
      },
      parts: [
        {
          id: 'protection',
          value: 'about 90',
          amount: 90,
          label: 'protection',
          counts: 'of these: protection granted',
          period: 'as above',
          sources: [
            { source: 'deutsche-welle', cited: 'BAMF to Deutsche Welle, 16~August 2023' },
            { source: 'zeit', cited: 'Zeit, 23~September 2023' },
          ],
          note: 'The headline of Deutsche Welle’s own article says 83, not~90.',
        },
        {
          id: 'rejected',
          value: '138',
          amount: 138,
          label: 'rejected',
          counts: 'of these: rejected',
          period: 'as above',
          sources: [{ source: 'deutsche-welle', cited: 'BAMF to Deutsche Welle, 16~August 2023' }],
        },
      ],
      remainder: { value: 'about 1,190', amount: 1190, label: 'ended otherwise, our own calculation' },
    },
    {
      form: 'comparison',
      id: 'departures',
      title: 'Those who left, those who arrived here',
      description:
        'Two counts drawn to the same scale. They do not cover the same people: one is not a part of the other.',
      measures: [
        {
          id: 'left-russia',
          value: 'at least 250,000',
          amount: 250_000,
          counts: 'men liable for military service who left Russia',
          period: 'since February~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19~September 2023' },
            {
              source: 'connection-september-20',
              cited: 'and 20~September 2023, based on a study by RE:~Russia',
            },
          ],
        },
        {
          id: 'applied-in-the-union',
          value: '21,790',
          amount: 21_790,
          counts: 'Russian citizens who applied for asylum in the European Union',
          period: 'February~2022 to April~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
          note: 'Everyone who applied is counted, not only men of military age.',
        },
      ],
    },
    {
      form: 'numbers',
      id: 'risks',
      title: 'Where they go, what awaits them',
      measures: [
        {
          id: 'countries',
          value: 'four countries',
          counts: 'Kazakhstan, Armenia, Turkey and Serbia: most of the 250,000 are seeking protection there.',
          period: 'since February~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19~September 2023' },
            { source: 'connection-september-20', cited: 'and 20~September 2023' },
          ],
          note: 'We have no numbers for the individual countries.',
        },
        {
          id: 'cases',
          value: 'more than 100 a~week',
          counts: 'criminal cases against soldiers who refuse to fight or leave their unit.',
          period: 'first half of~2023',
          sources: [{ source: 'mediazona', cited: 'Mediazona, 19~July 2023' }],
          note: 'These are cases, not convictions of objectors alone. The article says “more than one hundred since early 2023”; its headline speaks of convictions.',
        },
        {
          id: 'prison',
          value: 'up to 13 years',
          counts: 'in prison for anyone who does not obey the call-up.',
          period: 'law as of~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
        },
        {
          id: 'promise',
          value: 'May 2022',
          counts:
            'Germany’s interior ministry declares: Russian deserters are given refugee protection, because desertion counts as active opposition.',
          period: 'May~2022',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
        },
      ],
    },
  ],
  sources: [
    {
      id: 'connection-september-20',
      publisher: 'Connection e.~V.',
      title: 'Russland: Mehr als 250.000 flüchten vor Einsatz im Krieg',
      titleLanguage: 'de',
      date: '20~September 2023',
    },
    {
      id: 'connection-september-19',
      publisher: 'Connection e.~V.',
      title: 'Russland: Flucht vor der Beteiligung am Krieg',
      titleLanguage: 'de',
      date: '19~September 2023',
    },
    { id: 'fluechtlingsrat', publisher: 'Flüchtlingsrat Baden-Württemberg e.~V.', date: 'September~2023' },
    {
      id: 'zeit',
      publisher: 'Zeit',
      title: 'Asyl für bisher 90 russische Kriegsdienstverweigerer und Deserteure',
      titleLanguage: 'de',
      date: '23~September 2023',
    },
    {
      id: 'deutsche-welle',
      publisher: 'Deutsche Welle',
      title: 'С~начала войны ФРГ предоставила убежище 83~уклонистам из~РФ',
      titleLanguage: 'ru',
      date: '16~August 2023',
      note: 'The list of sources in the original has a misprint here: the article is from 16~August 2023.',
    },
    {
      id: 'mediazona',
      publisher: 'Mediazona',
      title: 'One hundred convictions a week',
      titleLanguage: 'en',
      date: '19~July 2023',
    },
  ],
  howSigning: {
    title: 'How to sign',
    steps: [
      'You show that you have access to your organisation’s mailbox: we send a link and a code. You need no password.',
      'You enter the organisation and decide whether everyone sees its name, only the addressees learn it, or it is counted without a name.',
      'The coordinators check what you entered and approve the signature, ask for changes or reject it. You hear from them by email.',
      'The signature stays yours: you can hide the name or withdraw the signature at any time.',
    ],
  },
  origin: {
    sentence: 'In September~2023, 90~organisations from Russia and many other countries signed this appeal.',
    sources: [{ source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' }],
  },
})
