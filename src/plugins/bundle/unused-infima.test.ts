import { expect, it, vi } from 'vitest'
import { isUnused, withoutUnusedInfima } from './unused-infima'

it.each([
  '.tabs',
  '.tabs__item--active:hover',
  '.alert--danger',
  'html[data-theme="dark"] .card',
  '.pagination__link',
  '.menu .badge',
  '.button--primary',
])('leaves out %s', (selector) => {
  expect(isUnused(selector)).toBe(true)
})

it.each(['.pagination-nav', '.pagination-nav__link--next', '.navbar', '.menu__link', '.container', '.clean-btn'])(
  'keeps %s',
  (selector) => {
    expect(isUnused(selector)).toBe(false)
  },
)

it('touches no file but that of Infima', () => {
  const rule = (file: string, selectors: string[]) => {
    const remove = vi.fn()
    const made = { selectors, source: { input: { file } }, remove }
    withoutUnusedInfima.Rule(made)
    return { selectors: made.selectors, isRemoved: remove.mock.calls.length > 0 }
  }
  const infima = '/x/node_modules/infima/dist/css/default/default.css'
  expect(rule(infima, ['.card']).isRemoved).toBe(true)
  expect(rule(infima, ['.card', '.menu']).selectors).toEqual(['.menu'])
  expect(rule(infima, ['.menu']).isRemoved).toBe(false)
  expect(rule('/x/src/css/custom.css', ['.card']).isRemoved).toBe(false)
})

it('takes the variables of what is left out along, and no other', () => {
  const isRemoved = (prop: string) => {
    const remove = vi.fn()
    withoutUnusedInfima.Declaration({ prop, source: { input: { file: '/x/infima/dist/css/default/default.css' } }, remove })
    return remove.mock.calls.length > 0
  }
  expect(['--ifm-card-border-radius', '--ifm-pagination-color-active', '--ifm-button-size-multiplier'].map(isRemoved)).toEqual([
    true,
    true,
    true,
  ])
  expect(['--ifm-pagination-nav-border-radius', '--ifm-navbar-height', '--ifm-color-primary', 'color'].map(isRemoved)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
