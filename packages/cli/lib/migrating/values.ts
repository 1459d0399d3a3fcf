import { bare, constantOf, type NodePath, type t } from './babel.js'
import type { OldClient } from './library.js'
import type { Source } from './source.js'

/** Whether a client has a setting, as far as the code says: settings that are not written there may have any. */
export function hasSetting(client: OldClient, setting: string): boolean {
  return client.settings.has(setting) || isOpen(client)
}

/** Whether the settings of a client come from elsewhere, under a name: `new tenpay(config.pay)`. */
export function isOpen({ base, settings }: OldClient): boolean {
  return base !== undefined && settings.size === 0
}

/** The text of a setting of a client, where it means the same at another place; `undefined` where it would not. */
export function valueAt(client: OldClient, setting: string, at: NodePath, source: Source): string | undefined {
  const { base } = client
  const isSameFile = client.source === source
  if (base && hasSetting(client, setting) && meansTheSame(base, at, isSameFile))
    return `${textOf(base, client.source)}.${setting}`
  const value = client.settings.get(setting)
  if (!value) return undefined
  if (meansTheSame(value, at, isSameFile)) return textOf(value, client.source)
  const constant = constantOf(value)
  return meansTheSame(constant, at, false) ? textOf(constant, client.source) : undefined
}

/** The text of a setting of a client, at the place where it is made. */
export function settingOf(client: OldClient, setting: string): string | undefined {
  const { settings, base, source } = client
  if (base) return hasSetting(client, setting) ? `${textOf(base, source)}.${setting}` : undefined
  const value = settings.get(setting)
  return value && textOf(value, source)
}

/** Whether `this` is an instance of the same class at two places. */
export function seesThis(one: NodePath, other: NodePath): boolean {
  const [owner, there] = [thisOf(one), thisOf(other)]
  return owner !== undefined && owner === there
}

/** The class of which `this` is an instance. */
export function thisOf(path: NodePath): t.Node | undefined {
  const member = path.find(
    (at) => (at.isFunction() && !at.isArrowFunctionExpression()) || at.isClassProperty() || at.isClassPrivateProperty(),
  )
  const owner = member?.parentPath
  if (!member || !owner?.isClassBody()) return undefined
  return (member.node as t.ClassProperty).static === true ? undefined : owner.node // members of a class have it
}

export function textOf({ node }: NodePath, { text }: Source): string {
  return text.slice(node.start ?? 0, node.end ?? 0)
}

/** Whether an expression means the same at another place, and may be written twice. */
function meansTheSame(value: NodePath, at: NodePath, isSameFile: boolean): boolean {
  return isLight(value) && isNamedAlike(value, at, isSameFile)
}

/** Whether every name in an expression is bound alike at another place. `process` and `Buffer` are everywhere. */
export function isNamedAlike(value: NodePath, at: NodePath, isSameFile: boolean): boolean {
  const names: NodePath<t.Identifier>[] = []
  if (value.isIdentifier()) names.push(value)
  value.traverse({
    Identifier: (path) => void (path.isReferencedIdentifier() && names.push(path as NodePath<t.Identifier>)),
  })
  if (hasThis(value) && !(isSameFile && seesThis(value, at))) return false
  return names.every(({ node, scope }) => {
    const binding = scope.getBinding(node.name)
    if (!binding) return /^(?:process|Buffer|require|__dirname)$/.test(node.name)
    return isSameFile && binding.constant && at.scope.getBinding(node.name) === binding
  })
}

/** Whether an expression may be written twice: constants, variables and members of them. */
function isLight(path: NodePath): boolean {
  const at = bare(path)
  if (at.isLiteral() || at.isIdentifier() || at.isThisExpression()) return true
  if (at.isLogicalExpression()) return isLight(at.get('left')) && isLight(at.get('right'))
  if (!at.isMemberExpression() && !at.isOptionalMemberExpression()) return false
  return at.node.computed !== true && isLight(at.get('object') as NodePath)
}

function hasThis(path: NodePath): boolean {
  let isThere = path.isThisExpression()
  path.traverse({
    ThisExpression: () => {
      isThere = true
    },
  })
  return isThere
}

/** PEM text in place of a path, bytes or a key; `undefined` where the expression could be any of them. */
export function pemOf(path: NodePath, source: Source, isRsaFrom: (callee: NodePath) => boolean): string | undefined {
  const [at, constant] = [bare(path), constantOf(path)]
  const own = textOf(path, source)
  const isLiteral = constant.isStringLiteral() || constant.isTemplateLiteral()
  const literal = isLiteral ? textOf(constant, source).slice(1) : ''
  if (literal.startsWith('file://'))
    return `${source.editor.use('node:fs', 'readFileSync')}(new URL(${own}), ${source.editor.quoted('utf8')})`
  if (literal.startsWith('-----')) return own
  if (constant.isCallExpression()) {
    const callee = constant.get('callee') as NodePath
    const [first, second] = constant.get('arguments')
    if (!first) return undefined
    if (isRsaFrom(callee)) return at === constant ? pemOf(first, source, isRsaFrom) : undefined
    const name = callee.isMemberExpression() ? callee.get('property').toString() : callee.toString()
    if (name === 'readFileSync') {
      if (second) return own
      return at === constant
        ? `${textOf(callee, source)}(${textOf(first, source)}, ${source.editor.quoted('utf8')})`
        : `${own}.toString()`
    }
    if (callee.toString() === 'Buffer.from' && at === constant && !second) return textOf(first, source)
  }
  return undefined
}
