import { describe, expect, it } from 'vitest'
import { countAll, countFiles, countsOf, type StrykerReport } from './mutation-report.mts'

const mutants = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) })

describe('a report of mutants', () => {
  it('counts one that never ends as found out, and one that no test meets as left', () => {
    const counts = { mutants: 4, killed: 1, timeout: 1, survived: 1, noCoverage: 1, ignored: 0, score: 50 }
    expect(countsOf(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toEqual(counts)
  })

  it('leaves out what is ignored, and never rounds up', () => {
    expect(countsOf(['Killed', 'Killed', 'Survived', 'Ignored'])).toMatchObject({ mutants: 3, ignored: 1, score: 66.6 })
    expect(countsOf(['Ignored'])).toMatchObject({ mutants: 0, score: null })
  })

  it('begins with the file that is tested worst, and weighs mutants and not files', () => {
    const reports: readonly StrykerReport[] = [
      { files: { 'b.ts': mutants('Killed', 'Killed', 'Killed'), 'none.ts': mutants() } },
      { files: { 'c.ts': mutants('Survived'), 'a.ts': mutants('Killed') } },
    ]
    expect(countFiles(reports).map(({ file }) => file)).toEqual(['c.ts', 'a.ts', 'b.ts', 'none.ts'])
    expect(countAll(reports).score).toBe(80)
  })
})
