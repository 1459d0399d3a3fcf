import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { CommandInfo, Row as Data } from '../../world/page-wire.js'
import { Said, useAct, usePage } from './act.js'
import { choicesIn, shownFields } from './choices.js'
import { Field, type Problem, readField } from './field.js'
import { Section, Text } from './parts.js'
import { matches } from './search.js'
import { t } from './words.js'

/** A form for every command. */
export function CommandPanel({ tables }: { tables: ReadonlyMap<string, ReadonlyMap<string, Data>> }): VNode {
  const { commands, search } = usePage()
  const found = commands.filter(({ name, summary }) => matches(`${name} ${summary} ${t(summary)}`, search))
  return html`<${Section} id="commands" title=${t('Commands')} count=${found.length}>
    <ul class="rows">
      ${found.map((one) => html`<${CommandRow} key=${one.name} command=${one} tables=${tables} />`)}
    </ul>
  <//>`
}

function CommandRow({
  command,
  tables,
}: {
  command: CommandInfo
  tables: ReadonlyMap<string, ReadonlyMap<string, Data>>
}): VNode {
  const [outcome, act] = useAct()
  const [answer, setAnswer] = useState<string>()
  const { name, summary, properties, required } = command
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() => firstChoices(command))
  const fields = shownFields(properties, chosen)
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement // the listener is on the form
    const parameters: Record<string, unknown> = {}
    for (const [key, schema] of fields) {
      const field = form.elements.namedItem(key)
      if (!(field instanceof HTMLElement) || !('value' in field)) continue
      const value = readField(schema, String(field.value))
      if (isProblem(value)) return complain(field, value.problem)
      if (value !== undefined) parameters[key] = value
    }
    const done = await act(name, parameters)
    setAnswer(done === undefined ? undefined : JSON.stringify(done, null, 2))
  }
  return html`<li class="row">
    <details>
      <summary><span class="number">${name}</span> <span class="note">${t(summary)}</span></summary>
      <form class="inside" aria-label=${name} onSubmit=${onSubmit}>
        ${fields.map(
          ([key, schema]) =>
            html`<${Field} key=${key} command=${name} name=${key} schema=${schema} isRequired=${required.includes(key)} tables=${tables}
              chosen=${chosen[key] ?? ''} onChoose=${(field: string, value: string) => setChosen({ ...chosen, [field]: value })} />`,
        )}
        <button type="submit" aria-label=${`${t('Run')}: ${name}`}>${t('Run')}</button>
        <${Said} outcome=${outcome} />
        ${answer !== undefined && html`<${Text} label=${`${t('Answer of')} ${name}`}>${answer}<//>`}
      </form>
    </details>
  </li>`
}

/** The initial values of the choices: the first one where a value is required, as browsers preselect it. */
function firstChoices({ properties, required }: CommandInfo): Readonly<Record<string, string>> {
  const first = [...choicesIn(properties)].map(([name, [one]]) => [
    name,
    required.includes(name) ? (one?.name ?? '') : '',
  ])
  return Object.fromEntries(first)
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value
}

/** Shows a validation message at a field until its next input. */
function complain(field: HTMLElement, problem: string): void {
  if (!(field instanceof HTMLTextAreaElement)) return
  field.setCustomValidity(problem)
  field.reportValidity()
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true })
}
