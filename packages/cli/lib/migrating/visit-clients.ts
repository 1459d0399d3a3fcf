import { keyOf, type NodePath, type t, type Visitor } from './babel.js'
import { injectedBy, type NamesOf } from './make-client.js'
import { memberOf, type Registry } from './registry.js'
import type { Source } from './source.js'

/** Looks in a file for clients that get a name: a variable, a member of a class, a parameter, a function that returns one. */
export function visitClients(source: Source, registry: Registry, namesOf: NamesOf): Visitor {
  const { bind, bindMember, bindExport, clientOf, resolve } = registry
  const injected = (annotation: t.Node | null | undefined, path: NodePath) =>
    injectedBy(annotation, path, source, namesOf)
  return {
    VariableDeclarator: (path) => {
      const [id, init] = [path.get('id') as NodePath, path.get('init') as NodePath]
      if (!init.node) return
      const found = resolve(init, source)
      if (found && id.isIdentifier()) bind(path, id.node.name, found)
      if (!(found instanceof Map) || !id.isObjectPattern()) return
      for (const property of id.node.properties) {
        const client = found.get(keyOf(property) ?? '')
        if (client && property.type === 'ObjectProperty' && property.value.type === 'Identifier') {
          bind(path, property.value.name, client)
        }
      }
    },
    AssignmentExpression: (path) => {
      const [left, right] = [path.get('left') as NodePath, path.get('right')]
      const target = left.isMemberExpression() ? left.toString() : ''
      if (target === 'module.exports' && right.isObjectExpression()) {
        for (const property of right.get('properties')) {
          const value = property.isObjectProperty() ? clientOf(property.get('value') as NodePath, source) : undefined
          if (value) bindExport(source, keyOf(property.node) ?? '', value)
        }
      }
      const client = clientOf(right, source)
      if (!client) return
      const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? []
      if (target === 'module.exports') bindExport(source, '=', client)
      else if (name !== undefined) bindExport(source, name, client)
      else if (left.isIdentifier()) bind(path, left.node.name, client)
      else if (left.isMemberExpression() && left.get('object').isThisExpression()) {
        bindMember(path, memberOf(left.node), client)
      }
    },
    'ClassProperty|ClassPrivateProperty': (path: NodePath) => {
      const { key, typeAnnotation } = path.node as t.ClassProperty | t.ClassPrivateProperty // those of the visitor
      const value = path.get('value') as NodePath
      const client = value.node ? clientOf(value, source) : injected(typeAnnotation, path)
      const name = key.type === 'PrivateName' ? `#${key.id.name}` : key.type === 'Identifier' ? key.name : ''
      if (client) bindMember(path, name, client)
    },
    Function: (path) => {
      for (const given of path.get('params') as NodePath[]) {
        const parameter = given.isTSParameterProperty() ? (given.get('parameter') as NodePath) : given
        if (!parameter.isIdentifier()) continue
        const client = injected(parameter.node.typeAnnotation, path)
        if (!client) continue
        bind(path, parameter.node.name, client)
        if (given.isTSParameterProperty()) bindMember(path, parameter.node.name, client)
      }
    },
    ReturnStatement: (path) => {
      const argument = path.get('argument') as NodePath
      const client = argument.node ? clientOf(argument, source) : undefined
      const owner = path.getFunctionParent()
      const name = owner?.isFunctionDeclaration() ? owner.node.id?.name : declaredName(owner)
      if (client && owner && name !== undefined) bind(owner.parentPath ?? owner, name, client)
    },
    ...visitModules(source, registry),
  }
}

/** Clients that go from file to file. */
function visitModules(source: Source, registry: Registry): Visitor {
  const { bind, bindExport, boundTo, clientOf, exportsOf, fileOf } = registry
  return {
    ImportDeclaration: (path) => {
      const from = fileOf(path.node.source.value, source)
      if (from === undefined) return
      for (const one of path.node.specifiers) {
        const name = one.type === 'ImportSpecifier' ? (one.imported as t.Identifier).name : 'default'
        const client = exportsOf(from).get(name) ?? (name === 'default' ? exportsOf(from).get('=') : undefined)
        if (one.type === 'ImportNamespaceSpecifier') bind(path, one.local.name, exportsOf(from))
        else if (client) bind(path, one.local.name, client)
      }
    },
    ExportNamedDeclaration: (path) => {
      const from = path.node.source ? fileOf(path.node.source.value, source) : undefined
      for (const one of path.get('specifiers')) {
        if (!one.isExportSpecifier()) continue
        const name = (one.node.exported as t.Identifier).name
        const client =
          from === undefined ? clientOf(one.get('local'), source) : exportsOf(from).get(one.node.local.name)
        if (client) bindExport(source, name, client)
      }
      const declared = path.get('declaration') as NodePath
      if (!declared.isVariableDeclaration()) return
      for (const { node } of declared.get('declarations')) {
        if (node.id.type !== 'Identifier') continue
        const client = boundTo(path.scope.getBinding(node.id.name))
        if (client) bindExport(source, node.id.name, client)
      }
    },
    ExportDefaultDeclaration: (path) => {
      const client = clientOf(path.get('declaration') as NodePath, source)
      if (client) bindExport(source, 'default', client)
    },
  }
}

function declaredName(path: NodePath | null): string | undefined {
  const { parent } = path ?? {}
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined
}
