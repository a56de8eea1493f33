import { expect, it } from 'vitest'
import { withSheet } from './link-page-styles'

const GLOBAL = '<link rel="stylesheet" href="/assets/css/styles.1bcb54f3.css">'
const CLASSES = new Set(['figure_a1-B', 'bench_xY_9'])

it('links the sheet behind the global one on a page that shows one of its classes', () => {
  for (const element of ['<p class="big figure_a1-B">', '<p class=bench_xY_9>']) {
    const page = (sheets: string) => `<head>${sheets}</head>${element}`
    expect(withSheet(page(GLOBAL), '/assets/css/page.0.css', CLASSES)).toBe(
      page(`${GLOBAL}<link rel="stylesheet" href="/assets/css/page.0.css">`),
    )
  }
})

it('leaves the other pages alone', () => {
  const page = `<head>${GLOBAL}</head><p class="figure_zzzz">`
  expect(withSheet(page, '/assets/css/page.0.css', CLASSES)).toBe(page)
})
