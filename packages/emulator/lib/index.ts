export { createEmulator } from './create-emulator.js'
export { createKeys } from './create-keys.js'
export type {
  Emulator,
  EmulatorOptions,
  InProcessEmulator,
  SecureEmulator,
  ShangmiEmulator,
  ShangmiSide,
  TlsSide,
} from './emulator.js'
export type { BrandCredentials, Credentials, Files, Identity, ShangmiCredentials } from './keys/identity.js'
export type { KeptKeys as EmulatorKeys, KeyMode } from './keys/keys.js'
export type { Delivered } from './notify/delivered.js'
export type { Commands as EmulatorCommands } from './operator/commands.js'
export type { OrderView, PaidView } from './stories/orders/view.js'
export type { Answer, Exchange, Wire } from './world/exchange.js'
