import { onlyNode } from '../platform/only-node.web.js'
import type { Opened } from './open.js'

export async function openXml(): Promise<Opened> {
  throw onlyNode('notification: one of APIv2', 'MD5 and no AES-ECB')
}
