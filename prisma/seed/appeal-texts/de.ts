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
          text: 'Mindestens 250.000~militärdienstpflichtige Männer haben das Land seit Februar~2022 verlassen.',
          note: 'departures',
        },
        { text: 'Die meisten von ihnen suchen in Kasachstan, Armenien, der Türkei und Serbien Schutz.' },
      ],
      [
        {
          text: 'Bis in die Europäische Union kommen wenige: Von Februar~2022 bis April~2023 stellten hier 21.790~russische Staatsangehörige einen Asylantrag.',
          note: 'applications',
        },
        { text: 'Gezählt sind darin alle Antragstellenden, nicht nur Männer im wehrfähigen Alter.' },
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
          text: 'Dass es anders gehen kann, war im Mai~2022 aus Deutschland zu hören: Russische Deserteure erhalten Flüchtlingsschutz, erklärte das Bundesinnenministerium, weil Desertion als aktive Opposition gilt.',
          note: 'promise',
        },
        {
          text: 'In den Entscheidungen ist davon wenig zu sehen. Von mehr als 1.418~Entscheidungen über russische Männer im wehrfähigen Alter gewährten rund~90 Schutz.',
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
      text: 'Mediazona, 19.7.2023. Es sind Verfahren, keine Urteile, und nicht nur gegen Verweigerer.',
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
        'Entwickeln Sie ein Konzept zum Schutz russischer Staatsangehöriger, denen Verfolgung droht, weil sie den Kriegsdienst verweigern oder sich weigern, an den Kämpfen in der Ukraine teilzunehmen.',
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
        'Unterstützen Sie die Organisationen, die diese Menschen auf der Flucht begleiten und sich für Schutz und Asyl für sie einsetzen.',
    },
    {
      number: 4,
      keyword: 'Aufnahme',
      sentence: 'Unterstützen Sie alle Drittstaaten bei der Aufnahme dieser Menschen.',
    },
  ],
  whyItMatters: {
    title: 'Warum es darauf ankommt',
    paragraphs: [
      'Wer sich diesem Krieg verweigert, braucht einen Ort, an dem das als Schutzgrund anerkannt wird, und einen Weg dorthin. An beidem fehlt es.',
      'Bei jeder Zahl steht, woher sie stammt, was sie zählt und für welchen Zeitraum sie gilt. Wo die Quellen einander widersprechen, lassen wir den Widerspruch stehen und benennen ihn.',
    ],
  },
  figures: [
    {
      form: 'parts',
      id: 'decisions',
      title: 'Schutz in rund 90 von mehr als 1.418 Fällen',
      description:
        'Wie die Entscheidungen über russische Männer im wehrfähigen Alter in Deutschland ausfielen. Ein Quadrat steht für eine Entscheidung.',
      whole: {
        id: 'all-decisions',
        value: 'mehr als 1.418',
        amount: 1418,
        counts: 'Entscheidungen über russische Männer im wehrfähigen Alter in Deutschland',
        period: '24.~Februar bis 31.~Juli~2023, so abgedruckt',
        sources: [{ source: 'deutsche-welle', cited: 'BAMF gegenüber der Deutschen Welle, 16.8.2023' }],
        note: 'Gemeint ist wahrscheinlich der 24.~Februar~2022.',
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
          note: 'In der Überschrift des Artikels der Deutschen Welle steht 83, nicht~90.',
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
      remainder: { value: 'rund 1.190', amount: 1190, label: 'anders erledigt, eigene Rechnung' },
    },
    {
      form: 'comparison',
      id: 'departures',
      title: 'Wie viele gingen, wie viele hier ankamen',
      description:
        'Zwei Zählungen im selben Maßstab. Sie erfassen nicht dieselben Menschen: Die eine Zahl ist kein Teil der anderen.',
      measures: [
        {
          id: 'left-russia',
          value: 'mindestens 250.000',
          amount: 250_000,
          counts: 'militärdienstpflichtige Männer, die Russland verlassen haben',
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
          note: 'Gezählt sind alle Antragstellenden, nicht nur Männer im wehrfähigen Alter.',
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
          counts: 'Kasachstan, Armenien, die Türkei und Serbien: Dort suchen die meisten der 250.000 Schutz.',
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
          counts: 'Strafverfahren gegen Soldaten, die den Kampf verweigern oder ihre Einheit verlassen.',
          period: 'erstes Halbjahr~2023',
          sources: [{ source: 'mediazona', cited: 'Mediazona, 19.7.2023' }],
          note: 'Es sind Verfahren, nicht allein Verurteilungen von Verweigerern. Der Artikel schreibt „mehr als hundert seit Anfang~2023“, seine Überschrift spricht von Verurteilungen.',
        },
        {
          id: 'prison',
          value: 'bis zu 13 Jahre',
          counts: 'Gefängnis für alle, die dem Einberufungsbefehl nicht folgen.',
          period: 'Rechtslage~2023',
          sources: [
            { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' },
          ],
        },
        {
          id: 'promise',
          value: 'Mai 2022',
          counts:
            'Das Bundesinnenministerium erklärt: Russische Deserteure erhalten Flüchtlingsschutz, weil Desertion als aktive Opposition gilt.',
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
      'Sie zeigen, dass Sie Zugang zum Postfach Ihrer Organisation haben: Wir schicken einen Link und einen Code. Ein Passwort brauchen Sie nicht.',
      'Sie tragen die Organisation ein und entscheiden, ob alle ihren Namen sehen, nur die Adressaten ihn erfahren oder ob sie ohne Namen mitzählt.',
      'Die Koordination prüft die Angaben und nimmt die Unterzeichnung an, bittet um eine Änderung oder lehnt ab. Sie erfahren es per E-Mail.',
      'Die Unterzeichnung bleibt Ihre: Sie können den Namen jederzeit verbergen oder die Unterzeichnung zurückziehen.',
    ],
  },
  origin: {
    sentence:
      'Im September~2023 haben 90~Organisationen aus Russland und vielen anderen Ländern diesen Appell unterzeichnet.',
    sources: [{ source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., September~2023' }],
  },
})
