// The K12 pair: updates and queries a face-payment user in all twelve call forms, over a real socket, with signatures,
// verification and encrypted sensitive fields. The emulator runs in this process. Run it by `npm start`.
import assert from 'node:assert/strict'
import { styleText } from 'node:util'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

const exchanges = []
const emulator = await createEmulator({ onExchange: (exchange) => exchanges.push(exchange) })
const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })

const PATH = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const user = { organization_id: 'school-1', out_user_id: 'pupil-7' }
const names = ['张三', '李四', '王五', '赵六', '钱七', '孙八']

try {
  say('')
  say(`  ${paint('bold', 'K12: one user, twelve call forms')}`)
  say(`  ${paint('dim', `merchant ${emulator.identity.mchid} → emulator ${emulator.url}`)}`)
  say(`  ${paint('dim', 'The emulator starts empty: the first PATCH creates the user.')}`)

  title('1  Chain of properties')
  await change('await client.v3.….patch({ … })', async (json) => {
    return await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
      ...user,
      json,
    })
  })
  await read('await client.v3.….get({ … })', async () => {
    return await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get(user)
  })
  await change('client.v3.….patchAsync({ … }).then(…)', (json) =>
    client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
      .patchAsync({ ...user, json })
      .then((answer) => answer),
  )
  await read('client.v3.….getAsync({ … }).then(…)', () =>
    client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
      .getAsync(user)
      .then((answer) => answer),
  )

  title('2  Declared path')
  await change("await client.chain('v3/…').patch({ … })", async (json) => {
    return await client.chain(PATH).patch({ ...user, json })
  })
  await read("await client.chain('v3/…').get({ … })", async () => {
    return await client.chain(PATH).get(user)
  })
  await change("client.chain('v3/…').patchAsync({ … }).then(…)", (json) =>
    client
      .chain(PATH)
      .patchAsync({ ...user, json })
      .then((answer) => answer),
  )
  await read("client.chain('v3/…').getAsync({ … }).then(…)", () =>
    client
      .chain(PATH)
      .getAsync(user)
      .then((answer) => answer),
  )

  title('3  Path as a property')
  await change("await client['v3/…'].patch({ … })", async (json) => {
    return await client[PATH].patch({ ...user, json })
  })
  await read("await client['v3/…'].get({ … })", async () => {
    return await client[PATH].get(user)
  })
  await change("client['v3/…'].patchAsync({ … }).then(…)", (json) =>
    client[PATH].patchAsync({ ...user, json }).then((answer) => answer),
  )
  await read("client['v3/…'].getAsync({ … }).then(…)", () => client[PATH].getAsync(user).then((answer) => answer))

  assert.equal(exchanges.length, 12)
  say('')
  say(`  ${paint('green', '✓')} Twelve calls, twelve answers verified; each change was read back.`)
  say('')
} finally {
  await client.close()
  await emulator.close()
}

/** Updates the user with values that no earlier call has written. */
async function change(form, call) {
  const round = exchanges.length / 2
  const json = {
    user_name: names[round],
    user_type: 'STUDENT',
    student_info: { class_name: `Class ${round + 1}` },
    phone: `1380013800${round}`,
  }
  const answer = await call(json)
  show(form, answer, json)
  assert.equal(answer.status, 204)
  change.written = json
}

/** Queries the user, and checks it against the last update. */
async function read(form, call) {
  const answer = await call()
  show(form, answer)
  const { user_name, user_type, student_info } = answer.data
  const { phone: _, ...written } = change.written
  assert.deepEqual({ user_name, user_type, student_info }, written)
}

/** Prints the request and the answer as they were transmitted. */
function show(form, answer, json) {
  const { method, target, headers, body } = exchanges.at(-1)
  say('')
  say(`  ${paint('cyan', form)}`)
  say(`    → ${paint('bold', method)} ${target}`)
  const [scheme, ...fields] = shortened(headers.authorization)
  row('Authorization', scheme)
  for (const line of fields) row('', line)
  if (json) {
    const sent = JSON.parse(body)
    for (const field of ['user_name', 'phone']) {
      assert.notEqual(sent[field], json[field], `${field} must not travel in plaintext`)
      row(field, `${json[field]}  ⇒  ${sent[field].slice(0, 24)}…  ${paint('dim', `${sent[field].length} characters`)}`)
    }
  }
  const proof = answer.verified ? paint('green', 'verified') : paint('red', 'not verified')
  say(
    `    ← ${paint('bold', String(answer.status))} ${proof} ${paint('dim', `under ${answer.headers['wechatpay-serial']}`)}`,
  )
  if (answer.data) row('data', `${answer.data.user_name}, ${answer.data.student_info.class_name}`)
  assert.equal(answer.verified, true)
}

/** Splits an `Authorization` header into lines for a terminal, with nonce, serial and signature shortened. */
function shortened(header) {
  return header
    .replace(/(nonce_str|serial_no|signature)="(.{8})[^"]*"/g, '$1="$2…"')
    .replace(/ |(?<=timestamp="\d+"),/g, '\n')
    .split('\n')
}

function row(name, value) {
  say(`      ${paint('dim', name.padEnd(13))}  ${value}`)
}

function title(text) {
  say('')
  say(`  ${paint('bold', text)}`)
}

function paint(style, text) {
  return process.stdout.isTTY ? styleText(style, text) : text
}

function say(line) {
  console.log(line)
}
