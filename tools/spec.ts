import { readSpec as read, readNotifications as readAll } from '../packages/emulator/lib/spec/read-spec.js'
import type { Notification, Operation } from '../packages/emulator/lib/spec/spec-file.js'

export type { Field } from '../packages/emulator/lib/spec/field.js'
export { isDeprecated, METHODS } from '../packages/emulator/lib/spec/read-spec.js'
export type {
  ErrorSource,
  Lifecycle,
  Notification,
  NotificationSpec,
  Operation,
  OperationSpec,
} from '../packages/emulator/lib/spec/spec-file.js'

/** Every operation under `spec/` of this repository, by template and verb. */
export function readSpec(root = 'spec'): Operation[] {
  return read(root)
}

/** Every notification under `spec/webhook/` of this repository, by protocol and name. */
export function readNotifications(root = 'spec'): Notification[] {
  return readAll(root)
}
