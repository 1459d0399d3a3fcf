import { createClient } from 'redis'
import { redisStore } from '../../lib/receiver.js'

/** A machine that claims a notification and is killed before its code is done. */
const [port = '', id = '', ttl = ''] = process.argv.slice(2)
const client = createClient({ url: `redis://127.0.0.1:${port}` })
await client.connect()
console.log(await redisStore(client).claim(id, 'the run that dies', Number(ttl)))
setInterval(() => undefined, 1_000)
