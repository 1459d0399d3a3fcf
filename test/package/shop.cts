import { createClient, WechatpayError } from 'wechatpay-chain'

export const client = createClient({ mchid: '1', serial: '2', privateKey: '…', certs: {} })
export const certificates = () => client.v3.certificates.get()
export const isOurs = (error: unknown) => error instanceof WechatpayError
