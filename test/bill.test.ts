import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BillRow, rows } from '../lib/index.js'

const HEADER = '交易时间,商户订单号,商品名称,订单金额,手续费,费率'
const SUMMARY = '总交易单数,应结订单总金额,退款总金额,手续费总金额'
const TRADES = [
  HEADER,
  '`2026-05-20 13:29:35,`order-1,`苹果, 梨,`1234.50,`0.01000,`0.60%',
  '`2026-05-20 13:29:36,`学费 😀,``反引号`,`-0.01,`0.00000,`0.60%',
  SUMMARY,
  '`2,`1234.49,`0.01,`0.01000',
  '',
].join('\r\n')

const bytes = (text: string) => [Buffer.from(text)]

async function read(bill: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const found: BillRow[] = []
  const lines = rows(bill)
  for await (const row of lines) found.push(row)
  return { rows: found, summary: lines.summary }
}

const EXPECTED = {
  rows: [
    {
      交易时间: '2026-05-20 13:29:35',
      商户订单号: 'order-1',
      商品名称: '苹果, 梨',
      订单金额: 123_450,
      手续费: 1,
      费率: '0.60%',
    },
    {
      交易时间: '2026-05-20 13:29:36',
      商户订单号: '学费 😀',
      商品名称: '`反引号`',
      订单金额: -1,
      手续费: 0,
      费率: '0.60%',
    },
  ],
  summary: { 总交易单数: '2', 应结订单总金额: 123_449, 退款总金额: 1, 手续费总金额: 1 },
}

describe('the rows of a bill', () => {
  it('have the names of its header, money in fen, and the summary apart', async () => {
    expect(await read(bytes(`\ufeff${TRADES}`))).toEqual(EXPECTED)
  })

  it('are the same wherever the bytes are cut', async () => {
    const whole = Buffer.from(`\ufeff${TRADES}`)
    const cuts = fc.array(fc.nat({ max: whole.length }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const edges = [0, ...places.toSorted((a, b) => a - b), whole.length]
        const pieces = edges.slice(1).map((edge, index) => whole.subarray(edges[index], edge))
        expect(await read(pieces)).toEqual(EXPECTED)
      }),
    )
  })

  it('are the same byte by byte, and with bare line feeds', async () => {
    const text = Buffer.from(TRADES.replaceAll('\r', ''))
    expect(await read([...text].map((byte) => Uint8Array.of(byte)))).toEqual(EXPECTED)
  })

  it('are typed: money is a number', async () => {
    let total = 0
    for await (const row of rows(bytes(TRADES))) {
      total += row.订单金额 ?? 0
      // @ts-expect-error: a cell that is no money may be text
      total += row.商户订单号
    }
    expect(String(total)).toContain('order-1')
  })

  it('of a bill without payments are none, and its summary is there', async () => {
    const empty = await read(bytes(`${HEADER}\n${SUMMARY}\n\`0,\`0.00,\`0.00,\`0.00000\n`))
    expect(empty).toEqual({
      rows: [],
      summary: { 总交易单数: '0', 应结订单总金额: 0, 退款总金额: 0, 手续费总金额: 0 },
    })
  })

  it('of an empty file, and of a header alone, are none', async () => {
    for (const text of ['', '\ufeff', HEADER, `${HEADER}\r\n`]) {
      expect(await read(bytes(text))).toEqual({ rows: [], summary: undefined })
    }
  })

  it('of fund flows have the columns that name the yuan', async () => {
    const flows = '记账时间,收支金额(元),账户结余(元),备注\n`2026-02-01 04:21:23 ,`0.02 ,`0.18 ,`缺货\n'
    expect((await read(bytes(flows))).rows).toEqual([
      { 记账时间: '2026-02-01 04:21:23', '收支金额(元)': 2, '账户结余(元)': 18, 备注: '缺货' },
    ])
  })

  it('of parts that were joined skip the headers and byte order marks in between', async () => {
    const part = (order: string) => `\ufeff商户订单号,订单金额\r\n\`${order},\`0.10\r\n`
    expect((await read(bytes(part('a') + part('b')))).rows).toEqual([
      { 商户订单号: 'a', 订单金额: 10 },
      { 商户订单号: 'b', 订单金额: 10 },
    ])
  })

  it('of a bill without back-ticks are split at its commas', async () => {
    const plain = await read(bytes('id,订单金额\na,1\nb,2.5\ntotal\n3.5\n'))
    expect(plain.rows).toEqual([
      { id: 'a', 订单金额: 100 },
      { id: 'b', 订单金额: 250 },
    ])
    expect(plain.summary).toEqual({ total: '3.5' })
    expect((await read(bytes('id,订单金额\na,1'))).rows).toEqual([{ id: 'a', 订单金额: 100 }])
  })

  it('leave an empty money cell undefined', async () => {
    expect((await read(bytes('a,退款金额\n`x,`\n'))).rows).toEqual([{ a: 'x', 退款金额: undefined }])
  })

  it('are exact for every amount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), async (fen) => {
        const digits = String(Math.abs(fen)).padStart(3, '0')
        const yuan = `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}000`
        expect((await read(bytes(`金额\n\`${yuan}\n`))).rows).toEqual([{ 金额: fen }])
      }),
    )
  })

  it.each([
    ['a fraction of a fen', '金额\n`0.001\n', /^line 2 of the bill has a fraction of a fen in the column 金额$/],
    ['an amount that is a word', '金额\n`hush\n', /^line 2 of the bill has no amount in the column 金额$/],
    ['an amount beyond a number', '金额\n`90071992547409.92\n', /beyond what a number can hold/],
    ['a cell too few', 'a,b\n`1\n', /^line 2 of the bill has 1 cells, and its header 2$/],
    [
      'a cell too few, and an amount that is a word',
      '金额,b\n`hush\n',
      /^line 2 of the bill has 1 cells, and its header 2$/,
    ],
    ['an amount that ends with its point', '金额\n`1.\n', /has no amount in the column 金额$/],
    ['an amount of two points', '金额\n`1.00.0\n', /has no amount in the column 金额$/],
    ['a cell too many', 'a,b\n`1,`2\n`1,`2,`3\n', /^line 3 of the bill has 3 cells, and its header 2$/],
    ['no header', '`1,`2\n', /begins with a back-tick, where the header should stand/],
  ])('with %s are an error that names the line', async (_, text, message) => {
    await expect(read(bytes(text))).rejects.toMatchObject({ code: 'ERR_BILL', message: expect.stringMatching(message) })
  })

  it('of a file that is still packed are an error that says so', async () => {
    const packed = [Uint8Array.of(0x1f, 0x8b, 0x08, 0, 0xff)]
    await expect(read(packed)).rejects.toMatchObject({ code: 'ERR_BILL', message: expect.stringContaining('packed') })
  })

  it('end with the error of the stream that they are read from', async () => {
    const failing = async function* () {
      yield Buffer.from(TRADES)
      throw new Error('not the bill that was told')
    }
    await expect(read(failing())).rejects.toThrow('not the bill that was told')
  })
})

