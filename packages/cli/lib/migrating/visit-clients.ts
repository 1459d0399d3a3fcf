import { keyOf, type NodePath, type t, type Visitor } from './babel.js'
import { nameOfMember } from './classes.js'
import { injectedBy, type NamesOf } from './make-client.js'
import { type Found, isEmpty, isMembers, memberOf, type Registry } from './registry.js'
import type { Source } from './source.js'
import { exportAssigned, visitModules } from './visit-modules.js'

/**
 * Looks in a file for clients that get a name: a variable, a member of a class, a parameter, a function that returns one.
 *
 * @param isPromised Whether the types of names count too: they say less than what is assigned.
 */
export function visitClients(source: Source, registry: Registry, namesOf: NamesOf, isPromised: boolean): Visitor {
  const { bind, bindMember, bindName, resolve } = registry
  const injected = (annotation: t.Node | null | undefined, path: NodePath) =>
    isPromised ? injectedBy(annotation, path, source, namesOf) : undefined
  return {
    VariableDeclarator: (path) => {
      const [id, init] = [path.get('id') as NodePath, path.get('init') as NodePath]
      const promised = id.isIdentifier() ? injected(id.node.typeAnnotation, path) : undefined
      const found = (init.node ? resolve(init, source) : undefined) ?? promised
      if (!found) return
      if (id.isIdentifier()) bind(path, id.node.name, found)
      if (id.isObjectPattern()) bindPattern(path, id.node, found, bind)
    },
    AssignmentExpression: (path) => {
      const [left, right] = [path.get('left') as NodePath, path.get('right')]
      exportAssigned(path, source, registry)
      const found = resolve(right, source)
      if (!found || isEmpty(found)) return
      if (left.isIdentifier()) bind(path, left.node.name, found)
      if (left.isObjectPattern()) bindPattern(path, left.node, found, bind)
      if (!left.isMemberExpression() || /^(?:module|exports)\b/.test(left.toString())) return
      if (left.get('object').isThisExpression()) bindMember(path, memberOf(left.node), found)
      else bindName(memberOf(left.node), found)
    },
    ObjectProperty: (path) => {
      const found = path.get('value').isExpression() ? resolve(path.get('value') as NodePath, source) : undefined
      if (found && !isMembers(found)) bindName(keyOf(path.node) ?? '', found)
    },
    'ClassProperty|ClassPrivateProperty': (path: NodePath) => {
      const { typeAnnotation } = path.node as t.ClassProperty | t.ClassPrivateProperty // those of the visitor
      const value = path.get('value') as NodePath
      const found = (value.node && resolve(value, source)) || injected(typeAnnotation, path)
      if (found) bindMember(path, nameOfMember(path.node), found)
    },
    TSPropertySignature: ({ node }) => {
      const found = injected(node.typeAnnotation, source.program)
      if (found && node.key.type === 'Identifier') bindName(node.key.name, found)
    },
    Function: (path) => {
      for (const given of path.get('params') as NodePath[]) {
        const parameter = given.isTSParameterProperty() ? (given.get('parameter') as NodePath) : given
        const preset = parameter.isAssignmentPattern() ? resolve(parameter.get('right'), source) : undefined
        const name = parameter.isAssignmentPattern() ? (parameter.get('left') as NodePath) : parameter
        if (!name.isIdentifier()) continue
        const client = preset && !isEmpty(preset) ? preset : injected(name.node.typeAnnotation, path)
        if (!client) continue
        bind(path, name.node.name, client)
        if (given.isTSParameterProperty()) bindMember(path, name.node.name, client)
      }
      const body = path.get('body') as NodePath
      if (path.isArrowFunctionExpression() && body.isExpression()) returns(path, resolve(body, source), registry)
      const promised = 'returnType' in path.node ? injected(path.node.returnType, path) : undefined
      if (promised && !path.isArrowFunctionExpression()) returns(path, promised, registry)
    },
    'CallExpression|NewExpression': (path: NodePath) => {
      const { arguments: given } = path.node as t.CallExpression // a NewExpression has them too
      const callee = path.get('callee') as NodePath
      for (const [index] of given.entries()) {
        const found = resolve(path.get(`arguments.${index}`) as NodePath, source)
        if (!found || isEmpty(found)) continue
        if (!isMembers(found)) registry.bindElement(callee, found)
        const parameter = registry.parametersOf(callee, source)[index]
        const taken = parameter?.isTSParameterProperty() ? (parameter.get('parameter') as NodePath) : parameter
        const own = taken?.isAssignmentPattern() ? (taken.get('left') as NodePath) : taken
        if (own?.isObjectPattern()) bindPattern(own, own.node, found, bind)
        if (!own?.isIdentifier()) continue
        bind(own, own.node.name, found)
        if (parameter?.isTSParameterProperty()) bindMember(own, own.node.name, found)
      }
    },
    ReturnStatement: (path) => {
      const argument = path.get('argument') as NodePath
      const owner = path.getFunctionParent()
      if (argument.node && owner) returns(owner, resolve(argument, source), registry)
    },
    Class: (path) => void (path.node.superClass && registry.parametersOf(path.get('superClass') as NodePath, source)),
    ...visitModules(source, registry),
  }
}

/** A function counts as what it returns. */
function returns(path: NodePath<t.Function>, found: Found | undefined, registry: Registry): void {
  if (!found || isEmpty(found)) return
  registry.bindFunction(path.node, found)
  if (path.isFunctionDeclaration() && path.node.id) registry.bind(path.parentPath, path.node.id.name, found)
  if (path.isClassMethod()) registry.bindMember(path, nameOfMember(path.node), found)
  if (path.isObjectMethod()) registry.bindName(keyOf(path.node) ?? '', found)
}

/** `const { pay } = shop`: what is known of the members of an object. */
function bindPattern(path: NodePath, { properties }: t.ObjectPattern, found: Found, bind: Registry['bind']): void {
  if (!isMembers(found)) return
  for (const property of properties) {
    const member = found.get(keyOf(property) ?? '')
    if (member && property.type === 'ObjectProperty' && property.value.type === 'Identifier')
      bind(path, property.value.name, member)
  }
}
