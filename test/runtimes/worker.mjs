// A Worker that runs the contract for the gateway that it is told of, and answers with a line a check. Vercel's edge runtime knows
// no modules, so the same function listens to an event there.
import { contract } from './contract.mjs'

async function answer(request) {
  const { gateway, knows } = await request.json()
  return Response.json(await contract(gateway, knows))
}

if (globalThis.EdgeRuntime) addEventListener('fetch', (event) => event.respondWith(answer(event.request)))

export default { fetch: answer }
