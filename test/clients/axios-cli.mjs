import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const CLI = join(import.meta.dirname, 'node_modules/wechatpay-axios-plugin/bin/cli.js')

export const NAME = "wechatpay-axios-plugin's command line"

/**
 * Requests as its readme has them, with `-u` for the address. Its certificate downloader is left out: in 0.9.6 it verifies the
 * list with a copy of its keys that lacks the ones it has just decrypted, so it refuses every answer.
 */
export async function run({ gateway, folder, did }) {
  const { url, mchid, serial, certificateSerial } = gateway
  const file = (name) => join(folder, name)
  const config = [
    ...[`-c.mchid=${mchid}`, `-c.serial=${serial}`, `-c.privateKey=${file('apiclient_key.pem')}`],
    `-c.certs.${certificateSerial}=${file('wechatpay_cert.pem')}`,
  ]
  const wxpay = async (uri, ...flags) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, uri, ...config, ...flags, '-u', url])
    return `${stdout}${stderr}`
  }

  const listed = await wxpay('v3.certificates', '-m', 'get')
  assert.match(listed, new RegExp(`serial_no: '${certificateSerial}'|data: \\[ \\[Object\\] \\]|data: \\{ data:`))
  did('certificates')

  const asked = await wxpay('v3.pay.transactions.outTradeNo.no-such-order', '-m', 'get', `-p.mchid=${mchid}`)
  assert.match(asked, /ORDER_NOT_EXIST/)
  assert.match(asked, /订单不存在/)
  did('refusal')

  // It reads a merchant number as a number, which production refuses too.
  const numbers = [
    `-d.mchid=${mchid}`,
    '-d.appid=wxd678efh567hg6787',
    '-d.description=book',
    '-d.out_trade_no=cli-order',
  ]
  const order = await wxpay(
    'v3.pay.transactions.native',
    ...numbers,
    '-d.amount.total=1',
    '-d.notify_url=https://a.test/n',
  )
  assert.match(order, /此字段需要一个 string 类型的 Json 值/)
  did('numeric mchid')
}
