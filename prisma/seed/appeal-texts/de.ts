import { typeset } from './typeset'

export const de = typeset({
  title: 'Schutz und Asyl für russische Kriegsdienstverweigerer und Deserteure',
  dateline: 'Offener Brief, September~2023, ein Jahr nach Beginn der Teilmobilmachung in Russland',
  lead: 'Wer in Russland nicht in den Krieg gegen die Ukraine ziehen will, muss mit Verfolgung rechnen. Wir bitten die Europäische Union um Schutz, um Wege zur Einreise und um Rückhalt für alle, die helfen.',
  letter: {
    salutation: [
      'Sehr geehrte Mitglieder der Europäischen Kommission,',
      'sehr geehrte Abgeordnete des Europäischen Parlaments,',
    ],
    paragraphs: [
      [
        { text: 'am 21.~September 2022 ordnete Russland die Teilmobilmachung an.' },
        {
          text: 'Mindestens 250.000~Männer, die dort zum Militärdienst herangezogen werden können, sind seit Februar~2022 gegangen.',
          note: 'departures',
        },
        { text: 'Die meisten von ihnen suchen in Kasachstan, Armenien, der Türkei und Serbien Schutz.' },
      ],
      [
        {
          text: 'Bis in die Europäische Union kommen wenige: Von Februar~2022 bis April~2023 stellten hier 21.790~russische Staatsangehörige einen Asylantrag.',
          note: 'applications',
        },
        { text: 'In dieser Zahl sind alle enthalten, nicht allein die Männer im wehrpflichtigen Alter.' },
      ],
      [
        {
          text: 'Wer dem Einberufungsbefehl nicht folgt, dem drohen bis zu 13~Jahre Gefängnis.',
          note: 'prison',
        },
        {
          text: 'Im ersten Halbjahr~2023 gab es jede Woche mehr als hundert Strafverfahren gegen Soldaten, die den Kampf verweigerten oder ihre Einheit verließen.',
          note: 'cases',
        },
      ],
      [
        {
          text: 'Dass es anders geht, hat Deutschland im Mai~2022 gesagt: Russische Deserteure erhalten Flüchtlingsschutz, erklärte das Bundesinnenministerium, weil ihre Desertion als aktive Opposition gilt.',
          note: 'promise',
        },
        {
          text: 'Davon ist in den Bescheiden wenig zu sehen. Auf mehr als 1.418~Entscheidungen über russische Männer im wehrpflichtigen Alter kommen rund~90, die Schutz gewähren.',
          note: 'decisions',
        },
      ],
      [
        {
          text: 'Im September~2023, zum Jahrestag der Teilmobilmachung, haben 90~Organisationen aus Russland und vielen anderen Ländern diesen Appell an Sie gerichtet.',
          note: 'origin',
        },
        { text: 'Wer ihn heute unterzeichnet, schließt sich ihnen an. Wir fordern von Ihnen:' },
      ],
    ],
  },
  notes: [
    {
      id: 'departures',
      text: 'Connection e.~V., 19. und 20.9.2023, gestützt auf eine Studie des Netzwerks RE:~Russia.',
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
      text: 'Rechtslage~2023, nach Flüchtlingsrat Baden-Württemberg e.~V.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'cases',
      text: 'Mediazona, 19.7.2023. Verfahren, keine Urteile, und nicht nur gegen Verweigerer.',
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
      text: 'BAMF gegenüber der Deutschen Welle, 16.8.2023; Zeit, 23.9.2023. Die Quellen weichen voneinander ab.',
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
      keyword: 'Schutz',
      sentence:
        'Entwickeln Sie ein Konzept, das russische Staatsangehörige schützt, wenn ihnen wegen ihrer Kriegsdienstverweigerung Verfolgung droht oder weil sie sich weigern, in der Ukraine zu kämpfen.',
    },
    {
      number: 2,
      keyword: 'Einreise',
      sentence:
        'Schaffen Sie Visaregelungen, mit denen diese Menschen in die Europäische Union einreisen können.',
    },
    {
      number: 3,
      keyword: 'Begleitung',
      sentence:
        'Fördern Sie die Organisationen, die diesen Menschen auf der Flucht beistehen und sich für ihren Schutz und ihr Asyl einsetzen.',
    },
    {
      number: 4,
      keyword: 'Aufnahme',
      sentence: 'Stehen Sie allen Drittstaaten bei, die diese Menschen aufnehmen.',
    },
  ],
  whyItMatters: {
    title: 'Warum es darauf ankommt',
    paragraphs: [
      'Wer diesen Krieg verweigert, braucht einen Ort, an dem das als Grund für Schutz zählt, und einen Weg dorthin. An beidem fehlt es.',
      'Zu jeder Zahl sagen wir, woher sie stammt, was sie zählt und für welche Zeit sie gilt. Wo die Quellen einander widersprechen, lassen wir den Widerspruch stehen und benennen ihn.',
    ],
  },
  figures: [
    {
      form: 'parts',
      id: 'decisions',
      title: 'Schutz in rund 90 von mehr als 1.418 Fällen',
      description:
        'Was aus den Entscheidungen über russische Männer im wehrpflichtigen Alter in Deutschland wurde. Ein Quadrat ist eine Entscheidung.',
      whole: {
        id: 'all-decisions',
        value: 'mehr als 1.418',
        amount: 1418,
        counts: 'Entscheidungen über russische Männer im wehrpflichtigen Alter in Deutschland',
        period: '24.~Februar bis 31.~Juli~2023, so gedruckt',
        sources: [{ source: 'deutsche-welle', cited: 'BAMF gegenüber der Deutschen Welle, 16.8.2023' }],
        note: 'Beim Beginn ist wahrscheinlich das Jahr~2022 gemeint.',
      },
      parts: [
        {
          id: 'protection',
          value: 'rund 90',
          amount: 90,
          label: 'Schutz',
          counts: 'davon: Schutz gewährt',
          period: 'wie oben',
          sources: [
            { source: 'deutsche-welle', cited: 'BAMF gegenüber der Deutschen Welle, 16.8.2023' },
            { source: 'zeit', cited: 'Zeit, 23.9.2023' },
          ],
          note: 'In der Überschrift der Deutschen Welle steht 83 statt~90.',
        },
        {
          id: 'rejected',
          value: '138',
          amount: 138,
          label: 'abgelehnt',
          counts: 'davon: abgelehnt',
          period: 'wie oben',
          sources: [{ source: 'deutsche-welle', cited: 'BAMF gegenüber der Deutschen Welle, 16.8.2023' }],
        },
      ],
      remainder: { value: 'rund 1.190', amount: 1190, label: 'anders erledigt, von uns errechnet' },
    },
    {
      form: 'comparison',
      id: 'departures',
      title: 'Gegangen und hier angekommen',
      description:
        'Zwei Zählungen im selben Maßstab. Sie erfassen nicht dieselben Menschen; die eine ist kein Teil der anderen.',
      measures: [
        {
          id: 'left-russia',
          value: 'mindestens 250.000',
          amount: 250_000,
          counts: 'Männer im wehrpflichtigen Alter, die Russland verlassen haben',
          period: 'seit Februar~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19.9.2023' },
            { source: 'connection-september-20', cited: 'und 20.9.2023, nach einer Studie von RE:~Russia' },
          ],
        },
        {
          id: 'applied-in-the-union',
          value: '21.790',
          amount: 21_790,
          counts: 'russische Staatsangehörige, die in der Europäischen Union Asyl beantragt haben',
          period: 'Februar~2022 bis April~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
          note: 'Gezählt sind alle Antragstellenden, nicht nur Männer im wehrpflichtigen Alter.',
        },
      ],
    },
    {
      form: 'numbers',
      id: 'risks',
      title: 'Wohin sie gehen, was sie erwartet',
      measures: [
        {
          id: 'countries',
          value: 'vier Länder',
          counts: 'Kasachstan, Armenien, die Türkei und Serbien: Hier suchen die meisten der 250.000 Schutz.',
          period: 'seit Februar~2022',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19.9.2023' },
            { source: 'connection-september-20', cited: 'und 20.9.2023' },
          ],
          note: 'Für die einzelnen Länder liegen uns keine Zahlen vor.',
        },
        {
          id: 'cases',
          value: 'mehr als 100 pro~Woche',
          counts: 'Strafverfahren gegen Soldaten, die sich weigern zu kämpfen oder ihre Einheit verlassen.',
          period: 'erstes Halbjahr~2023',
          sources: [{ source: 'mediazona', cited: 'Mediazona, 19.7.2023' }],
          note: 'Es sind Verfahren, nicht Verurteilungen allein von Verweigerern. Der Artikel schreibt „mehr als hundert seit Anfang~2023“, seine Überschrift spricht von Verurteilungen.',
        },
        {
          id: 'prison',
          value: 'bis zu 13 Jahre',
          counts: 'Gefängnis für den, der dem Einberufungsbefehl nicht folgt.',
          period: 'Rechtslage~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
        },
        {
          id: 'promise',
          value: 'Mai 2022',
          counts:
            'Das Bundesinnenministerium erklärt: Russische Deserteure bekommen Flüchtlingsschutz, denn Desertion zählt als aktive Opposition.',
          period: 'Mai~2022',
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
      date: '20.9.2023',
    },
    {
      id: 'connection-september-19',
      publisher: 'Connection e.~V.',
      title: 'Russland: Flucht vor der Beteiligung am Krieg',
      titleLanguage: 'de',
      date: '19.9.2023',
    },
    { id: 'fluechtlingsrat', publisher: 'Flüchtlingsrat Baden-Württemberg e.~V.', date: 'September~2023' },
    {
      id: 'zeit',
      publisher: 'Zeit',
      title: 'Asyl für bisher 90 russische Kriegsdienstverweigerer und Deserteure',
      titleLanguage: 'de',
      date: '23.9.2023',
    },
    {
      id: 'deutsche-welle',
      publisher: 'Deutsche Welle',
      title: 'С~начала войны ФРГ предоставила убежище 83~уклонистам из~РФ',
      titleLanguage: 'ru',
      date: '16.8.2023',
      note: 'Das Quellenverzeichnis des Originals enthält hier einen Druckfehler; der Artikel ist vom 16.8.2023.',
    },
    {
      id: 'mediazona',
      publisher: 'Mediazona',
      title: 'One hundred convictions a week',
      titleLanguage: 'en',
      date: '19.7.2023',
    },
  ],
  howSigning: {
    title: 'So unterzeichnen Sie',
    steps: [
      'Sie zeigen, dass Sie das Postfach Ihrer Organisation lesen: Wir schicken einen Link und einen Code. Ein Passwort gibt es nicht.',
      'Sie tragen die Organisation ein und entscheiden, ob alle ihren Namen sehen, nur die Adressaten ihn erfahren oder ob sie ohne Namen mitzählt.',
      'Die Koordination prüft die Angaben und nimmt die Unterzeichnung an, fragt nach oder lehnt ab. Sie erfahren es per E-Mail.',
      'Die Unterzeichnung bleibt Ihre: Sie können den Namen jederzeit verbergen oder die Unterzeichnung zurückziehen.',
    ],
  },
  origin: {
    sentence:
      'Im September~2023 haben 90~Organisationen aus Russland und vielen anderen Ländern diesen Appell unterzeichnet.',
    sources: [{ source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' }],
  },
})
