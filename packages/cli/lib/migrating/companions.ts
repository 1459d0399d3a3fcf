import { extname } from 'node:path'
import type { NodePath, t } from './babel.js'
import { nameOfMember } from './classes.js'
import { fileOf, specifierOf } from './import-paths.js'
import type { Companion, OldClient } from './library.js'
import type { Source } from './source.js'
import { seesThis } from './values.js'

/** The name of a companion of a client at a place; where another file makes the client, it is exported there and imported here. */
export function companionAt(
  client: OldClient,
  kind: Companion,
  at: NodePath,
  source: Source,
  paths: ReadonlySet<string>,
): string | undefined {
  const { statement, owner, library } = client
  if (!statement || !owner || !library.offers(kind, client)) return undefined
  const isMember = owner.kind === 'this' || owner.kind === 'property'
  const isHere = client.source === source
  if (isMember && !(isHere && seesThis(statement, at))) return undefined
  const declaration = owner.kind === 'let' ? owner.declaration : statement
  if (!isMember && isHere && !sees(declaration, at)) return undefined
  if (!isHere && !(owner.kind === 'const' && statement.parentPath?.isProgram() && canExport(client.source)))
    return undefined
  const name =
    client.companions.get(kind) ?? (isMember ? freshMember(statement, kind) : client.source.editor.fresh(kind))
  client.companions.set(kind, name)
  if (isMember) return `this.${name}`
  if (isHere) return name
  client.isShared = true
  const endings = source.program.node.body.flatMap((node) => {
    const specifier = node.type === 'ImportDeclaration' ? node.source.value : undefined
    return fileOf(specifier, source.path, paths) === undefined ? [] : [specifier ?? '']
  })
  const hasEnding = source.isModule && (endings.some((one) => extname(one) !== '') || !source.isTyped)
  return source.editor.use(specifierOf(client.source.path, source.path, hasEnding), name)
}

/** Writes the companions that were asked for. */
export function writeCompanions(client: OldClient): void {
  const { source, statement, owner, library, isShared, companions } = client
  if (!statement || !owner) return
  const { editor, isModule, isTyped } = source
  const indent = editor.indentAt(statement.node.start ?? 0)
  const put = (kind: Companion, line: string) => {
    const text = `${line}${editor.semicolon}`
    if (kind === 'certs') editor.insertBefore(statement.node, `${text}\n${indent}`)
    else editor.insertAfter(statement.node, `\n${indent}${text}`)
  }
  for (const [kind, name] of companions) {
    const value = library.companionOf(kind, client)
    const type = isTyped ? `!: ${typeOf(kind, client)}` : ''
    if (owner.kind === 'this') {
      put(kind, `this.${name} = ${value}`)
      if (isTyped) declareMember(statement, owner.name, `private ${name}${type}${editor.semicolon}`, client)
    } else if (owner.kind === 'property') put(kind, `${isTyped ? 'private readonly ' : ''}${name} = ${value}`)
    else if (owner.kind === 'let') {
      const { declaration } = owner
      put(kind, `${name} = ${value}`)
      editor.insertAfter(
        declaration.node,
        `\n${editor.indentAt(declaration.node.start ?? 0)}let ${name}${type}${editor.semicolon}`,
      )
    } else put(kind, `${isShared && isModule ? 'export ' : ''}const ${name} = ${value}`)
    if (!isShared || isModule) continue
    const last = exportsObject(source)?.properties.at(-1)
    if (last) editor.insertAfter(last, `, ${name}`)
    else editor.insertAfter(statement.node, `\n${indent}exports.${name} = ${name}${editor.semicolon}`)
  }
}

function typeOf(kind: Companion, client: OldClient): string {
  const { editor } = client.source
  if (kind === 'paysign') return editor.useType('wechatpay-chain/paysign', 'Paysign')
  if (kind === 'certs') return editor.useType('wechatpay-chain', 'PlatformCertificates')
  if (kind === 'receiver') return `ReturnType<typeof ${editor.use('wechatpay-chain/receiver', 'createReceiver')}>`
  const fields = client.library.defaults(client).map((name) => `readonly ${name}: string`)
  return `{ ${fields.join('; ')} }`
}

/** Declares a member of a class behind the one that holds the client, or before all others. */
function declareMember(statement: NodePath, beside: string, line: string, { source }: OldClient) {
  const { editor } = source
  const body = statement.findParent((one) => one.isClassBody())?.node as t.ClassBody // a member of a class is set there
  const holder = body.body.find((one) => one.type === 'ClassProperty' && nameOfMember(one) === beside)
  if (holder) return editor.insertAfter(holder, `\n${editor.indentAt(holder.start ?? 0)}${line}`)
  const [first] = body.body
  if (first) editor.insertBefore(first, `${line}\n${editor.indentAt(first.start ?? 0)}`)
}

/** Whether a declaration is seen from a place. */
function sees(declaration: NodePath, at: NodePath): boolean {
  const block = declaration.parentPath
  return at.findParent((one) => one === block) !== null
}

function freshMember(statement: NodePath, name: string): string {
  const body = statement.findParent((one) => one.isClassBody())?.node as t.ClassBody // as above
  const taken = new Set(body.body.map(nameOfMember))
  let free = name
  for (let at = 2; taken.has(free); at += 1) free = `${name}${at}`
  return free
}

function exportsObject({ program, text }: Source): t.ObjectExpression | undefined {
  for (const node of program.node.body) {
    const value =
      node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression'
        ? node.expression
        : undefined
    if (
      value &&
      text.slice(value.left.start ?? 0, value.left.end ?? 0) === 'module.exports' &&
      value.right.type === 'ObjectExpression'
    ) {
      return value.right
    }
  }
  return undefined
}

function canExport(source: Source): boolean {
  return (
    source.isModule || exportsObject(source) !== undefined || /(?:^|\s)(?:module\.)?exports\.\w+\s*=/.test(source.text)
  )
}
