import { typesetFrench } from './typeset'

export const fr = typesetFrench({
  title: 'Protection et asile pour les objecteurs de conscience et les déserteurs russes',
  dateline: 'Lettre ouverte, septembre~2023, un an après le début de la mobilisation partielle en Russie',
  lead: 'En Russie, refuser de faire la guerre à l’Ukraine, c’est s’exposer à la persécution. Nous demandons à l’Union européenne de protéger les personnes qui refusent, de leur permettre d’entrer sur son territoire et de soutenir celles et ceux qui les aident.',
  letter: {
    salutation: [
      'Mesdames et Messieurs les membres de la Commission européenne,',
      'Mesdames et Messieurs les membres du Parlement européen,',
    ],
    paragraphs: [
      [
        { text: 'Le 21~septembre 2022, la Russie a décrété la mobilisation partielle.' },
        {
          text: 'Depuis février~2022, au moins 250~000~hommes soumis aux obligations militaires ont quitté le pays.',
          note: 'departures',
        },
        {
          text: 'La plupart d’entre eux cherchent une protection au Kazakhstan, en Arménie, en Turquie et en Serbie.',
        },
      ],
      [
        {
          text: 'Peu de personnes parviennent jusqu’à l’Union européenne : de février~2022 à avril~2023, 21~790~ressortissants russes y ont demandé l’asile.',
          note: 'applications',
        },
        {
          text: 'Ce nombre comprend toutes les demandes, et pas seulement celles d’hommes en âge de servir.',
        },
      ],
      [
        {
          text: 'Ne pas répondre à l’appel sous les drapeaux peut valoir jusqu’à 13~ans de prison.',
          note: 'prison',
        },
        {
          text: 'Au premier semestre~2023, on comptait chaque semaine plus de cent affaires pénales contre des soldats qui refusaient de combattre ou quittaient leur unité.',
          note: 'cases',
        },
      ],
      [
        {
          text: 'En mai~2022, l’Allemagne a indiqué une autre voie : les déserteurs russes obtiennent la protection accordée aux réfugiés, a déclaré son ministère de l’Intérieur, car la désertion est considérée comme une opposition active.',
          note: 'promise',
        },
        {
          text: 'Les décisions n’en montrent guère la trace. Sur plus de 1~418~décisions concernant des hommes russes en âge de servir, environ~90 ont accordé une protection.',
          note: 'decisions',
        },
      ],
      [
        {
          text: 'En septembre~2023, pour l’anniversaire de la mobilisation, 90~organisations de Russie et de nombreux autres pays vous ont adressé cet appel.',
          note: 'origin',
        },
        { text: 'Signer cet appel aujourd’hui, c’est se joindre à elles. Voici nos demandes :' },
      ],
    ],
  },
  notes: [
    {
      id: 'departures',
      text: 'Connection e.~V., 19 et 20~septembre 2023, d’après une étude du réseau RE:~Russia.',
      sources: ['connection-september-19', 'connection-september-20'],
      figure: 'departures',
    },
    {
      id: 'applications',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023.',
      sources: ['fluechtlingsrat'],
      figure: 'departures',
    },
    {
      id: 'prison',
      text: 'Droit en vigueur en~2023, selon le Flüchtlingsrat Baden-Württemberg e.~V.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'cases',
      text: 'Mediazona, 19~juillet 2023. Il s’agit d’affaires, non de condamnations, et pas seulement contre des objecteurs.',
      sources: ['mediazona'],
      figure: 'risks',
    },
    {
      id: 'promise',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'decisions',
      text: 'L’office allemand de l’asile (BAMF) à la Deutsche Welle, 16~août 2023 ; Zeit, 23~septembre 2023. Les sources divergent.',
      sources: ['deutsche-welle', 'zeit'],
      figure: 'decisions',
    },
    {
      id: 'origin',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023.',
      sources: ['fluechtlingsrat'],
    },
  ],
  demands: [
    {
      number: 1,
      keyword: 'Protection',
      sentence:
        'Élaborez un dispositif de protection pour les ressortissants russes menacés de persécution en raison de leur objection de conscience ou de leur refus de participer aux combats en Ukraine.',
    },
    {
      number: 2,
      keyword: 'Entrée',
      sentence:
        'Établissez des règles de visa qui permettent à ces personnes d’entrer dans l’Union européenne.',
    },
    {
      number: 3,
      keyword: 'Soutien',
      sentence:
        'Soutenez les organisations qui accompagnent ces personnes dans leur fuite et défendent leur accès à la protection et à l’asile.',
    },
    {
      number: 4,
      keyword: 'Accueil',
      sentence: 'Aidez tous les pays tiers à accueillir ces personnes.',
    },
  ],
  whyItMatters: {
    title: 'Pourquoi c’est important',
    paragraphs: [
      'Toute personne qui refuse cette guerre a besoin d’un lieu où ce refus est reconnu comme motif de protection, et d’un chemin pour y parvenir. L’un et l’autre font défaut.',
      'Pour chaque chiffre, nous disons d’où il vient, ce qu’il compte et pour quelle période. Quand les sources se contredisent, nous ne le cachons pas : nous le signalons.',
    ],
  },
  figures: [
    {
      form: 'parts',
      id: 'decisions',
      title: 'Une protection dans environ 90 cas sur plus de 1~418',
      description:
        'L’issue des décisions concernant des hommes russes en âge de servir en Allemagne. Un carré représente une décision.',
      whole: {
        id: 'all-decisions',
        value: 'plus de 1~418',
        amount: 1418,
        counts: 'décisions concernant des hommes russes en âge de servir en Allemagne',
        period: 'du 24~février au 31~juillet 2023, tel qu’imprimé dans la source',
        sources: [{ source: 'deutsche-welle', cited: 'BAMF à la Deutsche Welle, 16~août 2023' }],
        note: 'Il s’agit probablement du 24~février 2022.',
      },
      parts: [
        {
          id: 'protection',
          value: 'environ 90',
          amount: 90,
          label: 'protection',
          counts: 'dont : protection accordée',
          period: 'la même',
          sources: [
            { source: 'deutsche-welle', cited: 'BAMF à la Deutsche Welle, 16~août 2023' },
            { source: 'zeit', cited: 'Zeit, 23~septembre 2023' },
          ],
          note: 'Le titre de l’article de la Deutsche Welle indique 83 et non~90.',
        },
        {
          id: 'rejected',
          value: '138',
          amount: 138,
          label: 'rejet',
          counts: 'dont : demande rejetée',
          period: 'la même',
          sources: [{ source: 'deutsche-welle', cited: 'BAMF à la Deutsche Welle, 16~août 2023' }],
        },
      ],
      remainder: { value: 'environ 1~190', amount: 1190, label: 'autre issue, selon notre calcul' },
    },
    {
      form: 'comparison',
      id: 'departures',
      title: 'Ceux qui sont partis, ceux qui sont arrivés ici',
      description:
        'Deux décomptes à la même échelle. Ils ne portent pas sur les mêmes personnes : l’un n’est pas une partie de l’autre.',
      measures: [
        {
          id: 'left-russia',
          value: 'au moins 250~000',
          amount: 250_000,
          counts: 'hommes soumis aux obligations militaires ayant quitté la Russie',
          period: 'depuis février~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19~septembre 2023' },
            {
              source: 'connection-september-20',
              cited: 'et 20~septembre 2023, d’après une étude de RE:~Russia',
            },
          ],
        },
        {
          id: 'applied-in-the-union',
          value: '21~790',
          amount: 21_790,
          counts: 'ressortissants russes ayant demandé l’asile dans l’Union européenne',
          period: 'de février~2022 à avril~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023' },
          ],
          note: 'Toutes les demandes sont comptées, pas seulement celles d’hommes en âge de servir.',
        },
      ],
    },
    {
      form: 'numbers',
      id: 'risks',
      title: 'Où ils vont, ce qui les attend',
      measures: [
        {
          id: 'countries',
          value: 'quatre pays',
          counts:
            'le Kazakhstan, l’Arménie, la Turquie et la Serbie : c’est là que la plupart de ces 250~000~hommes cherchent une protection.',
          period: 'depuis février~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19~septembre 2023' },
            { source: 'connection-september-20', cited: 'et 20~septembre 2023' },
          ],
          note: 'Nous n’avons pas de chiffres pays par pays.',
        },
        {
          id: 'cases',
          value: 'plus de 100 par~semaine',
          counts: 'affaires pénales contre des soldats qui refusent de combattre ou quittent leur unité.',
          period: 'premier semestre~2023',
          sources: [{ source: 'mediazona', cited: 'Mediazona, 19~juillet 2023' }],
          note: 'Il s’agit d’affaires, non de condamnations des seuls objecteurs. L’article écrit « plus de cent depuis le début de 2023 », son titre parle de condamnations.',
        },
        {
          id: 'prison',
          value: 'jusqu’à 13 ans',
          counts: 'de prison pour toute personne qui ne répond pas à l’appel sous les drapeaux.',
          period: 'droit en vigueur en~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023' },
          ],
        },
        {
          id: 'promise',
          value: 'mai 2022',
          counts:
            'Le ministère allemand de l’Intérieur déclare : les déserteurs russes obtiennent la protection accordée aux réfugiés, car la désertion est considérée comme une opposition active.',
          period: 'mai~2022',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023' },
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
      date: '20~septembre 2023',
    },
    {
      id: 'connection-september-19',
      publisher: 'Connection e.~V.',
      title: 'Russland: Flucht vor der Beteiligung am Krieg',
      titleLanguage: 'de',
      date: '19~septembre 2023',
    },
    { id: 'fluechtlingsrat', publisher: 'Flüchtlingsrat Baden-Württemberg e.~V.', date: 'septembre~2023' },
    {
      id: 'zeit',
      publisher: 'Zeit',
      title: 'Asyl für bisher 90 russische Kriegsdienstverweigerer und Deserteure',
      titleLanguage: 'de',
      date: '23~septembre 2023',
    },
    {
      id: 'deutsche-welle',
      publisher: 'Deutsche Welle',
      title: 'С~начала войны ФРГ предоставила убежище 83~уклонистам из~РФ',
      titleLanguage: 'ru',
      date: '16~août 2023',
      note: 'La liste des sources de l’original comporte ici une coquille : l’article date du 16~août 2023.',
    },
    {
      id: 'mediazona',
      publisher: 'Mediazona',
      title: 'One hundred convictions a week',
      titleLanguage: 'en',
      date: '19~juillet 2023',
    },
  ],
  howSigning: {
    title: 'Comment signer',
    steps: [
      'Vous montrez que vous avez accès à la boîte e-mail de votre organisation : nous envoyons un lien et un code. Aucun mot de passe n’est nécessaire.',
      'Vous inscrivez l’organisation et décidez si tout le monde voit son nom, si seuls les destinataires l’apprennent ou si elle est comptée sans être nommée.',
      'La coordination examine les informations et accepte la signature, demande une modification ou refuse. Vous l’apprenez par e-mail.',
      'La signature reste la vôtre : vous pouvez à tout moment masquer le nom ou retirer la signature.',
    ],
  },
  origin: {
    sentence: 'En septembre~2023, 90~organisations de Russie et de nombreux autres pays ont signé cet appel.',
    sources: [{ source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., septembre~2023' }],
  },
})
