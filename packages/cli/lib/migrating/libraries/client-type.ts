import type { NodePath, t } from '../babel.js'
import type { Context, Library } from '../library.js'

/** The type of an old client in an annotation becomes `Client`. */
export function migrateType(path: NodePath<t.TSTypeReference>, { source, names }: Context, library: Library): void {
  const name = names.typeNameOf(path)
  if (name === undefined || !library.makes(name, true)) return
  source.editor.replace(path.node, source.editor.useType('wechatpay-chain', 'Client'))
  names.consume(path)
}
