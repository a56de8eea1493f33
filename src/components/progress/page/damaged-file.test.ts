import { expect, it } from 'vitest'
import { damagedFile } from './damaged-file'

it('has every value as it stands, texts unchanged and other things described', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  const raws = ['torn\u0000text', 42, null, { a: [1] }, new Date(0), circle, 10n, undefined, Symbol.iterator]
  const file = JSON.parse(damagedFile(raws.map((raw, index) => ({ key: `k${index}`, raw }))))
  expect(file.kind).toBe('blast-radius-unreadable')
  expect(file.values.map(({ key }: { key: string }) => key)).toEqual(raws.map((_, index) => `k${index}`))
  expect(file.values[0].value).toBe('torn\u0000text')
  expect(file.values[1].value).toMatchObject({ type: 'Number', value: 42 })
  expect(file.values[3].value).toMatchObject({ value: { a: [1] } })
  expect(file.values[4].value).toMatchObject({ type: 'Date', value: '1970-01-01T00:00:00.000Z' })
  expect(file.values[5].value).toEqual({ type: 'object' })
})
