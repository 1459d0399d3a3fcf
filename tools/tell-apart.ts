import { isDeepStrictEqual } from 'node:util'
import { quote } from './names.js'
import type { Field, Notification } from './spec.js'

/** Which fields a message has, or has not, that none of the others under its event has so too. */
export interface Test {
  readonly has: readonly string[]
  readonly lacks: readonly string[]
}

/** Every message that comes under one event, of all the notifications that share it. */
export function messagesOf(event: string, notifications: readonly Notification[]): readonly Field[] {
  return notifications
    .filter(({ protocol, spec }) => protocol === 'v3' && spec.eventTypes?.includes(event))
    .flatMap(({ spec: { resource = {} } }) => resource.anyOf ?? [resource])
}

/**
 * How a program tells one message from the others under the same event, by what is in it: the fewest fields, those that
 * are there before one that is not. A compiler that narrows by `in` is left with this one message.
 *
 * @returns `undefined` when nothing tells it apart for certain.
 */
export function tellApart(one: Field, all: readonly Field[]): Test | undefined {
  const own = one.required ?? []
  const twos = own.flatMap((first, index) => own.slice(index + 1).map((second) => [first, second]))
  const threes = twos.flatMap(([first = '', second = '']) =>
    own.slice(own.indexOf(second) + 1).map((third) => [first, second, third]),
  )
  const ones = own.map((name) => [name])
  const others = all.filter((other) => !isDeepStrictEqual(other.properties, one.properties)) // twins are one to a reader
  const left = (has: readonly string[]) => others.filter((other) => has.every((name) => declares(other, name)))
  const positive = (sets: readonly string[][]) => sets.find((has) => left(has).length === 0)
  const negative = (sets: readonly string[][]) => sets.flatMap((has) => withoutRest(has, one, left(has)))[0]
  const found = positive(ones) ?? positive(twos)
  if (found) return { has: found, lacks: [] }
  const less = negative(ones)
  if (less) return less
  const three = positive(threes)
  return three ? { has: three, lacks: [] } : negative(twos)
}

/** A field that all of the rest must have, and this one has not. */
function withoutRest(has: readonly string[], one: Field, rest: readonly Field[]): Test[] {
  const names = rest[0]?.required ?? []
  const absent = names.find((name) => !declares(one, name) && rest.every(({ required }) => required?.includes(name)))
  return absent === undefined ? [] : [{ has, lacks: [absent] }]
}

/** The test as a condition of TypeScript, which holds for the message and narrows to it. */
export function conditionOf({ has, lacks }: Test, subject: string): string {
  return [
    ...has.map((name) => `${quote(name)} in ${subject}`),
    ...lacks.map((name) => `!(${quote(name)} in ${subject})`),
  ].join(' && ')
}

function declares({ properties = {} }: Field, name: string): boolean {
  return Object.hasOwn(properties, name)
}
