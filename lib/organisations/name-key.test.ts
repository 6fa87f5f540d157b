import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKey, searchKey } from './name-key'

const finds = (query: string, name: string) => searchKey(name).includes(searchKey(query))

describe('a search finds', () => {
  it.each([
    ['Dvizhenie', 'Движение'],
    ['dvizheniye', 'Молодёжное экологическое движение "Заря"'],
    ['Molodyozhnoye ekologicheskoye dvizheniye', 'Молодёжное экологическое движение "Заря"'],
    ['Molodezhnoe', 'Молодёжное'],
    ['молодежное', 'Молодёжное'],
    ['Zarya', 'движение "Заря"'],
    ['soznatelnykh', 'Союз сознательных граждан'],
    ["soznatel'nyh", 'Союз сознательных граждан'],
    ['soznatelnych', 'Союз сознательных граждан'],
    ['сознательн', 'Союз сознательных граждан'],
    ['Volna', '«Волна»'],
    ['Wolna', '«Волна»'],
    ['волна', 'Dom Volna'],
    ['Helsingborg', 'Хельсингборг'],
    ['Shchit', 'Щит'],
    ['Schit', 'Щит'],
    ['centr', 'Центр'],
    ['Zentr', 'Центр'],
    ['tsentr', 'Центр'],
    ['tzentr', 'Центр'],
    ['Yury', 'Юрий'],
    ['Jurij', 'Юрий'],
    ['Iuri', 'Юрий'],
    ['Yevropa', 'Европа'],
    ['Evropa', 'Европа'],
    ['Syezd', 'Съезд'],
    ["S'ezd", 'Съезд'],
    ['fluchtlingsrat', 'Flüchtlingsrat Musterland e. V.'],
    ['Fluechtlingsrat', 'Flüchtlingsrat Musterland e. V.'],
    ['FLÜCHTLINGSRAT', 'Fluechtlingsrat'],
    ['Strasse', 'Straße'],
    ['hilfe', 'Flüchtlingshilfe'],
    ['haus', 'Bankhaus'],
    ['zentrale', 'Hauptzentrale'],
    ['Schutz', 'Schutzengel'],
    ['right', 'Human Rights'],
    ['Dernegi', 'Sivil Barış Derneği (SB-DER)'],
    ['BARIS', 'Sivil Barış Derneği (SB-DER)'],
    ['sb der', 'Sivil Barış Derneği (SB-DER)'],
    ['istanbul', 'İstanbul Işık'],
    ['isik', 'İstanbul Işık'],
    ['opposizione', 'Ufficio nordico per l’opposizione di pace'],
    ['Lodz', 'Łódź'],
    ['Haykakan Orinakyan', 'Հայկական Օրինակյան'],
    ['hayastani', 'ՀԱՅԱՍՏԱՆԻ'],
    ['Yerevan', 'Երևան'],
    ['mshvidobis sakhli', 'მშვიდობის სახლი'],
    ['centri', 'ცენტრი'],
    ['Evropi', 'Ευρώπη'],
    ['ευρωπη', 'Ευρώπη'],
    ['ellinikou', 'ΕΛΛΗΝΙΚΟΎ'],
    ['chara', 'χαρά'],
    ['khara', 'χαρά'],
    ['Све́тлый', 'Светлый'],
    ['hyperlink', '=HYPERLINK("http://example.org","x")'],
    ['example.org', '=HYPERLINK("http://example.org","x")'],
    ['heping', '和平之家'],
    ['𞤀', '𞤀'],
  ])('%s in %s', (query, name) => expect(finds(query, name)).toBe(true))
})

describe('similar is not same', () => {
  it.each([
    ['War Resisters League', "War Resisters' International"],
    ['Мирный дом', 'Мирные дома'],
    ['Flüchtlingsrat Nord e. V.', 'Flüchtlingsrat Süd e. V.'],
    ['Weg 12', 'Weg 122'],
  ])('%s, %s', (one, other) => expect(compareKey(one)).not.toBe(compareKey(other)))
})

describe('the same name', () => {
  it.each([
    ['Verein Mustergarten e. V.', 'Verein Mustergarten eV'],
    ['Verein Mustergarten e.V. (Berlin)', 'VEREIN MUSTERGARTEN, Berlin'],
    ['ООО «Тихий дом»', 'Tikhiy dom'],
    ['АНО НКО "Тихий дом"', 'Тихий дом'],
    ['Mustergarten gGmbH', 'Mustergarten'],
    ['Exemple asbl', 'Exemple ASBL'],
    ['Esimerkki ry', 'Esimerkki'],
    ['Příklad, z. s.', 'Příklad z.s.'],
    ['Příklad o. s.', 'Priklad'],
    ['«Օրինակ» ՀԿ', 'Օրինակ'],
  ])('%s, %s', (one, other) => expect(compareKey(one)).toBe(compareKey(other)))
})

it('a key to compare by fits into the database, whatever the name', () => {
  expect(compareKey('﷽'.repeat(200)).length).toBeLessThanOrEqual(2000)
})

describe('a legal form', () => {
  it('stays when it is all there is', () => {
    expect(compareKey('e. V.')).toBe('e v')
    expect(compareKey('НКО')).toBe('nko')
  })

  it('is not seen in a word that only looks like one', () => {
    expect(compareKey('Ev. Jugend')).toBe('ev iugend')
    expect(compareKey('AG Asyl')).toBe('ag asil')
    expect(compareKey('Say No')).toBe('sai no')
  })
})

const LETTERS =
  'aäbcçdeéfgğhiıİjkłlmnoöpqrsşßtuüvwxyzžčš0159 -.\'’"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ' +
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ'
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'chkstzyjieoauwx '), maxLength: 20 }),
)

describe('for every name', () => {
  it('a key is ASCII words with single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const key of [searchKey(text), compareKey(text)])
          expect(key).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      }),
    )
  })

  it('a key is its own key', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text))
      }),
    )
  })

  it('composition and case make no difference', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text))
        expect(searchKey(text.toUpperCase())).toBe(searchKey(text))
        expect(compareKey(text.normalize('NFD'))).toBe(compareKey(text))
      }),
    )
  })

  it('a letter or digit is enough for a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        if (/[\p{L}\p{N}]/u.test(text)) expect(compareKey(text)).not.toBe('')
      }),
    )
  })

  it('a key is made in no time, however long and odd the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'oieychkstz'), minLength: 1, maxLength: 5 }),
        (text) => {
          const begun = performance.now()
          searchKey(text.repeat(4000))
          expect(performance.now() - begun).toBeLessThan(500)
        },
      ),
    )
  })

  it('each of its words finds it', () => {
    fc.assert(
      fc.property(name, (text) => {
        for (const word of text.split(' ')) expect(finds(word, text)).toBe(true)
      }),
    )
  })
})
