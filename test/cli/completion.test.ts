import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { operations } from '../../lib/protocol.js'
import { readOperation } from '../../packages/cli/lib/calling/operation.js'
import { chains, complete } from '../../packages/cli/lib/completing/complete.js'
import { SCRIPTS } from '../../packages/cli/lib/completing/scripts.js'
import { createProgram } from '../../packages/cli/lib/program.js'
import type { Io } from '../../packages/cli/lib/terminal/io.js'

/** The words that a shell offers. */
function offered(...words: readonly string[]): string[] {
  return complete(createProgram({} as Io), words)
}

test('a shell completes commands, options, choices and operations, a segment at a time', () => {
  expect(offered('do')).toEqual(['doctor'])
  expect(offered('')).not.toContain('__complete')
  expect(offered('doctor', '--priv')).toEqual(['--private-key'])
  expect(offered('bill', '2026-11-27', '--type', '')).toEqual(['trade', 'fundflow'])
  expect(offered('completion', 'f')).toEqual(['fish'])
  expect(offered('call', 'v3.pay.transactions.nat')).toEqual(['v3.pay.transactions.native.'])
  expect(offered('call', 'v3.pay.transactions.native.')).toEqual(['v3.pay.transactions.native.post'])
  expect(offered('call', 'P')).toEqual(['POST', 'PUT', 'PATCH'])
  expect(offered('call', 'POST', 'v3/refund/domestic/')).toContain('v3/refund/domestic/refunds')
  expect(offered('call', 'GET', 'v3/pay/transactions/nat')).toEqual([])
  expect(offered('nonsense', '')).toEqual([])
})

test('every chain that is offered names its operation', () => {
  const client = createClient({ mchid: '1900000109', apiv2Key: '0'.repeat(32) })
  const named = chains().map((chain) => {
    const { method, path } = readOperation([chain], client)
    return `${method} ${path}`
  })
  const known = new Set<string>(operations)
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(named.length).toBeGreaterThan(900)
})

test('the script of bash is one that bash reads', () => {
  expect(execFileSync('bash', ['-n', '-c', SCRIPTS.bash]).toString()).toBe('')
})
