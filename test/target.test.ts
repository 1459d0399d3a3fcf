import fc from 'fast-check'
import { parseTemplate } from 'url-template'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseBaseUrl } from '../lib/call/base-url.js'
import type { QueryEntries } from '../lib/call/call.js'
import { targetOf } from '../lib/call/target.js'
import { expand, variablesOf } from '../lib/call/template.js'
import { caught, type Platform, proven, startPlatform } from './fixtures/platform.js'

const BASE = 'https://api.mch.weixin.qq.com/'

/** The URL of a call, read by a parser that is not ours, which must find nothing to spell otherwise. */
function resolve(path: string, query: QueryEntries, baseUrl: string): URL {
  const base = parseBaseUrl(baseUrl)
  const url = new URL(base.origin + targetOf(base, path, query))
  expect(url.pathname + url.search).toBe(targetOf(base, path, query))
  return url
}

describe('expansion', () => {
  // RFC 6570, sections 3.2.2 and 3.2.3, as far as a path of WeChat Pay goes.
  const published: [string, string, string][] = [
    ['{var}', 'value', 'value'],
    ['{hello}', 'Hello World!', 'Hello%20World%21'],
    ['{half}', '50%', '50%25'],
    ['O{var}X', 'value', 'OvalueX'],
    ['{path}/here', '/foo/bar', '%2Ffoo%2Fbar/here'],
    ['{+var}', 'value', 'value'],
    ['{+hello}', 'Hello World!', 'Hello%20World!'],
    ['{+half}', '50%', '50%25'],
    ['{+path}/here', 'foo/bar', 'foo/bar/here'],
    ['up{+path}/here', '/foo/bar', 'up/foo/bar/here'],
    ['base/{+base}', 'a%20b', 'base/a%20b'],
  ]
  it.each(published)('of %s with %s is %s', (template, value, path) => {
    const [name = ''] = variablesOf(template)
    expect(expand(template, { [name]: value }, 'GET x')).toBe(path)
  })

  // RFC 6570, section 3.2, with the values of section 3.2; the templates for a path that would be empty are left out.
  const values = {
    count: ['one', 'two', 'three'],
    dom: ['example', 'com'],
    dub: 'me/too',
    hello: 'Hello World!',
    half: '50%',
    var: 'value',
    who: 'fred',
    base: 'http://example.com/home/',
    path: '/foo/bar',
    list: ['red', 'green', 'blue'],
    keys: { semi: ';', dot: '.', comma: ',' },
    v: 6,
    x: 1024,
    y: 768,
    empty_keys: [],
    undef: null,
  }
  const published4: [string, string][] = [
    ['{count}', 'one,two,three'],
    ['{count*}', 'one,two,three'],
    ['x{/count}', 'x/one,two,three'],
    ['x{/count*}', 'x/one/two/three'],
    ['x{;count}', 'x;count=one,two,three'],
    ['x{;count*}', 'x;count=one;count=two;count=three'],
    ['x{?count}', 'x?count=one,two,three'],
    ['x{?count*}', 'x?count=one&count=two&count=three'],
    ['x?a{&count*}', 'x?a&count=one&count=two&count=three'],
    ['{x,y}', '1024,768'],
    ['{x,hello,y}', '1024,Hello%20World%21,768'],
    ['{var:3}', 'val'],
    ['{var:30}', 'value'],
    ['{list}', 'red,green,blue'],
    ['{list*}', 'red,green,blue'],
    ['{keys}', 'semi,%3B,dot,.,comma,%2C'],
    ['{keys*}', 'semi=%3B,dot=.,comma=%2C'],
    ['x{+path:6}/here', 'x/foo/b/here'],
    ['{+keys}', 'semi,;,dot,.,comma,,'],
    ['{+keys*}', 'semi=;,dot=.,comma=,'],
    ['foo{#x,hello,y}', 'foo'],
    ['foo{#path:6}here', 'foo'],
    ['X{.var:3}', 'X.val'],
    ['X{.x,y}', 'X.1024.768'],
    ['www{.dom*}', 'www.example.com'],
    ['X{.keys*}', 'X.semi=%3B.dot=..comma=%2C'],
    ['x{/var:1,var}', 'x/v/value'],
    ['x{/list*,x}', 'x/red/green/blue/1024'],
    ['x{/keys*}', 'x/semi=%3B/dot=./comma=%2C'],
    ['x{;v,empty_keys,who}', 'x;v=6;who=fred'],
    ['x{;hello:5}', 'x;hello=Hello'],
    ['x{;keys*}', 'x;semi=%3B;dot=.;comma=%2C'],
    ['x{?x,y,undef}', 'x?x=1024&y=768'],
    ['x{?var:3}', 'x?var=val'],
    ['x{?keys}', 'x?keys=semi,%3B,dot,.,comma,%2C'],
    ['x{?keys*}', 'x?semi=%3B&dot=.&comma=%2C'],
    ['x?fixed=yes{&x}', 'x?fixed=yes&x=1024'],
    ['x{?undef}', 'x'],
  ]
  it.each(published4)('of %s is %s', (template, path) => {
    expect(expand(template, values, 'GET x')).toBe(path)
  })

  it('writes an empty text where a query or a parameter has one', () => {
    expect(expand('x{;a,b}', { a: '', b: 1 }, 'GET x')).toBe('x;a;b=1')
    expect(expand('x{?a,b}', { a: '', b: true }, 'GET x')).toBe('x?a=&b=true')
    expect(expand('x?y{&a}', { a: '😀' }, 'GET x')).toBe('x?y&a=%F0%9F%98%80')
  })

  it('is that of another implementation, for any operator, modifier and value', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((value) => !/[\p{Cc}\u{10000}-\u{10ffff}\p{Cs}#%]|^\.{1,2}$/u.test(value))
    const scalar = fc.oneof(text, fc.integer())
    const value = fc.oneof(
      scalar,
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.dictionary(text, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    )
    const name = fc.constantFrom('a', 'b', 'c_d', 'e.f')
    const expression = fc
      .tuple(
        fc.constantFrom('', '+', '#', '.', '/', ';', '?', '&'),
        fc.uniqueArray(fc.tuple(name, fc.boolean()), { minLength: 1, maxLength: 3, selector: ([one]) => one }),
      )
      .map(([sign, list]) => `{${sign}${list.map(([one, star]) => `${one}${star ? '*' : ''}`).join(',')}}`)
    const all = fc.record({ a: value, b: value, c_d: value, 'e.f': value })
    let compared = 0
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 3 }), all, (expressions, variables) => {
        const template = `v3/x${expressions.join('/y')}/z`
        const [reference = ''] = parseTemplate(template).expand(variables).split('#', 1)
        let path: string
        try {
          path = expand(template, variables, 'GET x')
        } catch (error) {
          // An empty segment and one of dots are refused on purpose.
          expect((error as Error).message).toMatch(/segment/)
          expect(reference.split('?', 1)[0]).toMatch(/\/\/|\/\.{1,2}(?:\/|$)/)
          return
        }
        compared += 1
        expect(path).toBe(reference)
      }),
      { numRuns: 2_000 },
    )
    expect(compared).toBeGreaterThan(1_500)
  })

  it('cuts the text of any variable as another implementation does', () => {
    const text = fc.string({
      unit: fc.integer({ min: 0x21, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
      minLength: 1,
    })
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('', '/', '.', ';', '?', '&'),
        (value, length, sign) => {
          fc.pre(!/[\p{Cc}%#]|^\.{1,2}/u.test(value))
          const template = `x${sign}{${sign}value:${length}}`
          fc.pre(!template.startsWith('x/'))
          expect(expand(template, { value }, 'GET x')).toBe(parseTemplate(template).expand({ value }))
        },
      ),
    )
  })

  it.each([
    '{}',
    '{ a}',
    '{a b}',
    '{=a}',
    '{!a}',
    '{@a}',
    '{|a}',
    '{a:0}',
    '{a:x}',
    '{a:12345}',
    '{a**}',
    '{a,}',
    '{?}',
  ])('of %s is refused', (expression) => {
    expect(() => expand(`x/${expression}`, { a: 'hush' }, 'GET x')).toThrow(/is not a variable of a URI template/)
    expect(expand('x/{a:1}', { a: 'hush' }, 'GET x')).toBe('x/h')
  })

  it('cuts text alone', () => {
    expect(() => expand('x/{a:1}', { a: ['hush'] }, 'GET x')).toThrow('`a` must be text, since `:1` cuts it')
    expect(expand('x/{a}', { a: ['hush'] }, 'GET x')).toBe('x/hush')
  })

  const encoded: [string, unknown, string][] = [
    ['a slash', 'a/b', 'a%2Fb'],
    ['a question mark', 'a?b=c', 'a%3Fb%3Dc'],
    ['a number sign', 'a#b', 'a%23b'],
    ['a percent sign', 'a%2Fb', 'a%252Fb'],
    ['a backslash', 'a\\b', 'a%5Cb'],
    ['dots and a slash', '../b', '..%2Fb'],
    ['three dots', '...', '...'],
    ['a double encoding of dots', '%252e%252e', '%25252e%25252e'],
    ['Chinese', '学生', '%E5%AD%A6%E7%94%9F'],
    ["!'()*", "!'()*", '%21%27%28%29%2A'],
    ['a colon, an at sign, an ampersand, a semicolon', 'a:@&;=+$,', 'a%3A%40%26%3B%3D%2B%24%2C'],
    ['a space', 'a b', 'a%20b'],
    ['unreserved characters', 'Az09-._~', 'Az09-._~'],
    ['a number', 42, '42'],
    ['a bigint', 2n ** 64n, '18446744073709551616'],
    ['zero', 0, '0'],
    ['braces', '{x}', '%7Bx%7D'],
  ]
  it.each(encoded)('keeps a value with %s inside its segment', (_, value, segment) => {
    expect(expand('v3/x/{id}/y', { id: value }, 'GET x')).toBe(`v3/x/${segment}/y`)
    expect(resolve(`v3/x/${segment}/y`, [], BASE).pathname).toBe(`/v3/x/${segment}/y`)
  })

  it('fills the same variable twice, and two side by side', () => {
    expect(expand('{a}/{b}/{a}-{b}', { a: 1, b: 'x' }, 'GET x')).toBe('1/x/1-x')
  })

  it('reads `{empty}` as nothing, so that it writes a trailing slash', () => {
    expect(expand('v3/x/{empty}', {}, 'GET x')).toBe('v3/x/')
    expect(variablesOf('v3/{a}/{empty}')).toEqual(['a'])
  })

  it('does not read variables in a value', () => {
    expect(expand('{a}/{b}', { a: '{b}', b: 'hush' }, 'GET x')).toBe('%7Bb%7D/hush')
  })

  it('names its variables in order, and again', () => {
    expect(variablesOf('v3/{a}/{+b}/x-{c}/{a}')).toEqual(['a', 'b', 'c', 'a'])
  })

  it('never lets a value out of its segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        let path: string
        try {
          path = expand('v3/orders/{a}/items/{b}', { a, b }, 'GET x')
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_REQUEST' })
          return
        }
        const url = resolve(path, [], BASE)
        expect([url.host, url.search, url.hash]).toEqual(['api.mch.weixin.qq.com', '', ''])
        const segments = url.pathname.split('/')
        expect(segments).toHaveLength(6)
        expect(segments.map(decodeURIComponent)).toEqual(['', 'v3', 'orders', a, 'items', b])
        expect(path).toMatch(/^[\w.~%/-]+$/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes every text without control characters and emoji, but for dots', () => {
    const basic = fc.string({ unit: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(basic, (value) => {
        fc.pre(value !== '' && !/^(?:\.|%2e){1,2}$/i.test(value) && !/[\x7f-\x9f]/.test(value))
        expect(decodeURIComponent(expand('{value}', { value }, 'GET x'))).toBe(value)
      }),
    )
  })

  it('of `{+path}` keeps slashes, and never climbs', () => {
    const pieces = fc.constantFrom('.', '..', '%2e', '%2E', '/', '\\', 'a', '?', '#', '%2f', ' ', '中')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (list) => {
        let path: string
        try {
          path = expand('v3/x/{+rest}', { rest: list.join('') }, 'GET x')
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_REQUEST' })
          return
        }
        const url = resolve(path, [], BASE)
        expect(url.pathname).toMatch(/^\/v3\/x\//)
        expect(url.hash).toBe('')
        if (!path.includes('?')) expect(url.pathname).toBe(`/${path}`)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a query', () => {
  const search = (query: QueryEntries, path = 'v3/x') => resolve(path, query, BASE).search

  it('is encoded to unreserved characters, in the order of the caller', () => {
    expect(
      search([
        ['b', '1'],
        ['a', ''],
        ['b', '学 生'],
        ["!'()*", "!'()*"],
        ['a&b=c', '&=#+%'],
      ]),
    ).toBe('?b=1&a=&b=%E5%AD%A6%20%E7%94%9F&%21%27%28%29%2A=%21%27%28%29%2A&a%26b%3Dc=%26%3D%23%2B%25')
  })

  it('follows the one that the path already holds', () => {
    expect(search([['b', '2']], 'v3/x?a=1')).toBe('?a=1&b=2')
    expect(search([], 'v3/x?a=1')).toBe('?a=1')
    expect(search([], 'v3/x')).toBe('')
  })

  it('comes back from the URL as it went in', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), text)), (entries) => {
        const url = resolve('v3/x', entries, BASE)
        expect([...url.searchParams]).toEqual(entries)
        expect(url.pathname).toBe('/v3/x')
        expect(url.hash).toBe('')
      }),
    )
  })

  it('keeps the path of a base URL', () => {
    expect(resolve('v3/x', [], 'http://127.0.0.1:1/proxy/').href).toBe('http://127.0.0.1:1/proxy/v3/x')
    expect(resolve('v3/x', [], 'http://127.0.0.1:1/proxy').href).toBe('http://127.0.0.1:1/proxy/v3/x')
  })
})

