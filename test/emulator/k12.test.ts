import { expect, test } from 'vitest'
import { stageOfFile } from './stage.js'

const stage = stageOfFile()

const users = () => stage.client.v3.offlinefacemch.organizations._organization_id_.users

test('a user that nobody wrote is not found, and the answer proves itself all the same', async () => {
  const asking = users().outUserId._out_user_id_.get({ organization_id: 'o1', out_user_id: 'nobody' })
  await expect(asking).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404, verified: true })
})

test('what is written is read back, and phone stays with the platform', async () => {
  const user = { organization_id: 'school 1/?', out_user_id: '学生#1' }
  const { status, data } = await users().outUserId._out_user_id_.patch({
    ...user,
    json: { user_name: '张三', user_type: 'STUDENT', phone: '13800138000', student_info: { class_name: '一班' } },
  })
  expect({ status, data }).toEqual({ status: 204, data: undefined })

  const read = await users().outUserId._out_user_id_.get(user)
  expect(read.data).toEqual({
    ...user,
    use_id: expect.stringMatching(/^\d{16}$/),
    user_name: '张三',
    user_type: 'STUDENT',
    student_info: { class_name: '一班' },
    contract_state: 'NOT_CONTRACTED',
    face_image_ok: false,
  })
})

test('names and phones never travel in plaintext', () => {
  const [sent = ''] = stage.exchanges.filter(({ method }) => method === 'PATCH').map(({ body }) => body)
  expect(sent).not.toContain('张三')
  expect(sent).not.toContain('13800138000')
  expect(JSON.parse(sent)).toMatchObject({ user_type: 'STUDENT', phone: expect.stringMatching(/^[\w+/]{342}==$/) })
})

test('a change leaves alone what it does not name', async () => {
  const user = { organization_id: 'o2', out_user_id: 'u1' }
  const { patch, get } = users().outUserId._out_user_id_
  await patch({ ...user, json: { user_name: '李四', status: 'NORMAL', staff_info: { occupation: '老师' } } })
  const before = (await get(user)).data
  await patch({ ...user, json: { status: 'DISABLED', staff_info: {} } })
  expect((await get(user)).data).toEqual({ ...before, status: 'DISABLED' })
})

test('two organisations may have users of the same number', async () => {
  const { patch, get } = users().outUserId._out_user_id_
  await patch({ organization_id: 'o3', out_user_id: 'same', json: { user_name: '王五' } })
  await patch({ organization_id: 'o4', out_user_id: 'same', json: { user_name: '赵六' } })
  const name = async (organization_id: string) => (await get({ organization_id, out_user_id: 'same' })).data.user_name
  expect([await name('o3'), await name('o4')]).toEqual(['王五', '赵六'])
})

test('an organisation is found by its ID or its name, once it has a user', async () => {
  const { organizations } = stage.client.v3.offlinefacemch
  await expect(organizations.get({ query: { organization_id: 'o5' } })).rejects.toMatchObject({ status: 404 })
  await users().outUserId._out_user_id_.patch({ organization_id: 'o5', out_user_id: 'u1', json: {} })
  const { data } = await organizations.get({ query: { organization_id: 'o5' } })
  expect(data.organization_id).toBe('o5')
  const { organization_name = '' } = data
  expect((await organizations.get({ query: { organization_name } })).data).toEqual(data)
  const other = organizations.get({ query: { organization_id: 'o5', organization_name: `${organization_name}!` } })
  await expect(other).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
})

test('a token is handed out', async () => {
  const web_init_data = { organization_id: 'o1', out_user_id: 'u1' }
  const { data } = await stage.client.v3.offlinefacemch.tokens.post({ json: { scene: 'WEBSESSION', web_init_data } })
  expect(data.token).toMatch(/^\w{32}$/)
})

test('a contract ends, and the next query shows it', async () => {
  const user = { organization_id: 'o6', out_user_id: 'u1' }
  const { patch, get } = users().outUserId._out_user_id_
  await patch({ ...user, json: { user_name: '张三' } })
  const { use_id = '' } = (await get(user)).data
  const terminate = (user_id: string) =>
    users().userId._user_id_.terminateContract.post({ organization_id: 'o6', user_id })
  await expect(terminate(`${use_id}0`)).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
  expect((await terminate(use_id)).status).toBe(204)
  expect((await get(user)).data).toMatchObject({ contract_state: 'TERMINATED', user_name: '张三' })
})
