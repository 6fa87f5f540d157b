import { typeset } from './typeset'

export const ru = typeset({
  title: 'Защита и~убежище~— сознательным отказчикам и~дезертирам из~России',
  dateline: 'Открытое письмо, сентябрь 2023~года, год с~начала частичной мобилизации в~России',
  lead: 'Тех, кто в~России не~хочет идти на~войну против Украины, преследуют. Мы~просим Европейский союз защитить этих людей, открыть им~законный путь и~поддержать всех, кто им~помогает.',
  letter: {
    salutation: ['Уважаемые члены Европейской комиссии,', 'уважаемые депутаты Европейского парламента!'],
    paragraphs: [
      [
        { text: '21~сентября 2022~года Россия начала частичную мобилизацию.' },
        {
          text: 'С~февраля 2022~года из~страны уехали не~менее 250~000 военнообязанных мужчин.',
          note: 'departures',
        },
        { text: 'Большинство из~них ищет защиты в~Казахстане, Армении, Турции и~Сербии.' },
      ],
      [
        {
          text: 'До~Европейского союза добираются немногие: с~февраля 2022 по~апрель 2023~года убежища здесь попросили 21~790 граждан России.',
          note: 'applications',
        },
        { text: 'В~это число входят все, кто подал заявление, а~не~только мужчины призывного возраста.' },
      ],
      [
        {
          text: 'За~неявку по~повестке грозит до~13~лет лишения свободы.',
          note: 'prison',
        },
        {
          text: 'В~первом полугодии 2023~года каждую неделю появлялось более ста уголовных дел против военных, которые отказались воевать или оставили часть.',
          note: 'cases',
        },
      ],
      [
        {
          text: 'О~том, что возможно иначе, в~мае 2022~года сказала Германия: российские дезертиры получают статус беженца, заявило министерство внутренних дел, потому что дезертирство~— это активное сопротивление власти.',
          note: 'promise',
        },
        {
          text: 'В~решениях это почти незаметно. Из~более чем 1418~решений о~россиянах призывного возраста защиту дали около~90.',
          note: 'decisions',
        },
      ],
      [
        {
          text: 'В~сентябре 2023~года, в~годовщину мобилизации, к~вам с~этим обращением пришли 90~организаций из~России и~многих других стран.',
          note: 'origin',
        },
        { text: 'Кто подписывает его сегодня, присоединяется к~ним. Мы~требуем:' },
      ],
    ],
  },
  notes: [
    {
      id: 'departures',
      text: 'Connection e.~V., 19 и~20.09.2023, на~основе исследования сети RE:~Russia.',
      sources: ['connection-september-19', 'connection-september-20'],
      figure: 'departures',
    },
    {
      id: 'applications',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года.',
      sources: ['fluechtlingsrat'],
      figure: 'departures',
    },
    {
      id: 'prison',
      text: 'Закон на~2023~год, по~данным Flüchtlingsrat Baden-Württemberg e.~V.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'cases',
      text: '«Медиазона», 19.07.2023. Это дела, а~не~приговоры, и~не~только против отказчиков.',
      sources: ['mediazona'],
      figure: 'risks',
    },
    {
      id: 'promise',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года.',
      sources: ['fluechtlingsrat'],
    },
    {
      id: 'decisions',
      text: 'Миграционное ведомство Германии (BAMF) для Deutsche Welle, 16.08.2023; Zeit, 23.09.2023. Источники расходятся.',
      sources: ['deutsche-welle', 'zeit'],
      figure: 'decisions',
    },
    {
      id: 'origin',
      text: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года.',
      sources: ['fluechtlingsrat'],
    },
  ],
  demands: [
    {
      number: 1,
      keyword: 'Защита',
      sentence:
        'Разработайте концепцию защиты граждан России, которых могут преследовать за~сознательный отказ от~военной службы или за~отказ участвовать в~боевых действиях в~Украине.',
    },
    {
      number: 2,
      keyword: 'Въезд',
      sentence: 'Введите визовые правила, по~которым эти люди смогут въехать в~Европейский союз.',
    },
    {
      number: 3,
      keyword: 'Поддержка',
      sentence:
        'Поддержите организации, которые помогают этим людям на~пути в~безопасность и~добиваются для них защиты и~убежища.',
    },
    {
      number: 4,
      keyword: 'Приём',
      sentence: 'Окажите помощь всем третьим странам, которые принимают этих людей.',
    },
  ],
  whyItMatters: {
    title: 'Почему это важно',
    paragraphs: [
      'Тому, кто отказывается от~этой войны, нужно место, где отказ считают основанием для защиты, и~дорога туда. Не~хватает ни~того, ни~другого.',
      'О~каждом числе мы говорим, откуда оно, что именно посчитано и~за~какое время. Если источники противоречат друг другу, мы это не~сглаживаем, а~отмечаем.',
    ],
  },
  figures: [
    {
      form: 'parts',
      id: 'decisions',
      title: 'Защиту дали примерно в~90 из~более чем 1418~случаев',
      description:
        'Чем закончились решения о~россиянах призывного возраста в~Германии. Один квадрат~— одно решение.',
      whole: {
        id: 'all-decisions',
        value: 'более 1418',
        amount: 1418,
        counts: 'решений о~российских мужчинах призывного возраста в~Германии',
        period: '24~февраля~— 31~июля 2023~года, так напечатано',
        sources: [{ source: 'deutsche-welle', cited: 'BAMF для Deutsche Welle, 16.08.2023' }],
        note: 'Вероятно, начало периода~— 2022~год.',
      },
      parts: [
        {
          id: 'protection',
          value: 'около 90',
          amount: 90,
          label: 'защита',
          counts: 'из~них: защита предоставлена',
          period: 'тот~же',
          sources: [
            { source: 'deutsche-welle', cited: 'BAMF для Deutsche Welle, 16.08.2023' },
            { source: 'zeit', cited: 'Zeit, 23.09.2023' },
          ],
          note: 'В~заголовке самой статьи Deutsche Welle стоит 83, а~не~90.',
        },
        {
          id: 'rejected',
          value: '138',
          amount: 138,
          label: 'отказ',
          counts: 'из~них: отказано',
          period: 'тот~же',
          sources: [{ source: 'deutsche-welle', cited: 'BAMF для Deutsche Welle, 16.08.2023' }],
        },
      ],
      remainder: { value: 'около 1190', amount: 1190, label: 'другой исход, наш подсчёт' },
    },
    {
      form: 'comparison',
      id: 'departures',
      title: 'Сколько уехало и~сколько дошло сюда',
      description: 'Два подсчёта в~одном масштабе. В~них разные люди: один не~является частью другого.',
      measures: [
        {
          id: 'left-russia',
          value: 'не менее 250~000',
          amount: 250_000,
          counts: 'военнообязанных мужчин, уехавших из~России',
          period: 'с~февраля 2022~года',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19.09.2023' },
            { source: 'connection-september-20', cited: 'и~20.09.2023, по~исследованию RE:~Russia' },
          ],
        },
        {
          id: 'applied-in-the-union',
          value: '21~790',
          amount: 21_790,
          counts: 'граждан России, попросивших убежища в~Европейском союзе',
          period: 'февраль 2022~— апрель 2023~года',
          sources: [
            {
              source: 'fluechtlingsrat',
              cited: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года',
            },
          ],
          note: 'Посчитаны все, кто подал заявление, а~не~только мужчины призывного возраста.',
        },
      ],
    },
    {
      form: 'numbers',
      id: 'risks',
      title: 'Куда они едут и~что им~грозит',
      measures: [
        {
          id: 'countries',
          value: 'четыре страны',
          counts: 'Казахстан, Армения, Турция и~Сербия: там ищет защиты большинство из~этих 250~000.',
          period: 'с~февраля 2022~года',
          sources: [
            { source: 'connection-september-19', cited: 'Connection e.~V., 19.09.2023' },
            { source: 'connection-september-20', cited: 'и~20.09.2023' },
          ],
          note: 'Чисел по~отдельным странам у~нас нет.',
        },
        {
          id: 'cases',
          value: 'более 100 в~неделю',
          counts: 'уголовных дел против военных, которые отказываются воевать или оставляют часть.',
          period: 'первое полугодие 2023~года',
          sources: [{ source: 'mediazona', cited: '«Медиазона», 19.07.2023' }],
          note: 'Это дела, а~не~приговоры одним только отказчикам. В~тексте статьи сказано «более ста с~начала 2023~года», а~её заголовок говорит о~приговорах.',
        },
        {
          id: 'prison',
          value: 'до 13 лет',
          counts: 'лишения свободы за~неявку по~повестке.',
          period: 'закон на~2023~год',
          sources: [
            {
              source: 'fluechtlingsrat',
              cited: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года',
            },
          ],
        },
        {
          id: 'promise',
          value: 'май 2022',
          counts:
            'Министерство внутренних дел Германии заявляет: российские дезертиры получают статус беженца, так как дезертирство считается активной оппозицией.',
          period: 'май 2022~года',
          sources: [
            {
              source: 'fluechtlingsrat',
              cited: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года',
            },
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
      date: '20.09.2023',
    },
    {
      id: 'connection-september-19',
      publisher: 'Connection e.~V.',
      title: 'Russland: Flucht vor der Beteiligung am Krieg',
      titleLanguage: 'de',
      date: '19.09.2023',
    },
    {
      id: 'fluechtlingsrat',
      publisher: 'Flüchtlingsrat Baden-Württemberg e.~V.',
      date: 'сентябрь 2023~года',
    },
    {
      id: 'zeit',
      publisher: 'Zeit',
      title: 'Asyl für bisher 90 russische Kriegsdienstverweigerer und Deserteure',
      titleLanguage: 'de',
      date: '23.09.2023',
    },
    {
      id: 'deutsche-welle',
      publisher: 'Deutsche Welle',
      title: 'С~начала войны ФРГ предоставила убежище 83~уклонистам из~РФ',
      titleLanguage: 'ru',
      date: '16.08.2023',
      note: 'В~списке источников оригинала здесь опечатка: статья вышла 16.08.2023.',
    },
    {
      id: 'mediazona',
      publisher: '«Медиазона»',
      title: 'One hundred convictions a week',
      titleLanguage: 'en',
      date: '19.07.2023',
    },
  ],
  howSigning: {
    title: 'Как подписать',
    steps: [
      'Вы показываете, что читаете почту своей организации: мы присылаем ссылку и~код. Пароля нет.',
      'Вы указываете организацию и~решаете, увидят~ли её название все, узнают~ли его только адресаты или её посчитают без названия.',
      'Координаторы проверяют данные и~принимают подпись, задают вопрос или отклоняют. Ответ приходит по~электронной почте.',
      'Подпись остаётся вашей: скрыть название или отозвать подпись можно в~любой момент.',
    ],
  },
  origin: {
    sentence: 'В~сентябре 2023~года это обращение подписали 90~организаций из~России и~многих других стран.',
    sources: [
      { source: 'fluechtlingsrat', cited: 'Flüchtlingsrat Baden-Württemberg e.~V., сентябрь 2023~года' },
    ],
  },
})
