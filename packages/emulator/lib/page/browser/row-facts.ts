import type { CommandInfo, Row } from '../../world/page-wire.js'

type Fields = Readonly<Record<string, unknown>>

/** The summary of a row of any table. */
export interface Facts {
  readonly state: string | undefined
  /** Fen. */
  readonly amount: number | undefined
  readonly currency: string | undefined
  readonly note: string
}

const STATES = ['state', 'status', 'trade_state', 'contract_state', 'complaint_state', 'stock_state']
const AMOUNTS = ['refund', 'total', 'transfer_amount', 'total_amount', 'amount']
const NOTES = [
  'command',
  'trade_type',
  'description',
  'transfer_remark',
  'service_introduction',
  'stock_name',
  'out_trade_no',
]

/** The row as an object; `undefined` when it is something else. */
export function fieldsOf(row: Row): Fields | undefined {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Fields) : undefined // an object
}

/** Finds state, amount and note of a row by the names of fields. */
export function factsOf(row: Row): Facts {
  const places = placesOf(row)
  const amounts = places.map((place) => fieldsOf(place.amount) ?? place)
  const amount = AMOUNTS.map((name) => first(amounts, name, isNumber)).find(isNumber)
  return {
    state: STATES.map((name) => first(places, name, isText)).find(isText),
    amount,
    currency: first(amounts, 'currency', isText),
    note: NOTES.map((name) => first(places, name, isText))
      .filter(isText)
      .slice(0, 2)
      .join(' · '),
  }
}

/** The number in the key of a row, without the number of the merchant. */
export function numberOf(key: string): string {
  if (key.startsWith('[')) return listIn(key).at(-1) ?? key
  return key.split(' ').at(-1) ?? key
}

function listIn(key: string): readonly string[] {
  try {
    return (JSON.parse(key) as readonly unknown[]).map(String) // a list, as its bracket says
  } catch {
    return []
  }
}

const TIMES = ['created', 'create_time', 'created_at', 'apply_time', 'time', 'success_time', 'update_time', 'at']

/** When a row was created, in milliseconds since the epoch; `undefined` when it has no time. */
export function timeOf(row: Row): number | undefined {
  const places = placesOf(row)
  for (const name of TIMES) {
    const value = first(places, name, (one): one is string | number => isText(one) || isNumber(one))
    const ms = typeof value === 'string' ? Date.parse(value) : value
    if (ms !== undefined && ms > 1e12) return ms
  }
  return undefined
}

/** A command that can be run for a row, with parameters taken from the row. */
export interface Shortcut {
  readonly command: CommandInfo
  readonly parameters: Readonly<Record<string, string>>
}

/** The commands that suit the state of a row and need only values that identify the row. */
export function shortcutsOf(key: string, row: Row, commands: readonly CommandInfo[]): readonly Shortcut[] {
  const places = placesOf(row)
  const { state } = factsOf(row)
  return commands.flatMap((command) => {
    const values = command.required.map((name) => [name, first(places, name, isText)] as const)
    const parameters = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
    const isComplete = parameters.length > 0 && parameters.length === values.length
    const isAboutRow = parameters.some(([, value]) => names(key, value))
    const suits = command.suits?.includes(state ?? '') ?? true
    return isComplete && isAboutRow && suits ? [{ command, parameters: Object.fromEntries(parameters) }] : []
  })
}

/** Whether the key of a row is or contains this value. */
function names(key: string, value: string): boolean {
  return key === value || key.endsWith(` ${value}`) || key.includes(JSON.stringify(value))
}

/** The objects in which the facts of a row are sought: the row, its answer and its request. */
function placesOf(row: Row): readonly Fields[] {
  const fields = fieldsOf(row)
  return [fields, fieldsOf(fields?.view), fieldsOf(fields?.request)].filter((place) => place !== undefined)
}

function first<T>(places: readonly Fields[], name: string, is: (value: unknown) => value is T): T | undefined {
  return places.map((place) => place[name]).find(is)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
