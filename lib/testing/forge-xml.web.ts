import { onlyNode } from '../platform/only-node.web.js'

export function forgeXml(event: string): string {
  throw onlyNode(`forgeNotification: ${event}`, 'MD5')
}