describe('on the wire', () => {
  let platform: Platform
  beforeAll(async () => {
    platform = await startPlatform()
  })
  beforeEach(() => platform.reset())
  afterAll(() => platform.close())

  const variables: [string, unknown, RegExp][] = [
    ['missing', undefined, /the path variable `out_trade_no` is missing/],
    ['null', null, /the path variable `out_trade_no` is missing/],
    ['empty', '', /the path variable `out_trade_no` is empty/],
    ['`.`', '.', /the path variable `out_trade_no` is a relative path segment/],
    ['`..`', '..', /the path variable `out_trade_no` is a relative path segment/],
    ['`%2e`', '%2e', /the path variable `out_trade_no` is a relative path segment/],
    ['`%2e%2E`', '%2e%2E', /the path variable `out_trade_no` is a relative path segment/],
    ['`.%2e`', '.%2e', /the path variable `out_trade_no` is a relative path segment/],
    ['a newline', 'hush\n', /the path variable `out_trade_no` holds a control character/],
    ['CR LF', 'hush\r\nHost: x', /the path variable `out_trade_no` holds a control character/],
    ['NUL', 'hush\0', /the path variable `out_trade_no` holds a control character/],
    ['an emoji', 'hush😀', /the path variable `out_trade_no` holds an emoji/],
    ['half an emoji', 'hush\ud83d', /the path variable `out_trade_no` holds an emoji/],
    [
      'an object in an object',
      { hush: {} },
      /the path variable `out_trade_no` must be a string or a number, not object/,
    ],
    ['a list without members', [null], /the path variable `out_trade_no` is empty/],
    ['a list of lists', [['hush']], /the path variable `out_trade_no` must be a string or a number, not object/],
    ['a Map', new Map([['hush', 1]]), /the path variable `out_trade_no` must be a string or a number/],
    ['a date', new Date(0), /the path variable `out_trade_no` must be a string or a number/],
    ['a boolean', true, /the path variable `out_trade_no` must be a string or a number, not boolean/],
    ['a function', () => 'hush', /the path variable `out_trade_no` must be a string or a number, not function/],
    ['NaN', Number.NaN, /the path variable `out_trade_no` must be a safe integer/],
    ['a fraction', 1.5, /the path variable `out_trade_no` must be a safe integer/],
    ['an id that lost digits', 2 ** 60, /the path variable `out_trade_no` must be a safe integer; pass it as a string/],
  ]
  it.each(variables)('a variable that is %s is refused by name, and nothing is sent', async (_, value, message) => {
    for (const template of ['v3/x/{out_trade_no}/close', 'v3/x/{+out_trade_no}']) {
      const error = await platform.refusal(platform.client().chain(template).post({ out_trade_no: value }))
      expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
      expect(error.message).toMatch(message)
      expect(error.message.startsWith(`POST ${template}: `)).toBe(true)
    }
    expect(platform.sockets).toBe(0)
  })

  const literals: [string, RegExp][] = [
    ['v3/../x', /segment `.` or `..`/],
    ['v3/./x', /segment `.` or `..`/],
    ['v3/%2e%2e/x', /segment `.` or `..`/],
    ['v3/%2E./x', /segment `.` or `..`/],
    ['..', /segment `.` or `..`/],
    ['v3/x#fragment', /a `#`/],
    ['v3\\x', /a backslash/],
    ['v3/x\n', /white space/],
    ['v3/x\tget', /white space/],
    ['v3/a b', /white space/],
    ['v3/x\0', /white space/],
    ['v3/{id', /an unmatched brace/],
    ['v3/id}', /an unmatched brace/],
    ['v3/{{id}}', /an unmatched brace/],
    ['https://evil.example/v3/x', /the path is a URL; pass its host as `baseUrl`/],
    ['HTTPS://evil.example/v3/x', /the path is a URL/],
    ['javascript:alert(1)', /the path is a URL/],
    ['v3//x', /an empty segment/],
    ['v3/x//', /an empty segment/],
    ['v3/\ud800', /character/],
    ['?a=b', /an empty segment/],
  ]
  it.each(literals)('the path %j is refused, and nothing is sent', async (template, message) => {
    const error = await platform.refusal(
      platform
        .client()
        .chain(template)
        .get(template.includes('{id}') ? { id: 'x' } : {}),
    )
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.sockets).toBe(0)
  })

  it.each(['{a}{b}', '.{b}', '{a}.', '%2e{b}'])('dots cannot be put together from %s', async (segment) => {
    const call = platform.client().chain(`v3/x/${segment}/y`).get({ a: '.', b: '.' })
    expect(await platform.refusal(call)).toMatchObject({ code: 'ERR_REQUEST' })
    expect(platform.sockets).toBe(0)
  })

  it.each([
    ['//evil.example/v3/x', '/evil.example/v3/x'],
    ['/v3/x', '/v3/x'],
    ['v3/x@evil.example', '/v3/x@evil.example'],
    ['v3/学生', '/v3/%E5%AD%A6%E7%94%9F'],
    ['v3/a%2Fb', '/v3/a%2Fb'],
    ['v3/100%', '/v3/100%25'],
    ["v3/it's?a='b'", "/v3/it's?a=%27b%27"],
    ['v3/[x]|^`"<>', '/v3/[x]%7C%5E%60%22%3C%3E'],
    ['v3/x?a=../..', '/v3/x?a=../..'],
    ['v3/x/', '/v3/x/'],
  ])('the path %s goes to the configured host as %s, signed as it is sent', async (template, target) => {
    await platform.client().chain(template).get()
    expect(platform.only().url).toBe(target)
    proven(platform.only(), platform.merchant)
  })

  it('the target that is signed is the target that is sent, for any value and any query', async () => {
    const client = platform.client()
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(text, fc.dictionary(text, fc.oneof(text, fc.boolean(), fc.integer())), async (id, query) => {
        fc.pre(!/[\p{Cc}\u{10000}-\u{10ffff}]|^(?:\.|%2e){1,2}$/iu.test(id))
        platform.reset()
        await client.chain('v3/x/{id}/y').get({ id, query })
        const request = platform.only()
        proven(request, platform.merchant)
        const url = new URL(request.url, platform.url)
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v3', 'x', id, 'y'])
        expect([...url.searchParams]).toEqual(Object.entries(query).map(([name, value]) => [name, String(value)]))
      }),
      { numRuns: 60 },
    )
  })

  it('a variable that is also the name of an inherited property is missing', async () => {
    const error = await caught(platform.client().chain('v3/{toString}').get())
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toContain('`toString`')
    expect(platform.sockets).toBe(0)
  })
})
