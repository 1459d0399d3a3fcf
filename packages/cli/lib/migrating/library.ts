import type { Words } from '../terminal/words.js'
import type { NodePath, t, Visitor } from './babel.js'
import type { Names } from './names.js'
import type { Source } from './source.js'

/**
 * What the new code has beside a client: what signs for the cashier, what takes notifications, the platform certificates,
 * and the fields that the old library filled in.
 */
export type Companion = 'paysign' | 'receiver' | 'certs' | 'defaults'

/** What has a client as its value: a declaration, a member of a class that is set, or a variable that is set later. */
export type Owner =
  | { readonly kind: 'const' }
  | { readonly kind: 'this' | 'property'; readonly name: string }
  | { readonly kind: 'let'; readonly declaration: NodePath }

/** A client of an old library, where it is made. */
export interface OldClient {
  readonly library: Library
  readonly source: Source
  /** The expressions of its settings; empty when it was made elsewhere, as by a framework, or of settings that are not written there. */
  readonly settings: ReadonlyMap<string, NodePath>
  /** Their names, set when they are first asked for. */
  readonly companions: Map<Companion, string>
  /** The statement that has it as its value; `undefined` where companions cannot be put after it. */
  readonly statement: NodePath | undefined
  /** The statement in which it is made, before which a declaration may stand. */
  readonly place: NodePath | undefined
  readonly owner: Owner | undefined
  /** The constant, or the member, that holds its settings, where they are not written in place. */
  readonly base: NodePath | undefined
  /** Names of further constants beside it. */
  readonly names: Map<string, string>
  /** Whether another file imports its companions. */
  isShared: boolean
}

/** An expression and its file. */
export interface Place {
  readonly path: NodePath
  readonly source: Source
}

/** The clients of a program, over all its files: variables, members of classes, exports and imports. */
export interface Clients {
  clientOf(path: NodePath, source: Source): OldClient | undefined
  /** The calls of a function, or of a method by `this`, in all files. */
  callsOf(path: NodePath<t.Function>): readonly Place[]
  /** Whether each file that may call it is among those that were read. */
  seesAll(path: NodePath<t.Function>): boolean
  /** The calls of members of a name, of whatever object but `this`, in all files. */
  callsNamed(name: string): readonly Place[]
  /** The file that a place is in. */
  sourceOf(path: NodePath): Source
}

/** One of the libraries that a program may come from. */
export interface Library {
  /** Its name in npm. */
  readonly module: string
  /** Whether an export of this name makes a client: by `new`, or as a function. */
  makes(name: string, isNew: boolean): boolean
  /** Whether a client has a member of this name. */
  has(member: string): boolean
  settingsOf(path: NodePath<t.NewExpression> | NodePath<t.CallExpression>): ReadonlyMap<string, NodePath>
  /** The functions that the new code has beside the client, as expressions. */
  companionOf(kind: Companion, client: OldClient): string
  /** The settings that it fills into requests, of those that a client has. */
  defaults(client: OldClient): readonly string[]
  /** Whether the settings of a client are known well enough for a companion. */
  offers(kind: Companion, client: OldClient): boolean
  /** Changes what reads the answers of its calls, in all files, before the calls are changed. */
  follow?(context: Context): Visitor
  /** Changes everything of this library in a file, from the inside out. */
  migrate(context: Context): Visitor
}

/** What the change of one file knows. */
export interface Context {
  readonly source: Source
  readonly names: Names
  readonly clients: Clients
  /** Names and functions whose answers have been followed, over all files. */
  readonly seen: Set<unknown>
  /** The name of a companion of a client, as it is seen from a place; `undefined` where there can be none. */
  companion(client: OldClient, kind: Companion, at: NodePath): string | undefined
}

/** What looks like a call of an old client that nothing is known of. */
export function unseen(module: string): Words {
  return {
    en: `where this client is made was not seen: when it is one of ${module}, migrate that file together with this one`,
    zh: `未找到该客户端的创建位置：若其来自 ${module}，请与创建它的文件一并改写`,
  }
}

export const UNKNOWN: Words = {
  en: 'this has no counterpart that could be chosen by a program; see the guide "Coming from …"',
  zh: '无法自动改写，请参阅《从…迁移》指南',
}
