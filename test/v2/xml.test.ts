import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml, writeXml, type XmlInputFields } from '../../lib/protocol.js'

const NAME = /^[A-Za-z_][\w.-]{0,20}$/
const name = fc.stringMatching(NAME).filter((text) => text !== '__proto__')
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u
const text = fc.string({ unit: 'binary' }).filter((value) => !FORBIDDEN.test(value))

describe('a document of APIv2', () => {
  it('keeps the order of its fields, and writes CDATA where text needs it', () => {
    const xml = { appid: 'wx1', body: 'a<b>&"c"', total_fee: 1, empty: '', none: undefined, null: null, flag: false }
    expect(writeXml(xml)).toBe(
      '<xml><appid>wx1</appid><body><![CDATA[a<b>&"c"]]></body><total_fee>1</total_fee><empty></empty><flag>false</flag></xml>',
    )
  })

  it('is never broken by the end of CDATA in a value', () => {
    expect(writeXml({ body: 'x]]><sign>y</sign>' })).toBe('<xml><body>x]]&gt;&lt;sign&gt;y&lt;/sign&gt;</body></xml>')
  })

  it('gives back every text that went in', () => {
    fc.assert(
      fc.property(fc.dictionary(name, text, { maxKeys: 12, noNullPrototype: true }), (fields) => {
        expect(readXml(writeXml(fields))).toStrictEqual(fields)
        expect(readXml(Buffer.from(writeXml(fields, 'root')))).toStrictEqual(fields)
      }),
    )
  })

  it('gives back lists of elements, one level within another', () => {
    const hblist = { hbinfo: [{ openid: 'o1', amount: '1' }, { openid: 'o2', amount: '2' }, { openid: 'o3' }] }
    expect(readXml(writeXml({ return_code: 'SUCCESS', hblist }))).toStrictEqual({ return_code: 'SUCCESS', hblist })
  })

  it.each<[string, XmlInputFields, string]>([
    ['a control character', { body: 'a\0b' }, '`body` holds a control character'],
    ['half a character', { body: '\ud83d' }, '`body` holds a control character or half a character'],
    [
      'a number that is none',
      { total_fee: Number.NaN },
      '`total_fee` must be text, a number without rounding, or a boolean',
    ],
    ['a number beyond 2^53', { total_fee: 2 ** 53 }, '`total_fee` must be text, a number without rounding'],
    ['a name with a bracket', { 'a><b': 'x' }, 'a field of the document has a name that no element can have'],
    ['a name that names the prototype', JSON.parse('{"__proto__":"x"}'), 'has a name that no element can have'],
  ])('with %s is refused before it exists', (_, fields, message) => {
    expect(() => writeXml(fields)).toThrow(message)
  })

  it('is read whatever of XML it uses within the dialect', () => {
    const document = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
      <!-- of a mock --><xml>
        <return_code><![CDATA[SUCCESS]]></return_code ><amount type="int"> 1 </amount>
        <!-- <sign>no</sign> -->
        <body>&lt;a&gt; &amp;amp; &#24352;&#x4e09;<![CDATA[<b>]]></body><empty/><void></void>
      </xml>\n`
    const fields = { return_code: 'SUCCESS', amount: ' 1 ', body: '<a> &amp; 张三<b>', empty: '', void: '' }
    expect(readXml(document)).toStrictEqual(fields)
    expect(readXml(Buffer.from(document))).toStrictEqual(fields)
    expect([readXml('<xml/>'), readXml('<xml> </xml>')]).toStrictEqual([{}, {}])
  })

  it('never gives more than own properties of plain text', () => {
    const fields = readXml('<xml><constructor>a</constructor><toString>b</toString><total_fee>007</total_fee></xml>')
    expect(Object.entries(fields)).toEqual([
      ['constructor', 'a'],
      ['toString', 'b'],
      ['total_fee', '007'],
    ])
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  })
})

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "ha">${Array.from('bcdefghi', (to, at) => `<!ENTITY ${to} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]><xml><a>&i;</a></xml>`

describe('a hostile document is refused at once:', () => {
  it.each([
    ['a billion laughs', LAUGHS, 'it has a DOCTYPE, or is HTML'],
    [
      'an external entity',
      '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>',
      'it has a DOCTYPE, or is HTML',
    ],
    ['a DOCTYPE within', '<xml><!DOCTYPE a><a>1</a></xml>', 'it has a DOCTYPE, or is HTML'],
    ['a page of HTML', '<!doctype html><html></html>', 'it has a DOCTYPE, or is HTML'],
    ['an entity of its own', '<xml><a>&x;</a></xml>', 'it holds an entity that XML does not define, or a bare &'],
    ['an entity called like a method', '<xml><a>&toString;</a></xml>', 'it holds an entity that XML does not define'],
    ['a bare &', '<xml><a>1&2</a></xml>', 'it holds an entity that XML does not define, or a bare &'],
    ['a reference to a forbidden character', '<xml><a>&#0;</a></xml>', 'it holds an entity that XML does not define'],
    ['a reference to half a character', '<xml><a>&#xd800;</a></xml>', 'it holds an entity that XML does not define'],
    ['a reference beyond Unicode', '<xml><a>&#x110000;</a></xml>', 'it holds an entity that XML does not define'],
    ['the prototype', '<xml><__proto__><admin>1</admin></__proto__></xml>', 'an element is called __proto__'],
    ['a second root', '<xml><a>1</a></xml><xml><a>2</a></xml>', 'something follows the root element'],
    ['text after the root', '<xml><a>1</a></xml>x', 'something follows the root element'],
    ['a second sign', '<xml><sign>1</sign><a>1</a><sign>2</sign></xml>', 'the element sign stands twice'],
    ['text and elements in one', '<xml><a>1<b>2</b></a></xml>', 'a has text and elements, or is not closed'],
    ['an element and then text', '<xml><a><b>2</b>1</a></xml>', 'a has text and elements, or is not closed'],
    ['text alone', '<xml>SUCCESS</xml>', 'the root has text and no elements'],
    ['an element closed by another', '<xml><a>1</b></xml>', 'a is not closed'],
    ['an element that is not closed', '<xml><a>1', 'an element is not closed'],
    ['CDATA that is not closed', '<xml><a><![CDATA[1</a></xml>', 'CDATA is not closed'],
    ['a comment that is not closed', '<xml><!-- <a>1</a></xml>', 'a comment is not closed'],
    ['a processing instruction', '<xml><?php x ?></xml>', 'it has a processing instruction'],
    ['JSON', '{"code":"PARAM_ERROR"}', 'it does not begin with an element'],
    ['nothing', '', 'it does not begin with an element'],
    ['another encoding by name', '<?xml version="1.0" encoding="GBK"?><xml/>', 'another encoding than UTF-8'],
    ['a control character', '<xml><a>\u0007</a></xml>', 'it holds a character that XML forbids'],
    ['depth', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`, 'elements stand in each other more than 8 deep'],
    ['10 MB of text', `<xml><a>${'x'.repeat(10 * 2 ** 20)}</a></xml>`, 'it is longer than 1048576 characters'],
    ['many elements', `<xml>${'<a><b/></a>'.repeat(20_000)}</xml>`, 'it has more than 20000 elements'],
    ['a name without end', `<xml><${'a'.repeat(1_000_000)}`, 'xml has text and elements, or is not closed'],
    ['blanks without end', `<xml${' '.repeat(1_000_000)}`, 'it does not begin with an element'],
    ['attributes without end', `<xml${' a="b"'.repeat(150_000)}`, 'it does not begin with an element'],
    ['brackets without end', '<'.repeat(1_000_000), 'it does not begin with an element'],
    ['ampersands without end', `<xml><a>${'&'.repeat(1_000_000)}</a></xml>`, 'or a bare &'],
    ['ends of CDATA without end', `<xml><a><![CDATA[${']]'.repeat(400_000)}</a>`, 'CDATA is not closed'],
  ])('%s', (_, document, message) => {
    const started = performance.now()
    expect(() => readXml(document)).toThrow(SyntaxError)
    expect(() => readXml(document)).toThrow(message)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it.each([
    ['GBK bytes', Buffer.from([60, 97, 62, 0xd5, 0xc5, 60, 47, 97, 62]), 'the bytes are not UTF-8'],
    ['UTF-16', Buffer.from('<xml><a>1</a></xml>', 'utf16le'), 'it holds a character that XML forbids'],
    ['10 MB of bytes', Buffer.alloc(10 * 2 ** 20, 60), 'it is longer than 1048576 characters'],
  ])('%s', (_, document, message) => {
    expect(() => readXml(document)).toThrow(new SyntaxError(`xml: ${message}`))
  })

  it('any text at all, with nothing but a SyntaxError', () => {
    const pieces = [
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      ' ',
      '<?xml',
      '/>',
    ]
    const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 })
    fc.assert(
      fc.property(hostile, (parts) => {
        try {
          readXml(parts.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
        }
      }),
    )
  })
})
