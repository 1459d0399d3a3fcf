import type { Command, Option } from 'commander'
import { operations } from 'wechatpay-chain/protocol'
import { chainOf } from './chain-of.js'
import { filesFrom } from './files-from.js'
import { beginning, pathsOf, stepwise } from './steps.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const LANGUAGES = ['en', 'zh']

/** Options whose value is an operation, and arguments that are one. */
const OPERATIONS = new Set(['--call', 'operation'])

/**
 * The words that may stand in place of the last one, each with the beginning that is already written. A chain, a path, a field or
 * a file is completed by one segment at a time.
 *
 * @param words Without the name of the program; the last one is being written, and may be empty.
 * @param cwd The folder in which files are looked for.
 */
export async function complete(program: Command, words: readonly string[], cwd = process.cwd()): Promise<string[]> {
  const own = program.commands.filter((command) => !command.name().startsWith('_'))
  const at = words.findIndex((word, index) => !word.startsWith('-') && !takesValue(program, words[index - 1]))
  const name = words[at]
  if (at === -1 || at === words.length - 1 || name === undefined) return inProgram(program, own, words)
  const rest = words.slice(at + 1)
  if (name === 'help') return rest.length === 1 ? beginning(rest[0] ?? '', namesOf(own)) : []
  const command = own.find((one) => one.name() === name)
  if (!command) return []
  const current = rest.at(-1) ?? ''
  const [, assigned, value = ''] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? []
  if (assigned !== undefined) {
    const option = command.options.find(({ long, required, variadic }) => required && !variadic && long === assigned)
    return option ? valuesOf(option, value, cwd).map((one) => `${assigned}=${one}`) : []
  }
  if (current.startsWith('-')) return beginning(current, flagsOf(command))
  const before = rest.at(-2) ?? ''
  const flag = rest.slice(0, -1).findLast((word) => word.startsWith('-')) ?? ''
  const option = command.options.find(({ long, short, required }) => required && (long === flag || short === flag))
  if (option && command.name() === 'emulate' && flag === '--fault') {
    const { faultsOf } = await import('./operator.js')
    return faultsOf(current)
  }
  if (option?.variadic) {
    // Loaded here: the spec takes longer to load than a shell should wait for the name of a command.
    const { fieldsOf } = await import('./fields-of.js')
    return fieldsOf(option.long ?? '', rest, current)
  }
  if (option && flag === before) return valuesOf(option, current, cwd)
  if (command.name() === 'trigger') {
    const { commandsOf } = await import('./operator.js')
    return commandsOf(
      rest.slice(0, -1).filter((word, index) => !word.startsWith('-') && !takesValue(command, rest[index - 1])),
      current,
    )
  }
  return argumentsOf(command, current, before, cwd)
}

function inProgram(program: Command, own: readonly Command[], words: readonly string[]): string[] {
  const [before = '', current = ''] = [words.at(-2), words.at(-1)]
  const option = program.options.find(({ long, required }) => required && long === before)
  if (option) return valuesOf(option, current, '')
  return beginning(current, current.startsWith('-') ? flagsOf(program) : [...namesOf(own), 'help'])
}

function takesValue(command: Command, flag: string | undefined): boolean {
  return command.options.some(({ long, required }) => required && long === flag)
}

function namesOf(commands: readonly Command[]): string[] {
  return commands.map((command) => command.name())
}

function flagsOf(command: Command): string[] {
  return [...command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? []), '--help']
}

function valuesOf({ long = '', flags, argChoices }: Option, current: string, cwd: string): string[] {
  if (argChoices) return beginning(current, argChoices)
  if (flags.endsWith('<language>')) return beginning(current, LANGUAGES)
  if (long !== null && OPERATIONS.has(long)) return operationsFrom(current)
  if (/<(?:file|folder|path)>/.test(flags)) return filesFrom(current, cwd)
  return current.startsWith('@') ? filesFrom(current.slice(1), cwd).map((name) => `@${name}`) : []
}

function argumentsOf(command: Command, current: string, before: string, cwd: string): string[] {
  const [first] = command.registeredArguments
  if (!first) return []
  if (first.argChoices) return beginning(current, first.argChoices)
  if (/^(?:file|paths)$/.test(first.name())) return filesFrom(current, cwd)
  if (!OPERATIONS.has(first.name())) return []
  const method = before.toUpperCase()
  return METHODS.includes(method) ? stepwise(current, pathsOf(method), '/') : operationsFrom(current)
}

function operationsFrom(current: string): string[] {
  if (current.includes('/')) return stepwise(current, pathsOf(), '/')
  return [...(current === '' ? [] : beginning(current, METHODS)), ...stepwise(current, chains(), '.')]
}

/** The chain of every operation, with its verb. */
export function chains(): string[] {
  return operations.flatMap((name) => {
    const [method = '', path = ''] = name.split(' ')
    const chain = chainOf(path)
    return chain === undefined ? [] : [`${chain}.${method.toLowerCase()}`]
  })
}
