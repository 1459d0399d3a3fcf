import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiResponse, type Client, createClient, RequestError, upload } from '../../lib/index.js'
import { propertyOf } from '../../tools/names.js'
import { readSpec } from '../../tools/spec.js'
import { placeholdersIn, textsIn } from './placeholders.js'
import { FILE, fullRequest, plainRequest } from './requests-of.js'
import { send, stageOfFile } from './stage.js'

const CONFIGS = 'brand/marketing/product-coupon/notify-configs'
const json = { notify_url: 'https://merchant.test/coupons' }

const stage = stageOfFile()
let brand: Client

beforeAll(() => {
  brand = createClient({ ...stage.emulator.brand, baseUrl: stage.emulator.url })
})
afterAll(() => brand.close())

// A client as a program sees it that knows paths only as texts.
type Verbs = Readonly<Record<string, (options: unknown) => Promise<ApiResponse<unknown>>>>
type Loose = Verbs & { readonly chain: (path: string) => Verbs } & Readonly<Record<string, Verbs>>

describe('a brand', () => {
  const operations = readSpec().filter(({ template }) => template.startsWith('brand/'))

  test('may call 30 operations, each in the three spellings', async () => {
    expect(operations).toHaveLength(30)
    const root = brand as unknown as Loose
    const spellings = [
      (template: string) =>
        template
          .split('/')
          .map(propertyOf)
          .reduce((node, property) => node[property] as unknown as Loose, root) as Verbs,
      (template: string) => root.chain(template),
      (template: string) => root[template] as Verbs,
    ]
    const own = new Set<unknown>()
    for (const operation of operations) {
      for (const [index, spell] of spellings.entries()) {
        const options = (index === 0 ? plainRequest : fullRequest)(operation)
        const answer = await spell(operation.template)[operation.method.toLowerCase()]?.(options)
        expect(answer).toMatchObject({ status: 200, verified: true })
        // What a request had, this one or one before, is the caller's own, though its texts are named after its fields.
        for (const text of textsIn(options)) own.add(text)
        const { response } = operation.spec
        expect(placeholdersIn(response, answer?.data, operation.template, (text) => own.has(text))).toEqual([])
      }
    }
    const answered = stage.exchanges.filter(({ template }) => template?.startsWith('brand/'))
    expect(answered).toHaveLength(3 * 30)
    // The stage checks each answer without a code against the closed schema of its operation.
    expect(answered.map(({ code, fault }) => code ?? fault).filter(Boolean)).toEqual([])
    expect(stage.violations).toEqual([])
  })

  test('is answered in the types of its spec, and signs under its own scheme', async () => {
    const { data } = await brand.brand.marketing.productCoupon.notifyConfigs.post({ json })
    const url: string = data.notify_url
    expect(url).toBe(json.notify_url)
    const { authorization } = stage.exchanges.at(-1)?.headers ?? {}
    expect(authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="4\d{5}",nonce_str="/)
  })

  test('uploads an image of which the text of `meta` alone is signed', async () => {
    const body = upload(FILE, { filename: 'a.png' })
    const { data } = await brand.brand.marketing.productCoupon.media.uploadImage.post({ body })
    expect(data.image_url).toEqual(expect.any(String))
    const sha256 = createHash('sha256').update(FILE).digest('hex')
    expect(JSON.parse(stage.exchanges.at(-1)?.body ?? '')).toEqual({ filename: 'a.png', sha256 })
  })

  test('is told which field is not as the spec says', async () => {
    const wrong = brand.chain(CONFIGS as string).post({ json: { notify_rul: json.notify_url } })
    await expect(wrong).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field: '/notify_url' } })
  })
})

describe('a merchant', () => {
  test('cannot call what is for brands: nothing is sent, and the error says how to make a client that can', async () => {
    const before = stage.exchanges.length
    const call = stage.client.brand.marketing.productCoupon.notifyConfigs.post({ json })
    await expect(call).rejects.toBeInstanceOf(RequestError)
    await expect(call).rejects.toMatchObject({
      code: 'ERR_REQUEST',
      message:
        `POST ${CONFIGS}: the brand API accepts requests signed by a brand, and this client signs for a merchant. Create ` +
        'another client with `createClient({ brand_id, serial, privateKey, certs })`, with the certificate of the brand; nothing ' +
        'was sent',
    })
    expect(stage.exchanges).toHaveLength(before)
  })

  test.each([
    ['under the scheme of merchants', {}, /scheme is not WECHATPAY-BRAND-SHA256-RSA2048/],
    ['as another brand', { scheme: 'WECHATPAY-BRAND-SHA256-RSA2048' }, /brand_id/],
  ])('is refused by the emulator %s', async (_, draft, problem) => {
    const reply = await send(stage.emulator, { target: `/${CONFIGS}`, ...draft })
    expect(reply).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
    expect(reply.json.message).toMatch(problem)
  })
})

test('a brand is refused where merchants call', async () => {
  const { brand_id } = stage.emulator.brand
  const scheme = 'WECHATPAY-BRAND-SHA256-RSA2048'
  const reply = await send(stage.emulator, {
    scheme,
    rewrite: (text) => text.replace(/mchid="\d+"/, `brand_id="${brand_id}"`),
  })
  expect(reply).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
  expect(reply.json.message).toMatch(/scheme is not WECHATPAY2-SHA256-RSA2048/)
})
