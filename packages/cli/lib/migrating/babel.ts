import { type ParserPlugin, parse } from '@babel/parser'
import babelTraverse, { type NodePath, type Visitor } from '@babel/traverse'
import type * as t from '@babel/types'

// CommonJS: Node.js puts its default export under `default`.
const walk = ((babelTraverse as { readonly default?: unknown }).default ?? babelTraverse) as (
  ast: t.Node,
  visitor: Visitor,
) => void

export type { NodePath, Visitor } from '@babel/traverse'
export type * as t from '@babel/types'

/** @throws {SyntaxError} when the text is neither JavaScript nor TypeScript. */
export function parseCode(text: string, path: string): t.File {
  const isTyped = /\.[cm]?tsx?$/.test(path)
  const plugins: ParserPlugin[] = ['decorators-legacy', 'explicitResourceManagement']
  if (isTyped) plugins.push('typescript')
  if (!isTyped || path.endsWith('x')) plugins.push('jsx')
  return parse(text, { sourceType: 'unambiguous', allowReturnOutsideFunction: true, plugins })
}

export function traverse(ast: t.Node, visitor: Visitor): void {
  walk(ast, visitor)
}

/** What may stand around an expression without changing it. */
const AROUND = /^(?:TSNonNull|TSAs|TSSatisfies|Parenthesized|TypeCast)Expression$|^TSTypeAssertion$/

/** The callee of what writes to a log. */
export const LOG = /^(?:console|(?:this\.)?(?:ctx\.)?log(?:ger)?)\b/

/** An expression without type assertions, `!` and parentheses around it. */
export function bare(path: NodePath): NodePath {
  let at = path
  while (AROUND.test(at.type)) at = at.get('expression') as NodePath // each of them has one
  return at
}

/** The other way: an expression with all that stands around it; `await` and `yield` too where they are asked for. */
export function dressed(path: NodePath, isAwaited = false): NodePath {
  let at = path
  while (at.parentPath && (AROUND.test(at.parent.type) || (isAwaited && /^(?:Await|Yield)E/.test(at.parent.type))))
    at = at.parentPath
  return at
}

/** The name of a property that is written in the code: `a.b`, `a['b']`, `{ b: … }`; `undefined` for a computed one. */
export function keyOf(node: t.Node): string | undefined {
  const [key, computed] =
    node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
      ? [node.property, node.computed]
      : node.type === 'ObjectProperty' || node.type === 'ObjectMethod'
        ? [node.key, node.computed]
        : [undefined, false]
  if (key?.type === 'Identifier' && !computed) return key.name
  return key?.type === 'StringLiteral' ? key.value : undefined
}

/** The properties of an object literal by name; `undefined` when it has a spread or a computed name. */
export function propertiesOf(path: NodePath): ReadonlyMap<string, NodePath<t.ObjectProperty>> | undefined {
  const object = bare(path)
  if (!object.isObjectExpression()) return undefined
  const found = new Map<string, NodePath<t.ObjectProperty>>()
  for (const property of object.get('properties')) {
    const name = keyOf(property.node)
    if (!property.isObjectProperty() || name === undefined) return undefined
    found.set(name, property)
  }
  return found
}

/** The initial value of a constant that an expression names; the expression itself otherwise. */
export function constantOf(path: NodePath): NodePath {
  const at = bare(path)
  const binding = at.isIdentifier() ? at.scope.getBinding(at.node.name) : undefined
  if (!binding?.constant || !binding.path.isVariableDeclarator()) return at
  const init = binding.path.get('init')
  return binding.path.get('id').isIdentifier() && init.node ? constantOf(init as NodePath) : at
}

/** Whether `await` may stand there. */
export function mayAwait(path: NodePath, isModule: boolean): boolean {
  const owner = path.getFunctionParent()
  return owner ? owner.node.async === true : isModule && !path.findParent((one) => one.isClassBody())
}
