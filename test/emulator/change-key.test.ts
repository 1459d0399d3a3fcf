import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type CertificatesConfig,
  type Client,
  createClient,
  type Keyring,
  type KeyUse,
  type PlatformCertificates,
  type PlatformKeys,
  platformCertificates,
} from '../../lib/index.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'

const MINUTE = 60_000
const DAY = 24 * 3_600_000

/** The clock of the emulator and of its clients. It runs forward, from test to test. */
let clock = Date.now()
let emulator: Emulator
/** Downloads its certificates, and knows nothing else. */
let client: Client
let certs: PlatformCertificates
let uses: string[]
let downloads: number
beforeAll(async () => {
  emulator = await open()
})
afterAll(() => emulator.close())
beforeEach(() => {
  uses = []
  downloads = 0
  certs = keyringOf(emulator)
  client = newClient(emulator, certs)
})
afterEach(async () => {
  await emulator.operate('clear-faults')
  await certs.refresh().catch(() => undefined) // or one in the background would go on into the next test
  await client.close()
})

const open = (data?: string) =>
  createEmulator({
    now: () => clock,
    onExchange: ({ template }) => {
      if (template === 'v3/certificates') downloads += 1
    },
    ...(data !== undefined && { data }),
  })

function keyringOf(
  { credentials, url }: Emulator,
  more: Pick<CertificatesConfig, 'publicKeys' | 'prefer'> = {},
): PlatformCertificates {
  const { certs: _, ...config } = credentials
  const onKeyUsed = ({ serial }: KeyUse) => void uses.push(serial)
  return platformCertificates({ ...config, baseUrl: url, now: () => clock, retry: false, onKeyUsed, ...more })
}

const newClient = ({ credentials, url }: Emulator, keys: Keyring | PlatformKeys = credentials.certs): Client =>
  createClient({ ...credentials, baseUrl: url, certs: keys, now: () => clock, retry: false })

const echo = (caller = client) => caller.v3.security.echo.post({ json: { echo_message: 'hello' } })
/** A call whose request holds a sensitive field, encrypted under the key that the client takes for the current one. */
const sealed = () => client.v3.security.echo.post({ json: { echo_message: 'hello', encrypted_echo_message: 'hush' } })
const lastKey = async () => {
  await echo()
  return uses.at(-1)
}
interface InForce {
  readonly certificates: readonly { readonly serial_no: string; readonly expire_time: string; readonly pem: string }[]
  readonly public_keys: readonly { readonly public_key_id: string; readonly pem: string }[]
}
const change = async (parameters?: object) => (await emulator.operate('change-key', parameters)) as InForce
const left = (expire_time: string | undefined) => Math.round((Date.parse(expire_time ?? '') - clock) / DAY)

describe('a certificate that is changed step by step', () => {
  test('has its successor beside it 10 days before it ends, signs with it in turn in the last 5, and is gone then', async () => {
    const first = emulator.identity.certificateSerial
    expect(await lastKey()).toBe(first)

    const announced = await change({ phase: 'about-to-expire' })
    expect(announced.certificates.map(({ expire_time }) => left(expire_time))).toEqual([9, 5 * 365])
    const [old, successor] = announced.certificates.map(({ serial_no }) => serial_no)
    expect(old).toBe(first)
    for (let call = 0; call < 4; call += 1) expect(await lastKey()).toBe(first)
    expect(downloads).toBe(1)

    // Time alone takes it on from here: to the days in which both sign.
    clock += 5 * DAY
    expect(new Set([await lastKey(), await lastKey(), await lastKey(), await lastKey()])).toEqual(
      new Set([first, successor]),
    )
    expect(downloads).toBe(2)
    expect((await sealed()).data.encrypted_echo_message).toBe('hush')

    clock += 5 * DAY
    for (let call = 0; call < 4; call += 1) expect(await lastKey()).toBe(successor)
    expect(emulator.identity.certificateSerial).toBe(successor)
    expect((await sealed()).data.encrypted_echo_message).toBe('hush')
  })

  test('is taken on by the operator as well, with the same successor', async () => {
    const [, successor] = (await change({ phase: 'about-to-expire' })).certificates
    const both = await change({ phase: 'both' })
    expect(both.certificates.map(({ expire_time }) => left(expire_time))).toEqual([4, 5 * 365])
    expect(both.certificates[1]).toEqual(successor)
    expect((await change({ phase: 'only-new' })).certificates).toEqual([successor])
    expect((await change()).certificates).not.toEqual([successor])
  })
})

describe('a certificate that is replaced without notice', () => {
  test('is believed by a client that knew only the old one: its list is encrypted under the APIv3 key, and holds the certificate that signs it', async () => {
    await echo()
    clock += 2 * MINUTE
    const { certificates } = await change()
    expect((await echo()).verified).toBe(true)
    expect(downloads).toBe(2)
    expect(uses.at(-1)).toBe(certificates[0]?.serial_no)
    const started = newClient(emulator, keyringOf(emulator))
    expect((await echo(started)).verified).toBe(true)
    expect(uses.at(-1)).toBe(certificates[0]?.serial_no)
    await started.close()
  })

  test('still explains the answers that it has signed', async () => {
    const visitor = newClient(emulator)
    await echo(visitor)
    await visitor.close()
    const [{ id = 0 } = {}] = await emulator.operate('exchanges', { limit: 1 })
    await change()
    await change({ key: 'public-key' })
    const [exchange] = await emulator.operate('exchanges', { id })
    expect(exchange?.answer.signature).toMatchObject({ verdict: 'right' })
  })

  test('opens nothing any more that was encrypted under it', async () => {
    await sealed()
    await change()
    await expect(sealed()).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/encrypted_echo_message', issue: expect.stringContaining('under a key that has expired') },
    })
  })
})

