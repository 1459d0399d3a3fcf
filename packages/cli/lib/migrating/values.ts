import { bare, constantOf, type NodePath, type t } from './babel.js'
import type { OldClient } from './library.js'
import type { Source } from './source.js'

/** The text of a setting of a client, where it means the same at another place; `undefined` where it would not. */
export function valueAt(client: OldClient, setting: string, at: NodePath, source: Source): string | undefined {
  const value = client.settings.get(setting)
  if (!value) return undefined
  const { base } = client
  if (base && meansTheSame(base, at, client.source === source)) return `${base.node.name}.${setting}`
  if (meansTheSame(value, at, client.source === source)) return textOf(value, client.source)
  const constant = constantOf(value)
  return meansTheSame(constant, at, false) ? textOf(constant, client.source) : undefined
}

/** The text of a setting of a client, at the place where it is made. */
export function settingOf({ settings, base, source }: OldClient, setting: string): string | undefined {
  const value = settings.get(setting)
  if (!value || base) return value && `${base?.node.name}.${setting}`
  return textOf(value, source)
}

export function textOf({ node }: NodePath, { text }: Source): string {
  return text.slice(node.start ?? 0, node.end ?? 0)
}

/** Whether every name in an expression is bound alike at another place. `process` and `Buffer` are everywhere. */
function meansTheSame(value: NodePath, at: NodePath, isSameFile: boolean): boolean {
  const names: NodePath<t.Identifier>[] = []
  if (value.isIdentifier()) names.push(value)
  value.traverse({
    Identifier: (path) => void (path.isReferencedIdentifier() && names.push(path as NodePath<t.Identifier>)),
  })
  if (!isLight(value)) return false
  return names.every(({ node, scope }) => {
    const binding = scope.getBinding(node.name)
    if (!binding) return /^(?:process|Buffer)$/.test(node.name)
    return isSameFile && binding.constant && at.scope.getBinding(node.name) === binding
  })
}

/** Whether an expression may be written twice: constants, variables and members of them. */
function isLight(path: NodePath): boolean {
  const at = bare(path)
  if (at.isLiteral()) return true
  if (at.isIdentifier()) return true
  if (at.isLogicalExpression()) return isLight(at.get('left')) && isLight(at.get('right'))
  return at.isMemberExpression() && isLight(at.get('object'))
}

/** PEM text in place of a path, bytes or a key; `undefined` where the expression could be any of them. */
export function pemOf(path: NodePath, source: Source, isRsaFrom: (callee: NodePath) => boolean): string | undefined {
  const [at, constant] = [bare(path), constantOf(path)]
  const own = textOf(path, source)
  const isLiteral = constant.isStringLiteral() || constant.isTemplateLiteral()
  const literal = isLiteral ? textOf(constant, source).slice(1) : ''
  if (literal.startsWith('file://')) return `${source.editor.use('node:fs', 'readFileSync')}(new URL(${own}), 'utf8')`
  if (literal.startsWith('-----')) return own
  if (constant.isCallExpression()) {
    const callee = constant.get('callee') as NodePath
    const [first, second] = constant.get('arguments')
    if (!first) return undefined
    if (isRsaFrom(callee)) return at === constant ? pemOf(first, source, isRsaFrom) : undefined
    const name = callee.isMemberExpression() ? callee.get('property').toString() : callee.toString()
    if (name === 'readFileSync') {
      if (second) return own
      return at === constant ? `${textOf(callee, source)}(${textOf(first, source)}, 'utf8')` : `${own}.toString()`
    }
    if (callee.toString() === 'Buffer.from' && at === constant && !second) return textOf(first, source)
  }
  return undefined
}
