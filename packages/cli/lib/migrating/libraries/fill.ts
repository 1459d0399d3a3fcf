import { bare, constantOf, type NodePath, propertiesOf } from '../babel.js'
import type { Context, OldClient } from '../library.js'
import { hasSetting, valueAt } from '../values.js'

/** A field that the old library fills in: by a setting of its client, or by a text of its own. */
export interface Filling {
  readonly field: string
  readonly setting?: string
  /** As code, where there is no such setting. */
  readonly text?: string
  /** Whether nothing is said where the setting is not known. */
  readonly isOptional?: true
}

/** A setting of a client, as it is written at another place; marks what has to be added by hand. */
export function settingAt(
  client: OldClient,
  setting: string,
  at: NodePath,
  context: Context,
  field = setting,
): string | undefined {
  const value = knownAt(client, setting, at, context)
  if (value === undefined) markMissing([field], at, context)
  return value
}

/** The parameters of a call with the fields that the old library fills in, unless the caller gives them. */
export function filled(params: NodePath, fillings: readonly Filling[], client: OldClient, context: Context): string {
  const { editor } = context.source
  const literal = bare(params)
  const given = propertiesOf(constantOf(params))
  const missing: string[] = []
  const added = fillings.flatMap(({ field, setting, text: preset, isOptional }) => {
    if (given?.has(field)) return []
    const text = preset?.startsWith("'") ? editor.quoted(preset.slice(1, -1)) : preset
    const own = setting === undefined ? undefined : knownAt(client, setting, params, context)
    const value =
      own !== undefined && text !== undefined && !client.settings.has(setting ?? '')
        ? `${own} || ${text}`
        : (own ?? text)
    const isUnknown = client.settings.has(setting ?? '') || client.settings.size === 0
    if (value === undefined && setting !== undefined && isUnknown && !isOptional) missing.push(field)
    return value === undefined ? [] : [value === field ? field : `${field}: ${value}`]
  })
  if (missing.length > 0) markMissing(missing, params, context)
  const text = editor.text(params.node)
  if (added.length === 0) return text
  if (!literal.isObjectExpression()) return `{ ${[...added, `...${text}`].join(', ')} }`
  const [first] = literal.node.properties
  // With a type assertion behind it, or around it.
  const at = text.indexOf(editor.text(literal.node))
  const inner = text.slice(at + 1)
  if (!first) return `${text.slice(0, at)}{ ${added.join(', ')} ${inner.trimStart()}`
  const space = /^\s*/.exec(inner)?.[0] ?? ' '
  return `${text.slice(0, at)}{${added.map((one) => `${space || ' '}${one},`).join('')}${space === '' ? ' ' : ''}${inner}`
}

function knownAt(client: OldClient, setting: string, at: NodePath, context: Context): string | undefined {
  const value = valueAt(client, setting, at, context.source)
  if (value !== undefined || !hasSetting(client, setting)) return value
  const defaults = context.companion(client, 'defaults', at)
  return defaults && `${defaults}.${setting}`
}

function markMissing(fields: readonly string[], at: NodePath, { source }: Context): void {
  const list = fields.map((field) => `\`${field}\``).join(', ')
  source.editor.mark(at, {
    en: `add ${list}, which the client fills in no more`,
    zh: `请补充 ${list}：客户端不再自动填写`,
  })
}
