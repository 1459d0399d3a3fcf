import { readFileSync } from 'node:fs'
import { errorTable, reasonTable } from './error-tables.js'
import { statefulCounts, statefulTable } from './fidelity-table.js'
import { factTable, notAppliedTable } from './not-applied.js'
import { runtimeTable } from './runtime-table.js'
import { credentialTable, factoryTable, optionTable } from './setting-tables.js'
import { type Operation, readSpec } from './spec.js'

/** The tables of a page, by the name of their region, from every operation of `spec/`. */
const PAGES: Readonly<Record<string, Readonly<Record<string, (operations: readonly Operation[]) => string>>>> = {
  'README.md': {
    credentials: () => credentialTable('en'),
    errors: () => errorTable('en'),
    runtimes: () => runtimeTable('en'),
  },
  'README.zh-CN.md': {
    credentials: () => credentialTable('zh'),
    errors: () => errorTable('zh'),
    runtimes: () => runtimeTable('zh'),
  },
  'docs/guide/configuration.md': {
    credentials: () => credentialTable('zh'),
    settings: () => optionTable('zh', 'client'),
    'settings of receiver': () => optionTable('zh', 'receiver'),
    'settings of certificates': () => optionTable('zh', 'certificates'),
    'settings of paysign': () => optionTable('zh', 'paysign'),
    factories: () => factoryTable('zh'),
  },
  'docs/guide/runtimes.md': { runtimes: () => runtimeTable('zh') },
  'docs/guide/runtimes.en.md': { runtimes: () => runtimeTable('en') },
  'docs/guide/fidelity.md': {
    'stateful counts': (operations) => statefulCounts('zh', operations),
    'stateful operations': (operations) => statefulTable('zh', operations),
  },
  'docs/guide/fidelity.en.md': {
    'stateful counts': (operations) => statefulCounts('en', operations),
    'stateful operations': (operations) => statefulTable('en', operations),
  },
  'docs/guide/configuration.en.md': {
    credentials: () => credentialTable('en'),
    settings: () => optionTable('en', 'client'),
    'settings of receiver': () => optionTable('en', 'receiver'),
    'settings of certificates': () => optionTable('en', 'certificates'),
    'settings of paysign': () => optionTable('en', 'paysign'),
    factories: () => factoryTable('en'),
  },
  'docs/guide/errors.en.md': { errors: () => errorTable('en'), reasons: () => reasonTable('en') },
  'spec/README.md': {
    facts: (operations) => factTable(operations),
    'not applied': () => notAppliedTable(),
  },
  'docs/guide/errors.md': { errors: () => errorTable('zh'), reasons: () => reasonTable('zh') },
}

/** Pages that are written by hand, with the tables that come from the code put into their regions. */
export function emitTables(): Map<string, string> {
  const operations = readSpec()
  return new Map(
    Object.entries(PAGES).map(([page, tables]) => {
      const filled = Object.entries(tables).reduce(
        (text, [region, table]) => fillRegion(text, region, table(operations), page),
        readFileSync(page, 'utf8'),
      )
      return [page, filled] as const
    }),
  )
}

/** A text whose region, between its two marks, holds `content`. */
export function fillRegion(text: string, region: string, content: string, page: string): string {
  const [open, close] = [`<!-- generated: ${region} -->`, '<!-- end of generated -->']
  const from = text.indexOf(open)
  const to = text.indexOf(close, from)
  if (from < 0 || to < 0)
    throw new Error(`${page} has no region "${region}": put ${open} and ${close} where it belongs`)
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`
}
