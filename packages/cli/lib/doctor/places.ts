import { settingsOf } from 'wechatpay-chain/protocol'

/** The place of a setting in the merchant console, from the client's own table. */
export function placeOf(setting: string): string | undefined {
  return settingsOf('client').get(setting)?.where
}
