import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Row as Data } from '../../world/page-wire.js'
import { fieldsOf } from './row-facts.js'
import type { Schema } from './schema.js'
import { t } from './words.js'

/** Length of the longest hint that is not collapsed, in characters. */
const SHORT = 200

/** Upper bound for the values that are suggested for a field. */
const PROPOSED = 20

/** Why the text of a field is not a value of its schema. */
export interface Problem {
  readonly problem: string
}

interface Props {
  command: string
  name: string
  schema: Schema
  isRequired: boolean
  tables: ReadonlyMap<string, ReadonlyMap<string, Data>>
  /** The current choice of a parameter whose choices have their own parameters. */
  chosen: string
  onChoose: (name: string, value: string) => void
}

/** A labelled control for a parameter, chosen by its schema. */
export function Field({ command, name, schema, isRequired, tables, chosen, onChoose }: Props): VNode {
  const id = `${command}-${name}`
  const hint = hintOf(schema, isRequired, chosen)
  const common = { id, name, required: isRequired, 'aria-describedby': hint === '' ? undefined : `${id}-hint` }
  return html`<div class="field">
    <label for=${id}>${name}</label>
    ${control(common, schema, proposals(name, tables), onChoose)}
    ${hint !== '' && html`<${Hint} id=${`${id}-hint`}>${hint}<//>`}
  </div>`
}

/** The hint of a field; of a choice with its own parameters, the summary of the current one. */
function hintOf({ description, choices, default: usual }: Schema, isRequired: boolean, chosen: string): string {
  const own = choices ? choices.find(({ name }) => name === chosen)?.summary : description
  const preset = usual === undefined ? undefined : `${t('default')} ${usual}`
  return [isRequired ? undefined : t('optional'), own && t(own), preset].filter(Boolean).join(' · ')
}

function Hint({ id, children }: { id: string; children: string }): VNode {
  const text = html`<span class="hint" id=${id}>${children}</span>`
  return children.length <= SHORT ? text : html`<details><summary>${t('Help')}</summary>${text}</details>`
}

/** Parses the text of a field; `undefined` when it is empty. */
export function readField(schema: Schema, text: string): unknown | Problem {
  const kind = kindOf(schema)
  if (text === '') return undefined
  if (kind === 'text') return text
  if (kind === 'number') return Number(text)
  try {
    return JSON.parse(text) // the values of choices are JSON, too
  } catch {
    return { problem: t('must be JSON') }
  }
}

function control(
  common: { id: string; name: string; required: boolean },
  schema: Schema,
  proposed: readonly string[],
  onChoose: Props['onChoose'],
): VNode {
  const kind = kindOf(schema)
  if (kind === 'choice') {
    const onChange = ({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
      onChoose(common.name, currentTarget.value === '' ? '' : String(JSON.parse(currentTarget.value)))
    return html`<select ...${common} onChange=${onChange}>
      ${!common.required && html`<option value=""></option>`}
      ${choicesOf(schema).map((one) => html`<option value=${JSON.stringify(one)}>${String(one)}</option>`)}
    </select>`
  }
  if (kind === 'json') return html`<textarea ...${common} rows="3" spellcheck="false" placeholder="JSON"></textarea>`
  const { minimum, maximum, minLength, maxLength, pattern, type } = schema
  if (kind === 'number') {
    const step = type === 'integer' ? '1' : 'any'
    return html`<input ...${common} type="number" min=${minimum} max=${maximum} step=${step} />`
  }
  const list = proposed.length > 0 ? `${common.id}-list` : undefined
  return html`
    <input ...${common} type="text" autocomplete="off" spellcheck="false" list=${list}
      minlength=${minLength} maxlength=${maxLength} pattern=${pattern} />
    ${list && html`<datalist id=${list}>${proposed.map((value) => html`<option value=${value}></option>`)}</datalist>`}
  `
}

function kindOf({ type, ...schema }: Schema): 'choice' | 'text' | 'number' | 'json' {
  if (schema.enum || 'const' in schema || type === 'boolean') return 'choice'
  if (type === 'string') return 'text'
  return type === 'number' || type === 'integer' ? 'number' : 'json'
}

function choicesOf(schema: Schema): readonly unknown[] {
  return schema.enum ?? ('const' in schema ? [schema.const] : [true, false])
}

/** Suggestions for a field: values of the same name in rows, the newest first. */
function proposals(name: string, tables: Props['tables']): readonly string[] {
  const found = new Set<string>()
  for (const rows of tables.values()) {
    for (const row of [...rows.values()].toReversed().slice(0, PROPOSED)) {
      const fields = fieldsOf(row)
      for (const place of [fields, fieldsOf(fields?.request), fieldsOf(fields?.view)]) {
        const value = place?.[name]
        if (typeof value === 'string') found.add(value)
      }
    }
  }
  return [...found].slice(0, PROPOSED)
}
