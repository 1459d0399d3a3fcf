import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { stageOfFile } from './stage.js'

const MIB = 2 ** 20

const stage = stageOfFile()

const images = () => stage.client.v3.merchantService.images
const body = (file: Uint8Array, filename: string) => ({
  file,
  meta: { filename, sha256: createHash('sha256').update(file).digest('hex') },
})
const sendImage = async (file: Uint8Array, filename = 'torn.png') =>
  (await images().upload.post({ body: body(file, filename) })).data.media_id
const fetchImage = async (media_id: string) => (await images()._media_id_.get({ media_id })).data

test('an image of a complaint comes back byte by byte, as what its name says that it is', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n\x00\xff', 'latin1')
  const image = await fetchImage(await sendImage(png))
  expect(image.contentType).toBe('image/png')
  expect(Buffer.from(await image.bytes()).equals(png)).toBe(true)
  expect((await fetchImage(await sendImage(png, 'TORN.JPG'))).contentType).toBe('image/jpeg')
})

test('the same file sent again has the same id; another byte or another name makes another one', async () => {
  const file = Buffer.from('a')
  const first = await sendImage(file)
  expect(await sendImage(file)).toBe(first)
  expect(await sendImage(Buffer.from('b'))).not.toBe(first)
  expect(await sendImage(file, 'other.png')).not.toBe(first)
  const { media } = stage.client.v3.merchant
  const application = (await media.upload.post({ body: body(file, 'torn.png') })).data.media_id
  expect((await media.upload.post({ body: body(file, 'torn.png') })).data.media_id).toBe(application)
  expect((await media.video_upload.post({ body: body(file, 'torn.png') })).data.media_id).not.toBe(application)
})

test('an image that nobody sent, or that was sent for something else, is not found', async () => {
  const missing = { code: 'RESOURCE_NOT_EXISTS', status: 404 }
  await expect(fetchImage('1234567890123456')).rejects.toMatchObject(missing)
  const { media_id } = (await stage.client.v3.merchant.media.upload.post({ body: body(Buffer.from('c'), 'c.png') }))
    .data
  await expect(fetchImage(media_id)).rejects.toMatchObject(missing)
})

test('the image of a coupon has an address of its own', async () => {
  const upload = stage.client.v3.marketing.favor.media.imageUpload
  const { media_url } = (await upload.post({ body: body(Buffer.from('logo'), 'logo.png') })).data
  expect(media_url).toMatch(/^https:\/\/example\.com\/media\/\d{16}\.png$/)
  expect((await upload.post({ body: body(Buffer.from('logo'), 'logo.png') })).data.media_url).toBe(media_url)
})

test('images are kept up to 32 MiB; then the oldest is forgotten, and no look at the state shows bytes', async () => {
  const first = await sendImage(Buffer.from('the first'))
  const upload = stage.client.v3.global.merchantService.images.upload
  const large = async (fill: number) => {
    const { data } = await upload.post({ body: body(Buffer.alloc(15 * MIB, fill), 'large.png') })
    return data.media_id
  }
  const ids = [await large(1), await large(2)]
  expect((await fetchImage(first)).contentType).toBe('image/png')
  await large(3)
  await expect(fetchImage(first)).rejects.toMatchObject({ status: 404 })
  await expect(fetchImage(ids[0] ?? '')).rejects.toMatchObject({ status: 404 })
  expect((await fetchImage(ids[1] ?? '')).contentType).toBe('image/png')
  const { tables } = Object(await stage.emulator.operate('state'))
  expect(tables.media.at(-1)).toMatchObject({ purpose: 'complaint', size: 15 * MIB })
  expect(tables).not.toHaveProperty('contents')
})
