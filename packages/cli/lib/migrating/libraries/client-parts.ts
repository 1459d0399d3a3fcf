import type { Words } from '../../terminal/words.js'
import { bare, dressed, keyOf, type NodePath, type Visitor } from '../babel.js'
import type { Context, Library } from '../library.js'

const PARTS: Words = {
  en: 'a method of the old client that is not called here: write the call of the new one in its place',
  zh: '此处引用了旧客户端的方法而未调用：请改为新客户端的调用',
}

/** Marks methods of an old client that are passed on: `const { query } = pay`, `pay.query.bind(pay)`. */
export function markParts(library: Library, { source, clients }: Context): Visitor {
  const isOurs = (path: NodePath) => clients.clientOf(path, source)?.library === library
  const visit = (path: NodePath) => {
    const key = keyOf(path.node) ?? ''
    const parent = dressed(path).parentPath
    const isCall = parent?.isCallExpression() === true || parent?.isOptionalCallExpression() === true
    const isCalled = isCall && bare(parent.get('callee') as NodePath).node === path.node
    const isSet = parent?.isAssignmentExpression() === true && parent.node.left === path.node
    if (!isCalled && !isSet && library.has(key) && isOurs(path.get('object') as NodePath))
      source.editor.mark(path, PARTS)
  }
  return {
    'MemberExpression|OptionalMemberExpression': { exit: visit },
    VariableDeclarator: {
      exit: (path) => {
        const [id, init] = [path.get('id') as NodePath, path.get('init') as NodePath]
        const keys = id.isObjectPattern() ? id.node.properties.map((one) => keyOf(one) ?? '') : []
        if (keys.some((key) => library.has(key)) && isOurs(init)) source.editor.mark(path, PARTS)
      },
    },
  }
}
