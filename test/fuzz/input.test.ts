import fc from 'fast-check'
import { expect } from 'vitest'
import { encodeMultipart } from '../../lib/call/multipart.js'
import { expand } from '../../lib/call/template.js'
import { ConfigError, RequestError } from '../../lib/errors.js'
import { importPrivateKey, importPublicKey } from '../../lib/keys/import-key.js'
import { makeCertificate, makePair, pkcs1, pkcs8, spki } from '../fixtures/keys.js'
import { CERTIFICATE_SERIAL } from '../fixtures/platform.js'
import { fuzz, mutants, seedsOf } from './run.js'

/** The result, or the one class of error that the work may throw. */
function outcomeOf<T>(work: () => T, allowed: new (...given: never[]) => Error): T | Error {
  try {
    return work()
  } catch (error) {
    if (error instanceof allowed) return error as Error // the line above has looked
    throw error
  }
}

const templates = seedsOf('templates')
const value = fc.oneof(
  mutants(['o1', 'a/b', '..', '%2e%2e', '张三']),
  fc.integer(),
  fc.constantFrom(null, undefined, {}, Number.NaN),
)

fuzz(
  'a template and its values make a path that a proxy cannot read in two ways, or an error that says why not',
  fc.record({ template: mutants(templates), id: value, rest: value }),
  ({ template, id, rest }) => {
    const path = outcomeOf(() => expand(template, { id, rest }, 'GET x'), RequestError)
    if (typeof path !== 'string') return
    expect(path).toMatch(/^[\x21-\x7e]+$/)
    expect(path).not.toMatch(/[#\\]|[{}]/)
    const segments = (path.split('?', 1)[0] ?? '').split('/')
    expect(segments.slice(0, -1)).not.toContain('') // a slash at the end is written on purpose
    for (const segment of segments) expect(segment).not.toMatch(/^(?:\.|%2e){1,2}$/i)
    const whole = new URL(`https://api.mch.weixin.qq.com/${path}`)
    expect(whole.host).toBe('api.mch.weixin.qq.com')
    expect(whole.hash).toBe('')
    expect(whole.pathname.split('/')).toHaveLength(segments.length + 1)
  },
  templates.map((template) => ({ template, id: 'o1', rest: 'a/b' })),
)

const pair = await makePair()
const keys = [
  pkcs8(pair.privateKey),
  pkcs1(pair.privateKey),
  spki(pair.publicKey),
  makeCertificate(pair, CERTIFICATE_SERIAL),
]
const pems = [...keys, ...seedsOf('pem')]

fuzz(
  'a text in place of a key is a key or a ConfigError, which quotes none of it',
  mutants(pems),
  (text) => {
    const lines = text.split(/\s+/).filter((line) => /^[\w+/=]{20,}$/.test(line))
    for (const read of [() => importPrivateKey(text), () => importPublicKey(text)]) {
      const outcome = outcomeOf<unknown>(read, ConfigError)
      if (!(outcome instanceof Error)) continue
      expect(outcome.message.length).toBeLessThan(500)
      for (const line of lines) expect(outcome.message).not.toContain(line)
      expect(outcome.cause).toBeUndefined()
    }
  },
  pems,
)

const names = seedsOf('file-names')

/** A name as a reader may take it: the HTML standard escapes these three and no `%`, so one that holds an escape means both. */
const read = (name: string) => name.replace(/%(?:22|0a|0d)/gi, decodeURIComponent)

fuzz(
  'an upload has the parts and the names that were given, for every reader, or is refused',
  fc.record({
    name: mutants(['file', 'file_1']),
    filename: mutants(names),
    type: mutants(['image/jpeg', '']),
    bytes: fc.uint8Array({ maxLength: 40 }),
  }),
  async ({ name, filename, type, bytes }) => {
    const file = Object.defineProperty(new Blob([bytes]), 'type', { value: type })
    const made = await encodeMultipart('{"a":1}', [{ name, filename, file }]).catch((error: unknown) => {
      if (error instanceof RequestError) return undefined
      throw error
    })
    if (!made || name === 'meta') return
    const headers = { 'content-type': made.contentType }
    const parts = [...(await new Response(Uint8Array.from(made.bytes), { headers }).formData()).entries()]
    expect(parts.map(([part]) => part)).toEqual(['meta', name])
    const [meta, sent] = parts.map(([, part]) => part)
    expect(meta).toBe('{"a":1}')
    expect(sent).toBeInstanceOf(File)
    expect(read((sent as File).name)).toBe(read(filename))
    expect(new Uint8Array(await (sent as File).arrayBuffer())).toEqual(bytes)
  },
  names.map((filename) => ({ name: 'file', filename, type: 'image/jpeg', bytes: new Uint8Array([1, 13, 10, 45, 45]) })),
)