it('a bill that is there at once is read in turns with other work of the process', async () => {
  const lines = 400_000
  let [turns, done] = [0, false]
  const turn = (): void => {
    if (done) return
    turns += 1
    setImmediate(turn)
  }
  setImmediate(turn)
  let [count, total] = [0, 0]
  for await (const row of rows(bytes(`a,金额\n${'`x,`0.01\n'.repeat(lines)}`))) {
    count += 1
    total += row.金额 ?? 0
  }
  done = true
  expect([count, total]).toEqual([lines, lines])
  expect(turns).toBeGreaterThanOrEqual(5)
})

it('rows are right also from a source that uses its buffer again', async () => {
  const again = function* () {
    const buffer = Buffer.alloc(7)
    const whole = Buffer.from(TRADES)
    for (let at = 0; at < whole.length; at += buffer.length) yield buffer.subarray(0, whole.copy(buffer, 0, at))
  }
  expect(await read(again())).toEqual(EXPECTED)
})

it('a long line that comes in small pieces is read in linear time', async () => {
  const cell = 'x'.repeat(900_000)
  const text = Buffer.from(`a,b\n\`${cell},\`1\n`)
  const pieces = Array.from({ length: Math.ceil(text.length / 20) }, (_, at) => text.subarray(20 * at, 20 * (at + 1)))
  const began = performance.now()
  expect((await read(pieces)).rows).toEqual([{ a: cell, b: '1' }])
  expect(performance.now() - began).toBeLessThan(5_000) // joining all pieces for each of them takes 19 s
})
