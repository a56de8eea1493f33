import { describe, expect, it } from 'vitest'
import type { Entry } from '../../progress/entry'
import type { ProgressState } from '../../progress/state'
import { warningOf } from './warnings'

const fine: ProgressState = { access: 'open', where: 'indexed-db', entries: new Map(), waiting: [], damaged: [], missing: 0, backups: [] }
const waiting = [{} as Entry, {} as Entry]

describe('a warning', () => {
  it('is given for everything that keeps something from being kept, and for nothing else', () => {
    expect(warningOf(fine)).toBeUndefined()
    expect(warningOf({ ...fine, access: 'reading' })).toBeUndefined()
    expect(warningOf({ ...fine, where: 'memory' })).toMatch(/forgotten when this tab is closed\. Export it/)
    expect(warningOf({ ...fine, access: 'newer', waiting })).toMatch(
      /newer version.*reload the page\. 2 entries of this tab wait to be kept: export them before the reload/,
    )
    expect(warningOf({ ...fine, access: 'unreadable' })).toMatch(/could not be read.*Reload the page to try again\.$/)
    expect(warningOf({ ...fine, access: 'unreadable', waiting: waiting.slice(1) })).toMatch(/One entry .* waits .*: export it before/)
    expect(warningOf({ ...fine, failure: { code: 'quota', detail: '' }, waiting: waiting.slice(1) })).toBe(
      'The storage of this browser is full. One entry of this tab waits to be kept. Export the progress, or make room and try again.',
    )
    expect(warningOf({ ...fine, failure: { code: 'failed', detail: '' } })).toMatch(/could not write/)
  })
})
