import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { loadRegistry } from './load-registry'

const FACT = `facts:
  - id: streams
    kind: quota
    claim: A stream keeps a change for 24 hours.
    value: 24 hours
    region: all
    source: { title: A guide, url: https://docs.example/streams }
    confidence: read
    verifiedOn: 2026-11-23
    expiresOn: 2027-11-23
`
const BANNED = `banned:
  - id: for-ever
    says: [a stream keeps changes for ever]
    right: A stream keeps a change for 24 hours.
    facts: [streams]
`

const problemsOf = (text: string): string[] => {
  const result = loadRegistry([{ file: 'facts.yaml', ...readYaml(text) }])
  if (result.ok) return []
  return result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

describe('loadRegistry', () => {
  it('reads facts and banned claims', () => {
    const result = loadRegistry([{ file: 'facts.yaml', ...readYaml(FACT + BANNED) }])
    expect(result.ok && result.value.facts[0]).toMatchObject({ id: 'streams', value: '24 hours', verifiedOn: '2026-11-23' })
    expect(result.ok && result.value.banned[0]?.says).toEqual(['a stream keeps changes for ever'])
  })

  it.each([
    ['a key that is missing', ['    kind: quota\n', ''], 'facts.yaml:2 Write price, status, quota, behaviour or practice.'],
    ['a key that is unknown', ['region:', 'place: all\n    region:'], 'facts.yaml:6 Remove the key place: the schema does not know it.'],
    [
      'a fact from memory',
      ['confidence: read', 'confidence: memory'],
      'facts.yaml:8 Write read, secondary or conflict; a fact from memory stays out.',
    ],
    ['a conflict with one side', ['confidence: read', 'confidence: conflict'], 'facts.yaml:8 Name the source that disagrees under also.'],
    ['a day that does not exist', ['2026-11-23', '2026-13-45'], 'facts.yaml:9 Write verifiedOn as a day of the calendar, YYYY-MM-DD.'],
    [
      'a check that holds too long',
      ['2027-11-23', '2028-11-23'],
      'facts.yaml:10 Write 2027-11-23 or earlier: a quota is checked again within 12 months.',
    ],
    [
      'an address that is not https',
      ['https://docs', 'http://docs'],
      'facts.yaml:7 Write the address of the source, beginning with https://.',
    ],
    ['a number where text belongs', ['value: 24 hours', 'value: 24'], 'facts.yaml:5 Write the value in quotation marks, with its unit.'],
    [
      'a phrase that would ban a word',
      ['[a stream keeps changes for ever]', '[for ever]'],
      'facts.yaml:13 Write a phrase of four words or more.',
    ],
    [
      'a banned claim with an unknown fact',
      ['facts: [streams]', 'facts: [stream]'],
      'facts.yaml:15 Name a fact that exists: there is no stream.',
    ],
    [
      'an id that is taken',
      ['banned:', `${FACT.slice(FACT.indexOf('\n') + 1)}banned:`],
      'facts.yaml:11 Choose another id: streams is taken.',
    ],
  ] as const)('says what to write for %s', (_what, [from, to], problem) => {
    expect(problemsOf((FACT + BANNED).replace(from, to))).toEqual([problem])
  })

  it('puts files together, and names the file of what another one has already', () => {
    const load = (...texts: string[]) => loadRegistry(texts.map((text, index) => ({ file: `${index}.yaml`, ...readYaml(text) })))
    expect(load(BANNED.replace('banned', 'facts: []\nbanned'), FACT)).toMatchObject({ ok: true, value: { facts: [{}], banned: [{}] } })
    expect(load(FACT, FACT)).toMatchObject({ ok: false, problems: [{ file: '1.yaml', line: 2 }] })
  })

  it('names the line of a text that is no YAML, and of a file that is something else', () => {
    expect(problemsOf('facts: [\n  - a: "b')[0]).toMatch(/^facts\.yaml:\d /)
    expect(problemsOf('- a list')).toEqual(['facts.yaml:1 Write a file with the keys facts and, where there are any, banned.'])
    expect(problemsOf('')).toEqual(['facts.yaml:1 Write a file with the keys facts and, where there are any, banned.'])
  })
})
