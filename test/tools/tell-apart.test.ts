import { describe, expect, it } from 'vitest'
import { type Field, readNotifications } from '../../tools/spec.js'
import { conditionOf, messagesOf, tellApart } from '../../tools/tell-apart.js'

const notifications = readNotifications()

const message = (required: readonly string[], optional: readonly string[] = []): Field => ({
  type: 'object',
  properties: Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' }])),
  required,
})

describe('messages under one event', () => {
  it('can all be told apart, each by fields that it always has', () => {
    const several = notifications.filter(({ spec }) => spec.resource?.anyOf)
    const blind = several.flatMap(({ name, spec }) =>
      (spec.eventTypes ?? []).flatMap((event) =>
        (spec.resource?.anyOf ?? [])
          .filter((one) => tellApart(one, messagesOf(event, notifications)) === undefined)
          .map((one) => `${name}: ${one['x-variant']}`),
      ),
    )
    expect(several.length).toBeGreaterThan(15)
    expect(blind).toEqual([])
  })

  it('of a plain payment have no field of their own: profit sharing has `mchid`, a partner `payer`', () => {
    const messages = messagesOf('TRANSACTION.SUCCESS', notifications)
    const ofPayments = messagesOf(
      'TRANSACTION.SUCCESS',
      notifications.filter(({ spec }) => spec.originalType?.includes('transaction')),
    )
    const direct = messages.find((one) => one['x-variant'] === 'direct' && one.properties?.payer) ?? {}
    const alone = (all: readonly Field[]) =>
      direct.required?.filter((name) => all.every((one) => one === direct || !one.properties?.[name])) ?? []
    expect(alone(messages)).toEqual([])
    const abroad = ofPayments.filter((one) => !one['x-variant']?.startsWith('overseas'))
    expect(alone(abroad)).toContain('mchid')
  })

  it('are told apart by one field that no other has, before two, before one that is absent', () => {
    const [plain, partner, abroad] = [message(['a', 'b']), message(['a', 'c']), message(['b', 'c'])]
    expect(tellApart(message(['a', 'own']), [plain])).toEqual({ has: ['own'], lacks: [] })
    expect(tellApart(plain, [plain, partner, abroad])).toEqual({ has: ['a', 'b'], lacks: [] })
    expect(tellApart(message(['a']), [message(['a', 'b'])])).toEqual({ has: ['a'], lacks: ['b'] })
  })

  it('cannot be told apart by a field that the other may have', () => {
    expect(tellApart(message(['a']), [message(['a'], ['b'])])).toBeUndefined()
  })

  it('are one when they hold the same', () => {
    expect(tellApart(message(['a']), [message(['a'])])).toEqual({ has: ['a'], lacks: [] })
  })
})

describe('a condition', () => {
  it('is what TypeScript narrows by', () => {
    expect(conditionOf({ has: ['mchid', 'id'], lacks: ['sub_mchid'] }, 'resource')).toBe(
      "'mchid' in resource && 'id' in resource && !('sub_mchid' in resource)",
    )
  })
})
