import { describe, expect, it } from 'vitest'
import { sabotaged } from './working-copy'

describe('sabotaged', () => {
  const sabotage = { file: 'a.ts', find: 'await work()\nawait done()', put: 'await done()\nawait work()' }

  it('changes one place, whatever characters are in it', () => {
    expect(sabotaged('x\nawait work()\nawait done()\ny', sabotage)).toBe('x\nawait done()\nawait work()\ny')
    expect(sabotaged('a $& b', { file: 'a.ts', find: '$&', put: "$1 $' $$" })).toBe("a $1 $' $$ b")
  })

  it.each([
    ['nowhere', '', 0],
    ['twice', 'await work()\nawait done()\nawait work()\nawait done()', 2],
  ])('refuses a place that is there %s', (_how, text, count) => {
    expect(() => sabotaged(text, sabotage)).toThrow(`looks for a place in a.ts and finds ${count}.`)
  })
})
