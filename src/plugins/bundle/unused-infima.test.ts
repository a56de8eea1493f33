import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isUnused, usesOfInfima, withoutUnusedInfima } from './unused-infima'

const INFIMA = '/x/node_modules/infima/dist/css/default/default.css'

it.each([
  '.tabs',
  '.tabs__item--active:hover',
  '.alert--danger',
  'html[data-theme="dark"] .card',
  '.pagination__link',
  '.menu .badge',
  '.button--primary',
  '.navbar--dark .navbar__link',
  '.col--7',
  '.margin-top--xl',
])('leaves out %s', (selector) => {
  expect(isUnused(selector, 'col--3 margin-top--xl-more col--73')).toBe(true)
})

it.each([
  '.pagination-nav',
  '.pagination-nav__link--next',
  '.navbar',
  '.navbar__item',
  '.menu__link',
  '.container',
  '.clean-btn',
  '.col--3',
  '.padding-top--md',
])('keeps %s', (selector) => {
  expect(isUnused(selector, "clsx('col', 'col--3')\nclassName=\"padding-top--md\"")).toBe(false)
})

it('finds the classes and variables that the theme and the site name, and not those that are only set', () => {
  const { named, set } = usesOfInfima(join(import.meta.dirname, '../../..'))
  expect(named).toMatch(/\bcol--3\b/)
  expect(named).toContain('var(--ifm-color-emphasis-200)')
  expect(named).not.toMatch(/--ifm-h4-font-size\s*:/)
  expect(set).toContain('--ifm-h4-font-size')
  expect(set).not.toContain('--ifm-h5-font-size')
})

/** A sheet of Infima as the plugin meets it: what is left of its rules and declarations. */
const leftOf = (
  rules: Readonly<Record<string, readonly [string, string][]>>,
  { named = '', set = [] as readonly string[], file = INFIMA } = {},
) => {
  const sheet = Object.entries(rules).map(([selector, declarations]) => ({
    selectors: selector.split(', '),
    declarations: [...declarations],
  }))
  const left = new Set(sheet)
  withoutUnusedInfima({ named, set: new Set(set) }).Once({
    source: { input: { file } },
    walkRules: (each) => {
      for (const rule of sheet) each(Object.assign(rule, { remove: () => void left.delete(rule) }))
    },
    walkDecls: (each) => {
      for (const { selectors, declarations } of left)
        for (const one of [...declarations])
          each({
            prop: one[0],
            value: one[1],
            parent: { selector: selectors.join(', ') },
            remove: () => void declarations.splice(declarations.indexOf(one), 1),
          })
    },
  })
  return Object.fromEntries([...left].map(({ selectors, declarations }) => [selectors.join(', '), declarations.map(([prop]) => prop)]))
}

it('takes away selectors, and rules that have no other', () => {
  const rules = { '.card': [], '.card, .menu': [], '.menu': [] }
  expect(leftOf(rules)).toEqual({ '.menu': [] })
  expect(Object.keys(leftOf({ '.card': [], '.tabs': [], '.pills': [] }))).toEqual([])
})

it('touches no file but that of Infima', () => {
  expect(leftOf({ '.card': [['--ifm-card', '1px']] }, { file: '/x/src/css/custom.css' })).toEqual({ '.card': ['--ifm-card'] })
})

it('takes away the variables that nothing reads, however far back', () => {
  const rules: Readonly<Record<string, readonly [string, string][]>> = {
    ':root': [
      ['--ifm-gray', '#ccc'],
      ['--ifm-line', 'var(--ifm-gray)'],
      ['--ifm-card-line', 'var(--ifm-card-gray)'],
      ['--ifm-card-gray', '#ddd'],
      ['--ifm-of-the-site', '1px'],
      ['--other', '2px'],
    ],
    '.menu': [['border', '1px solid var(--ifm-line)']],
    '.card': [['border', '1px solid var(--ifm-card-line)']],
  }
  expect(leftOf(rules, { named: 'a { top: var(--ifm-of-the-site) }' })).toEqual({
    ':root': ['--ifm-gray', '--ifm-line', '--ifm-of-the-site', '--other'],
    '.menu': ['border'],
  })
})

it('takes away what the site sets itself for the whole page, and nothing nearer', () => {
  const size: readonly [string, string][] = [['--ifm-size', '1px']]
  const read: readonly [string, string][] = [['width', 'var(--ifm-size)']]
  const rules = { ':root': size, "html[data-theme='dark']": size, '.markdown': size, p: read }
  expect(leftOf(rules, { set: ['--ifm-size'] })).toEqual({
    ':root': [],
    "html[data-theme='dark']": [],
    '.markdown': ['--ifm-size'],
    p: ['width'],
  })
})
