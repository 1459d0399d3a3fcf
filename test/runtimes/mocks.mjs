// msw 3 and nock 15, which need Node.js 22, answer a client as docs/guide/testing.md says. test/mocks.test.ts does the same by msw 2 and
// nock 14. A process of its own, because they replace `fetch` and sockets. Prints a line for each client that a tool has reached.
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createClient, fetchTransport } from 'wechatpay-chain'
import { forgeAnswer } from 'wechatpay-chain/testing'
import { createEmulator } from 'wechatpay-chain-emulator'

const ORIGIN = 'https://api.mch.weixin.qq.com'
const PATH = '/v3/pay/transactions/native'
const { credentials, platform } = await createEmulator({ listen: false })

/** Places an order whose answer a tool gives, and one whose answer it has altered. */
async function order(name, settings, answerWith) {
  const call = () => {
    const client = createClient({ ...credentials, ...settings, retry: false })
    return client.v3.pay.transactions.native.post({ json: { description: '图书' } }).finally(() => client.close())
  }
  const answer = await forgeAnswer({ json: { code_url: `weixin://${name}` }, platform })
  answerWith(answer)
  const { data, verified } = await call()
  if (data.code_url !== `weixin://${name}` || !verified) throw new Error(`${name}: ${JSON.stringify(data)}`)
  answerWith({ ...answer, body: answer.body.replace('weixin', 'weixim') })
  const { code, reason } = await call().catch((error) => error)
  if (code !== 'ERR_SIGNATURE' || reason !== 'mismatch')
    throw new Error(`${name}: an altered answer is ${code} ${reason}`)
  console.log(`ok ${name}`)
}

const server = setupServer()
server.listen({ onUnhandledRequest: 'error' })
await order('msw, by fetchTransport', { transport: fetchTransport() }, ({ status, headers, body }) =>
  server.use(http.post(ORIGIN + PATH, () => new HttpResponse(body, { status, headers }))),
)
server.close()

const { default: nock } = await import('nock') // it is at work once it is loaded
nock.disableNetConnect()
const byNock = ({ status, headers, body }) => nock(ORIGIN).post(PATH).reply(status, body, headers)
await order('nock, by fetchTransport', { transport: fetchTransport() }, byNock)
await order('nock, by undici', {}, byNock)
