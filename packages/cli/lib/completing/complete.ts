import type { Command } from 'commander'
import { operations } from 'wechatpay-chain/protocol'
import { chainOf } from './chain-of.js'
import { fieldsOf } from './fields-of.js'

const LANGUAGES: Readonly<Record<string, readonly string[]>> = { '--lang': ['en', 'zh'] }

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * The words that may stand in place of the last one, each with the beginning that is already written. A chain or a path is
 * completed by one segment at a time.
 *
 * @param words Without the name of the program; the last one is being written, and may be empty.
 */
export function complete(program: Command, words: readonly string[]): string[] {
  const [name = '', ...rest] = words
  const own = program.commands.filter((command) => !command.name().startsWith('_'))
  if (rest.length === 0)
    return beginning(
      name,
      own.map((command) => command.name()),
    )
  const command = own.find((one) => one.name() === name)
  if (!command) return []
  const current = rest.at(-1) ?? ''
  const before = rest.at(-2) ?? ''
  const options = command.options.filter(({ hidden }) => !hidden)
  if (current.startsWith('-'))
    return beginning(
      current,
      options.flatMap(({ long }) => long ?? []),
    )
  const flag = rest.slice(0, -1).findLast((word) => word.startsWith('-')) ?? ''
  const option = options.find(({ long, required }) => required && long === flag)
  if (option?.variadic)
    return beginning(
      current,
      fieldsOf(flag, rest).map((field) => `${field}=`),
    )
  if (option && flag === before) return beginning(current, option.argChoices ?? LANGUAGES[flag] ?? [])
  if (name !== 'call')
    return beginning(
      current,
      command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    )
  return METHODS.includes(before) ? stepwise(current, pathsOf(before), '/') : operationsFrom(current)
}

function operationsFrom(current: string): string[] {
  if (current.includes('/')) return stepwise(current, pathsOf(), '/')
  return [...(current === '' ? [] : beginning(current, METHODS)), ...stepwise(current, chains(), '.')]
}

function pathsOf(method?: string): string[] {
  const names = operations.filter((name) => method === undefined || name.startsWith(`${method} `))
  return [...new Set(names.map((name) => name.slice(name.indexOf(' ') + 1)))]
}

/** The chain of every operation, with its verb. */
export function chains(): string[] {
  return operations.flatMap((name) => {
    const [method = '', path = ''] = name.split(' ')
    const chain = chainOf(path)
    return chain === undefined ? [] : [`${chain}.${method.toLowerCase()}`]
  })
}

function beginning(current: string, words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith(current))
}

/** The next part of each word, up to and including the next separator. */
function stepwise(current: string, words: readonly string[], separator: string): string[] {
  const steps = beginning(current, words).map((word) => {
    const end = word.indexOf(separator, current.length)
    return end === -1 ? word : word.slice(0, end + 1)
  })
  return [...new Set(steps)]
}
