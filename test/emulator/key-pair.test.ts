import { checkPrimeSync, constants, privateDecrypt, publicEncrypt, randomBytes, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeKeyPair } from '../../packages/emulator/lib/keys/key-pair.js'

const pairs = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()])

test.each(pairs)('a key that the emulator makes has 2048 bits, and its numbers fit each other (%#)', (pair) => {
  const { privateKey, publicKey } = pair
  expect(privateKey.asymmetricKeyDetails).toEqual({ modulusLength: 2048, publicExponent: 65_537n })
  const jwk = privateKey.export({ format: 'jwk' })
  const number = (name: 'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi') =>
    BigInt(`0x${Buffer.from(jwk[name] ?? '', 'base64url').toString('hex')}`)
  const [p, q, d, e] = [number('p'), number('q'), number('d'), number('e')]
  expect(p * q).toBe(number('n'))
  for (const prime of [p, q]) {
    expect(checkPrimeSync(prime)).toBe(true)
    expect(prime.toString(2)).toHaveLength(1024)
    expect((e * d) % (prime - 1n)).toBe(1n)
  }
  // FIPS 186-5, A.1.3: neither too near each other, nor a private exponent that is small.
  expect((p - q).toString(2).length).toBeGreaterThan(924)
  expect(d.toString(2).length).toBeGreaterThan(1024)
  expect([number('dp'), number('dq'), (number('qi') * q) % p]).toEqual([d % (p - 1n), d % (q - 1n), 1n])

  const message = randomBytes(100)
  expect(verify('sha256', message, publicKey, sign('sha256', message, privateKey))).toBe(true)
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING }
  const sealed = publicEncrypt({ key: publicKey, ...padding }, message)
  expect(privateDecrypt({ key: privateKey, ...padding }, sealed)).toEqual(message)
})

test('no two keys are the same', () => {
  const texts = pairs.map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }))
  expect(new Set(texts).size).toBe(pairs.length)
})
