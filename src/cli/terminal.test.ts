import { describe, expect, it } from 'vitest'
import { createPaint, plain } from './terminal'

describe('plain', () => {
  it('shows what would steer the terminal', () => {
    expect(plain('red\u001b[31m \u009b2J \u202eknil')).toBe('red\\u001b[31m \\u009b2J \\u202eknil')
    expect(plain('orders\n100 of 100')).toBe('orders\\u000a100 of 100')
  })
  it('leaves letters of any language alone', () => {
    expect(plain('bücher 書店 📚')).toBe('bücher 書店 📚')
  })
})

describe('createPaint', () => {
  it('paints on a terminal only', () => {
    expect(createPaint(true, {})('error', 'x')).toBe('\u001b[31mx\u001b[0m')
    expect(createPaint(false, {})('error', 'x')).toBe('x')
  })
  it('keeps to NO_COLOR and to terminals without colours', () => {
    expect(createPaint(true, { NO_COLOR: '1' })('error', 'x')).toBe('x')
    expect(createPaint(true, { TERM: 'dumb' })('error', 'x')).toBe('x')
  })
})
