import type { Emulator } from 'wechatpay-chain-emulator'

/** Runs a command whose name or parameters are known at run time only, or wrong on purpose. */
export function runCommand(
  { operate }: Pick<Emulator, 'operate'>,
  name: string,
  parameters?: object,
): Promise<unknown> {
  return (operate as (name: string, parameters?: object) => Promise<unknown>)(name, parameters) // the emulator checks both
}
