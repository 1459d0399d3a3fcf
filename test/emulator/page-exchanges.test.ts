import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '../../packages/emulator/lib/words/translate.js'
import type { ExchangeView } from '../../packages/emulator/lib/world/page-wire.js'
import { CERTIFICATES, type Draft, openStage, type Stage, send, sendRaw } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** What the emulator remembers of a request by hand. */
async function remembered(draft: Draft): Promise<ExchangeView> {
  await send(stage.emulator, draft)
  return last()
}

async function last(): Promise<ExchangeView> {
  const [view] = (await stage.emulator.operate('exchanges', { limit: 1 })) as [ExchangeView] // as many as asked for
  return view
}

const outcomes = ({ request }: ExchangeView) =>
  Object.fromEntries(request.signature.checks.map(({ name, outcome }) => [name, outcome]))

test('a request that was taken is listed with what was signed, by whom, and how old it was', async () => {
  const body = JSON.stringify({ sp_no: '1' })
  const view = await remembered({ method: 'POST', target: '/v3/security/echo?x=%20', body })
  expect(view).toMatchObject({ method: 'POST', target: '/v3/security/echo?x=%20', verdict: 'right' })
  const { checks, lines, verdict } = view.request.signature
  expect(lines.map(({ name, text }) => [name, text])).toEqual([
    ['method', 'POST'],
    ['target', '/v3/security/echo?x=%20'],
    ['timestamp', expect.stringMatching(/^\d{10}$/)],
    ['nonce', expect.stringMatching(/^[\da-f]{32}$/)],
    ['body', body],
  ])
  expect(verdict).toBe('right')
  expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['passed']))
  expect(checks.find(({ name }) => name === 'timestamp')?.text).toMatch(
    /^is [01] s before the emulator's clock; up to 300/,
  )
  expect(checks.find(({ name }) => name === 'serial_no')?.text).toContain(stage.emulator.identity.serial)
})

test('an answer tells which platform key signed which text, and why that one', async () => {
  const { publicKeyId, certificateSerial } = stage.emulator.identity
  const byKey = await remembered({ headers: { 'Wechatpay-Serial': publicKeyId } })
  expect(byKey.answer.signature.summary).toBe(`Signed by the WeChat Pay public key (pub_key.pem), ${publicKeyId}.`)
  const byCertificate = await remembered({})
  expect(byCertificate.answer.signature.summary).toContain(certificateSerial)
  expect(byCertificate.answer.signature.checks.map(({ text }) => text)).toContain(
    "is the platform certificate (wechatpay_cert.pem); the request's Wechatpay-Serial names none, so the certificate's key signs",
  )
  expect(byCertificate.answer.signature.lines[2]).toEqual({ name: 'body', text: byCertificate.answer.body })
})

