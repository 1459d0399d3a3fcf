import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from 'vitest'

/** Seconds for each target; `npm run fuzz` sets it. Without it a target has a fixed seed and a bounded number of runs. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0)

const RUNS = 200
const SEED = 20_261_129

/** Inputs of a target that are tried in every run, and from which others are made: one JSON text in `seeds/` each. */
export function seedsOf(target: string): readonly string[] {
  const text = readFileSync(new URL(`seeds/${target}.json`, import.meta.url), 'utf8')
  return JSON.parse(text) as string[] // the files are written by hand
}

/**
 * A test that holds a property against many inputs. What breaks it is shown with its seed and its smallest form: add that to
 * `seeds/`, and it is tried in every run.
 *
 * @param check Throws, or rejects, for an input that breaks the property.
 * @param runs Inputs that are tried where no time is set; fewer for a property that takes long.
 */
export function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
  examples: readonly T[] = [],
  runs: number = RUNS,
): void {
  const property = fc.asyncProperty(inputs, async (input) => {
    await check(input)
  })
  const bounds =
    seconds > 0 ? { numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: runs, seed: SEED }
  const tried = examples.map((example): [T] => [example])
  test(name, () => fc.assert(property, { ...bounds, examples: tried }), (seconds + 60) * 1000)
}

/** Texts that differ from one of the given ones in a few places, or in none. */
export function mutants(texts: readonly string[], alphabet: fc.Arbitrary<string> = LETTERS): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(6),
    text: fc.oneof(
      alphabet,
      fc.string({ maxLength: 6, unit: 'grapheme' }),
      fc.constantFrom(...texts).map((text) => text.slice(0, 80)),
    ),
    keep: fc.boolean(),
  })
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((now, { at, length, text: inserted, keep }) => {
      const start = Math.floor(at * now.length)
      return now.slice(0, start) + inserted + now.slice(keep ? start : start + length)
    }, text),
  )
}

/** What breaks parsers: line breaks, quotes, escapes, half characters, digits, names of Object.prototype. */
const LETTERS = fc.constantFrom(
  ...[
    '\r\n',
    '\n',
    '\0',
    '"',
    "'",
    '\\',
    '%',
    '%00',
    '%2F',
    '..',
    '/',
    '//',
    '?',
    '#',
    ';',
    ':',
    ',',
    '=',
    '-',
    '`',
    '{',
    '}',
    '+',
  ],
  ...[
    '\ud800',
    '\ufeff',
    '\u202e',
    '９',
    '😀',
    '0',
    '-1',
    '1e400',
    '__proto__',
    'constructor',
    '-----BEGIN ',
    '-----END ',
    ' ',
  ],
)
