import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { unusedTheme } from './unused-theme'

it('puts a component that shows nothing in the place of parts that the theme has', () => {
  const aliases = Object.entries(unusedTheme())
  expect(aliases.length).toBeGreaterThan(5)
  for (const [name, file] of aliases) {
    expect(name).toMatch(/^@theme\/[A-Z]/)
    expect(existsSync(file)).toBe(true)
  }
})