describe('a request that is refused for its signature', () => {
  test.each<[string, Draft, string, string, RegExp]>([
    ['no header', { headers: { Authorization: undefined } }, 'unsigned', 'Authorization', /mchid="…"/],
    ['another merchant', { signed: { mchid: '1900000001' } }, 'wrong', 'mchid', /config\.json/],
    ['a platform serial', { forged: { serial_no: 'PUB_KEY_ID_01' } }, 'wrong', 'serial_no', /not that of a platform/],
    ['a clock that is late', { signed: { timestamp: '1600000000' } }, 'wrong', 'timestamp', /NTP/],
    ['milliseconds', { signed: { timestamp: '1600000000000' } }, 'wrong', 'timestamp', /not milliseconds/],
    ['another signature', { signedTarget: '/v3/other' }, 'wrong', 'signature', /Compare the lines below/],
    ['a nonce of 129 characters', { signed: { nonce_str: 'n'.repeat(129) } }, 'wrong', 'nonce_str', /At most 128/],
  ])('%s: says which check failed and what to do', async (_, draft, verdict, field, advice) => {
    const view = await remembered(draft)
    expect(view).toMatchObject({ verdict, code: 'SIGN_ERROR', status: 401 })
    expect(view.request.signature.advice).toMatch(advice)
    expect(outcomes(view)[field]).toBe('failed')
    expect(Object.values(outcomes(view)).filter((outcome) => outcome === 'failed')).toHaveLength(1)
  })

  test('a nonce that was used: its signature was right', async () => {
    const draft = { signed: { nonce_str: 'the-same-nonce' } }
    await send(stage.emulator, draft)
    const view = await remembered(draft)
    expect(outcomes(view)).toMatchObject({ signature: 'passed', nonce_str: 'failed' })
    expect(view.request.signature.summary).toBe('Refused: nonce_str was used before; every request needs a new one.')
  })

  const body = JSON.stringify({ description: '一本书', notify_url: 'https://shop.test/notify' })
  const escaped = '{"description":"\\u4e00\\u672c\\u4e66","notify_url":"https:\\/\\/shop.test\\/notify"}'
  test.each<[string, Draft, RegExp]>([
    [
      'without its query',
      { target: `${CERTIFICATES}?algorithm_type=RSA`, signedTarget: CERTIFICATES },
      /without its query/,
    ],
    ['the whole URL', { signedTarget: `https://api.mch.weixin.qq.com${CERTIFICATES}` }, /the whole URL at api/],
    ['decoded', { target: '/v3/x/%E4%B8%80', signedTarget: '/v3/x/一' }, /before it was percent-encoded/],
    ['an empty body', { method: 'POST', body, signedBody: '' }, /an empty body/],
    ['indented', { method: 'POST', body, signedBody: JSON.stringify(JSON.parse(body), null, 2) }, /indentation/],
    ['as PHP writes it', { method: 'POST', body, signedBody: escaped }, /as PHP writes it/],
    ['a body that was not sent', { signedBody: '{}' }, /a body of \{\}/],
  ])('what was signed instead is found: %s', async (_, draft, words) => {
    const view = await remembered(draft)
    expect(view.request.signature.summary).toMatch(/^Refused: signature does not match/)
    expect(view.request.signature.summary).toMatch(words)
    expect(view.request.signature.advice).not.toMatch(/Compare the lines below/)
  })
})

test('a request that is refused before its signature counts tells whether it would have passed', async () => {
  const headers = { 'User-Agent': undefined }
  const right = await remembered({ headers })
  expect(right).toMatchObject({ verdict: 'unchecked', code: 'PARAM_ERROR' })
  expect(right.request.signature.summary).toMatch(/before its signature counted. It is valid\.$/)
  const wrong = await remembered({ headers, signedTarget: '/' })
  expect(wrong.request.signature.summary).toMatch(/It would be refused as well: signature does not match/)
})

test('a file is not signed, or by its digest, as its operation has it', async () => {
  const { answer } = await remembered({ target: '/v3/transferdownload/signfile?token=t' })
  expect(answer).toMatchObject({ body: '', signature: { verdict: 'unsigned' } })
  expect(answer.length).toBeGreaterThan(100)
  const statement = await remembered({ target: '/v3/global/statements?date=2026-05-20&mchid=1900000109' })
  const { verdict, lines } = statement.answer.signature
  const sha1 = createHash('sha1').update(statement.answer.body).digest('hex')
  expect(verdict).toBe('right')
  expect(lines[2]).toEqual({ name: 'digest of the body', text: JSON.stringify({ sha1 }) })
})

test('the last 200 are remembered, the newest last, and one can be asked for by its number', async () => {
  for (let index = 0; index < 201; index += 1) await sendRaw(stage.emulator.url, 'GET', `/v3/many/${index}`, {})
  const views = (await stage.emulator.operate('exchanges')) as ExchangeView[]
  expect(views).toHaveLength(200)
  expect(views.at(-1)?.target).toBe('/v3/many/200')
  const id = views[0]?.id ?? 0
  expect(await stage.emulator.operate('exchanges', { id })).toEqual([views[0]])
  await expect(stage.emulator.operate('exchanges', { id: id - 1 })).rejects.toThrow(/no request with number/)
})

test('what was said of the signatures of all these requests and answers is said in Chinese, too', async () => {
  const views = await stage.emulator.operate('exchanges')
  expect(views.length).toBeGreaterThan(20)
  const explained = views.flatMap(({ request, answer }) => [request.signature, answer.signature])
  const texts = explained.flatMap(({ summary, advice, checks }) => [
    summary,
    advice ?? '',
    ...checks.map(({ text }) => text),
  ])
  const english = texts.filter((text) => /[a-z]{2,} [a-z]{2,}/.test(translate(text).replaceAll(/`[^`]*`/g, '')))
  expect([...new Set(english)]).toEqual([])
})
