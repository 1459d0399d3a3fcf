import { checkedOf, type Evidence, type Fact, readFacts } from './facts.js'
import { table } from './markdown-table.js'
import type { Operation } from './spec.js'

/** Why a statement of another source is not in `spec/`, by the word that its line ends with. */
const REASONS: Readonly<Record<string, string>> = {
  stricter: 'it would reject what is accepted today, or promise more, on the word of one source',
  'one model': 'one model that is not official knows this field of a request',
  'no body': "the operation's page says that the answer has no body (204)",
  'own type': "one model's own type; the page and the other models have ours",
  'official models': 'an answer whose field no official model marks as required, or one marks as optional',
  encryption: 'one model alone, or disputed: a field that is encrypted by mistake is lost',
  page: 'a page of the manual, or the official Go SDK together with it, says otherwise',
  wrapper: 'the wrapper of a JSON text, which is described as the list that it contains',
  sample: 'a slip of a sample: a field left out, a misspelt value',
  query: 'a query is text on the wire, and the value is written in the same way',
}

/** A statement that `spec/` does not follow, and the reason. */
export interface Rejected extends Fact {
  readonly reason: string
}

/**
 * The table `not-applied.tsv`: the lines of `facts.tsv`, with a reason in a last column. Every one is a statement that `spec/`
 * contradicts.
 *
 * @throws {SyntaxError} with the number of a line that is neither, or that has an unknown reason.
 */
export function readNotApplied(root = 'spec'): Evidence<Rejected>[] {
  return readFacts(root, 'not-applied.tsv', (fact, reason) => {
    if (reason === undefined || !Object.hasOwn(REASONS, reason)) throw new SyntaxError(`\`${reason}\` is no reason`)
    return { ...fact, reason }
  })
}

const PARTS: Readonly<Record<string, string>> = { response: 'answers', resource: 'notifications' }

/** How many statements are not applied, by reason. */
export function notAppliedTable(rejected = readNotApplied()): string {
  const facts = rejected.flatMap((one) => one.facts)
  const rows = Object.entries(REASONS).map(([reason, text]) => {
    const of = facts.filter((fact) => fact.reason === reason)
    return [`\`${reason}\``, String(of.length), countsOf(of.map(({ part }) => PARTS[part] ?? 'requests')), text]
  })
  return table(['reason', 'statements', 'of', 'meaning'], [...rows, ['all', String(facts.length), '', '']])
}

/** How many statements of other sources hold in `spec/`, by kind, and how many operations have any. */
export function factTable(operations: readonly Operation[], evidence: readonly Evidence[] = readFacts()): string {
  const facts = evidence.flatMap((one) => one.facts)
  const known = operations.filter((operation) => checkedOf(operation, evidence).length > 0)
  const events = evidence.filter(({ name }) => name.startsWith('EVENT '))
  const words = [...new Set(facts.map(({ fact }) => wordOf(fact)))].toSorted()
  const rows = words.map((word) => {
    const of = facts.filter(({ fact }) => wordOf(fact) === word)
    return [`\`${word}\``, String(of.length), countsOf(of.map(({ part }) => PARTS[part] ?? 'requests'))]
  })
  const coverage = `${known.length} operations have independent evidence, ${operations.length - known.length} have none; ${events.length} notifications have some.`
  return `${coverage}\n\n${table(['statement', 'lines', 'of'], rows)}`
}

function wordOf(fact: string): string {
  return fact.split(' ')[0] ?? fact
}

function countsOf(words: readonly string[]): string {
  const names = [...new Set(words)].toSorted()
  return names.map((name) => `${words.filter((word) => word === name).length} ${name}`).join(', ')
}
