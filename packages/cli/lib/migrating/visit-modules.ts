import { keyOf, type NodePath, type t, type Visitor } from './babel.js'
import { isMembers, type Registry } from './registry.js'
import type { Source } from './source.js'

/** What a file exports under a name, `=` for the whole of `module.exports`. */
export function exportOf(name: string, path: NodePath, source: Source, registry: Registry): void {
  const found = registry.resolve(path, source)
  if (found && isMembers(found) && name === '=') {
    for (const [key, one] of found) registry.bindExport(source, key, one)
  } else if (found) registry.bindExport(source, name, found)
  if (name === '=' && path.isObjectExpression()) {
    for (const property of path.get('properties'))
      if (property.isObjectProperty())
        exportClass(keyOf(property.node) ?? '', property.get('value') as NodePath, source, registry)
  }
  exportClass(name, path, source, registry)
}

function exportClass(name: string, path: NodePath, source: Source, { bindClass }: Registry): void {
  const found = path.isIdentifier() ? path.scope.getBinding(path.node.name)?.path : path
  const declared = found?.isVariableDeclarator() ? (found.get('init') as NodePath) : found
  if (declared?.isClass() || declared?.isFunction()) bindClass(source, name, declared)
}

/** `module.exports = …` and `exports.name = …`. */
export function exportAssigned(path: NodePath<t.AssignmentExpression>, source: Source, registry: Registry): void {
  const left = path.get('left') as NodePath
  const target = left.isMemberExpression() ? left.toString() : ''
  const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? []
  if (target === 'module.exports') exportOf('=', path.get('right'), source, registry)
  else if (name !== undefined) exportOf(name, path.get('right'), source, registry)
}

/** Clients, and classes that have them, that go from file to file. */
export function visitModules(source: Source, registry: Registry): Visitor {
  const { bind, bindAgain, bindClass, bindExport, boundTo, exportsOf, fileOf } = registry
  return {
    ImportDeclaration: (path) => {
      const from = fileOf(path.node.source.value, source)
      if (from === undefined) return
      for (const one of path.node.specifiers) {
        const name = one.type === 'ImportSpecifier' ? (one.imported as t.Identifier).name : 'default'
        const found = exportsOf(from).get(name) ?? (name === 'default' ? exportsOf(from).get('=') : undefined)
        if (one.type === 'ImportNamespaceSpecifier') bind(path, one.local.name, exportsOf(from))
        else if (found) bind(path, one.local.name, found)
        else if (name === 'default' && exportsOf(from).size > 0) bind(path, one.local.name, exportsOf(from))
      }
    },
    ExportNamedDeclaration: (path) => {
      const from = path.node.source ? fileOf(path.node.source.value, source) : undefined
      for (const one of path.get('specifiers')) {
        if (!one.isExportSpecifier()) continue
        const name = (one.node.exported as t.Identifier).name
        if (from === undefined) exportOf(name, one.get('local'), source, registry)
        const found = from === undefined ? undefined : exportsOf(from).get(one.node.local.name)
        if (found) bindExport(source, name, found)
        if (from !== undefined) bindAgain(source, from, one.node.local.name, name)
      }
      const declared = path.get('declaration') as NodePath
      if ((declared.isClassDeclaration() || declared.isFunctionDeclaration()) && declared.node.id)
        bindClass(source, declared.node.id.name, declared)
      for (const one of declared.isVariableDeclaration() ? declared.get('declarations') : [])
        if (one.node.id.type === 'Identifier')
          exportClass(one.node.id.name, one.get('id') as NodePath, source, registry)
      const names = declared.isVariableDeclaration()
        ? declared.node.declarations.map(({ id }) => id)
        : declared.isFunctionDeclaration()
          ? [declared.node.id]
          : []
      for (const id of names) {
        const found = id?.type === 'Identifier' ? boundTo(path.scope.getBinding(id.name)) : undefined
        if (found && id?.type === 'Identifier') bindExport(source, id.name, found)
      }
    },
    ExportAllDeclaration: (path) => {
      const from = fileOf(path.node.source.value, source)
      if (from === undefined) return
      bindAgain(source, from, '*', '*')
      for (const [name, found] of exportsOf(from)) if (name !== 'default') bindExport(source, name, found)
    },
    TSExportAssignment: (path) => exportOf('=', path.get('expression'), source, registry),
    ExportDefaultDeclaration: (path) => exportOf('default', path.get('declaration') as NodePath, source, registry),
  }
}
