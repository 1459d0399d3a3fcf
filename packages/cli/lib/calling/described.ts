import { type Field, type OperationSpec, propertiesOf, readOperations } from 'wechatpay-chain-emulator/spec'
import type { Named } from './operation.js'

/** What the spec says of an operation, whose path may hold values; `undefined` where it has none. */
export function describedOperation({
  method,
  path,
}: Named): { readonly name: string; readonly spec: OperationSpec } | undefined {
  const operations = readOperations()
  try {
    const [, v2] = /^v2(\/.*)$/i.exec(path) ?? []
    const { name } = v2 === undefined ? operations.find(method, `/${path}`)[0] : operations.findV2(method, v2)
    return { name, spec: operations.read(name) }
  } catch {
    return undefined
  }
}

/** The body of an operation: its JSON, its XML, or the further fields of its upload. */
export function describedBody(named: Named): Field | undefined {
  const { json, xml, body } = propertiesOf(describedOperation(named)?.spec.request ?? {})
  return json ?? xml ?? (body && propertiesOf(body).meta)
}
