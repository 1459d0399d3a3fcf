import { bare, constantOf, type NodePath, propertiesOf } from '../babel.js'
import type { Context, OldClient } from '../library.js'
import { valueAt } from '../values.js'

/** A field that the old library fills in: by a setting of its client, or by a text of its own. */
export interface Filling {
  readonly field: string
  readonly setting?: string
  /** As code, where there is no such setting. */
  readonly text?: string
}

/** The parameters of a call with the fields that the old library fills in, unless the caller gives them. */
export function filled(
  params: NodePath,
  fillings: readonly Filling[],
  client: OldClient,
  { source }: Pick<Context, 'source'>,
): string {
  const { editor } = source
  const literal = bare(params)
  const given = propertiesOf(constantOf(params))
  const missing: string[] = []
  const added = fillings.flatMap(({ field, setting, text }) => {
    if (given?.has(field)) return []
    const value = (setting === undefined ? undefined : valueAt(client, setting, params, source)) ?? text
    if (value === undefined && setting !== undefined && (client.settings.has(setting) || client.settings.size === 0))
      missing.push(field)
    return value === undefined ? [] : [value === field ? field : `${field}: ${value}`]
  })
  if (missing.length > 0) {
    const list = missing.map((field) => `\`${field}\``).join(', ')
    editor.mark(params, {
      en: `add ${list}, which the client fills in no more`,
      zh: `请补充 ${list}：客户端不再自动填写`,
    })
  }
  const text = editor.text(params.node)
  if (added.length === 0) return text
  if (!literal.isObjectExpression()) return `{ ${[...added, `...${text}`].join(', ')} }`
  const [first] = literal.node.properties
  const inner = editor.text(literal.node).slice(1)
  if (!first) return `{ ${added.join(', ')} }`
  const space = /^\s*/.exec(inner)?.[0] ?? ' '
  return `{${added.map((one) => `${space || ' '}${one},`).join('')}${space === '' ? ' ' : ''}${inner}`
}
