import { onlyNode } from '../platform/only-node.web.js'

export function openReqInfo(): string {
  throw onlyNode('`req_info` of APIv2', 'AES-ECB and no MD5')
}

export function sealReqInfo(): string {
  throw onlyNode('`req_info` of APIv2', 'AES-ECB and no MD5')
}
