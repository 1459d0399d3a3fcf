import { expect, test } from 'vitest'
import { right, wrong } from '../types/programs.js'
import { stageOfFile } from './stage.js'

const stage = stageOfFile()

function shop(number: string) {
  return { client: stage.client, mchid: stage.emulator.identity.mchid, number }
}

test.each(Object.entries(right))('%s, and is not refused', async (name, run) => {
  const { status } = await run(shop(`right-${Object.keys(right).indexOf(name)}`))
  expect([200, 204]).toContain(status)
  expect(stage.violations).toEqual([])
})

test.each(Object.entries(wrong))('%s, and the emulator names the field', async (name, [field, run]) => {
  await expect(run(shop(`wrong-${Object.keys(wrong).indexOf(name)}`))).rejects.toMatchObject({
    status: 400,
    code: 'PARAM_ERROR',
    detail: { field },
  })
})