describe('a public key that is replaced', () => {
  test('signs beside its successor for those who name it, and then no more', async () => {
    const { publicKeyId } = emulator.identity
    const { public_keys } = await change({ key: 'public-key', phase: 'both' })
    expect(public_keys[0]?.public_key_id).toBe(publicKeyId)
    const [before, after] = public_keys.map(({ public_key_id, pem }) => newClient(emulator, { [public_key_id]: pem }))
    expect((await echo(before)).verified).toBe(true)
    expect((await echo(after)).verified).toBe(true)
    expect((await change({ key: 'public-key' })).public_keys).toEqual([public_keys[1]])
    await expect(echo(before)).rejects.toMatchObject({ code: 'ERR_SIGNATURE', reason: 'unknown-serial' })
    expect((await echo(after)).verified).toBe(true)
    expect(emulator.identity.publicKeyId).toBe(public_keys[1]?.public_key_id)
    expect(emulator.platform.serial).toBe(public_keys[1]?.public_key_id)
    await Promise.all([before?.close(), after?.close()])
  })

  test('does not expire', async () => {
    await expect(change({ key: 'public-key', phase: 'about-to-expire' })).rejects.toThrow(
      'a public key does not expire',
    )
  })
})

describe('trouble with certificates', () => {
  test('one that is about to end is asked for again when its time has come', async () => {
    await emulator.operate('fault', { fault: 'certificates-expiring', days: 0 })
    await expect(echo()).rejects.toMatchObject({
      code: 'ERR_KEYRING',
      sent: false,
      cause: { code: 'ERR_SIGNATURE', reason: 'unknown-serial' },
    })
    clock += 2 * MINUTE
    await emulator.operate('fault', { fault: 'certificates-expiring', days: 1 })
    await echo()
    expect(downloads).toBe(2)
    clock += DAY
    await echo()
    expect(downloads).toBe(3)
  })

  test('an unknown serial is looked up once, and refused when the platform does not know it either', async () => {
    await echo()
    clock += 2 * MINUTE
    await emulator.operate('fault', { fault: 'unknown-serial', operation: 'POST v3/security/echo', times: 2 })
    for (let call = 0; call < 2; call += 1) {
      await expect(echo()).rejects.toMatchObject({ code: 'ERR_SIGNATURE', reason: 'unknown-serial' })
    }
    expect(downloads).toBe(2)
    expect((await echo()).verified).toBe(true)
  })

  test('a merchant who has migrated has none: the client says so, unless it has the public key', async () => {
    await emulator.operate('fault', { fault: 'public-key-mode', times: 0 })
    await expect(echo()).rejects.toMatchObject({
      code: 'ERR_CONFIG',
      message: expect.stringContaining('it is in public-key mode'),
      cause: expect.objectContaining({ code: 'RESOURCE_NOT_EXISTS', status: 404 }),
    })
    const { publicKeyId } = emulator.identity
    const publicKeys = { [publicKeyId]: emulator.files['pub_key.pem'] }
    const migrated = newClient(emulator, keyringOf(emulator, { publicKeys, prefer: 'certificate' }))
    expect((await echo(migrated)).verified).toBe(true)
    expect(uses.at(-1)).toBe(publicKeyId)
    await migrated.close()
  })

  test('on the way there, an answer is signed by the public key although the certificate was asked for', async () => {
    const { publicKeyId, certificateSerial } = emulator.identity
    const publicKeys = { [publicKeyId]: emulator.files['pub_key.pem'] }
    const migrating = newClient(emulator, keyringOf(emulator, { publicKeys, prefer: 'certificate' }))
    await echo(migrating)
    expect(uses.at(-1)).toBe(certificateSerial)
    await emulator.operate('fault', { fault: 'public-key-signs' })
    await echo(migrating)
    expect(uses.at(-1)).toBe(publicKeyId)
    await migrating.close()
  })
})

test('a changed key is there after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'change-key-'))
  try {
    const file = join(folder, 'gateway.db')
    const before = await open(file)
    await before.operate('change-key', { phase: 'both' })
    await before.operate('change-key', { key: 'public-key' })
    const inForce = await before.operate('change-key', { key: 'certificate', phase: 'both' })
    const { identity, files } = before
    expect(await before.operate('state')).not.toHaveProperty('tables.keys')
    await before.close()
    const again = await open(file)
    expect(again.identity).toEqual(identity)
    expect(again.files).toEqual(files)
    expect(await again.operate('change-key', { phase: 'both' })).toEqual(inForce)
    const visitor = newClient(again)
    expect((await echo(visitor)).verified).toBe(true)
    await visitor.close()
    await again.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('five years are over at some time: a successor comes without an operator', async () => {
  const visitor = newClient(emulator)
  const listed = async () => (await visitor.v3.certificates.get()).data.data.map(({ serial_no }) => serial_no)
  const { certificateSerial } = emulator.identity
  const { certificates } = await change({ phase: 'both' })
  const [successor] = certificates.slice(-1)
  clock += 5 * 365 * DAY - 11 * DAY
  expect(await listed()).toEqual([successor?.serial_no])
  expect(successor?.serial_no).not.toBe(certificateSerial)
  expect(JSON.stringify(certificates)).not.toContain('PRIVATE')
  clock += 2 * DAY
  expect(await listed()).toEqual([successor?.serial_no, expect.not.stringMatching(String(successor?.serial_no))])
  await visitor.close()
})
