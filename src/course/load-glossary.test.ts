import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { loadGlossary } from './load-glossary'

const entry = (term: string, more = '') => `  - { term: ${term}, says: What it is., chapter: data${more} }\n`
const problems = (...entries: readonly string[]) => {
  const result = loadGlossary({ file: 'glossary.yaml', ...readYaml(`terms:\n${entries.join('')}`) }, new Set(['data']))
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line} ${message}`)
}

describe('loadGlossary', () => {
  it('reads terms by the alphabet, whatever their case and signs', () =>
    expect(problems(entry('API gateway'), entry('back-pressure'), entry('backfill'), entry("Conway's law"))).toEqual([
      '4 Move backfill up: it comes before back-pressure in the alphabet.',
    ]))

  it.each([
    [
      'a name that another term has',
      [entry('outbox'), entry('relay', ', also: [out-box, Outbox]')],
      '3 Leave Outbox out: another term has this name.',
    ],
    ['a chapter that does not exist', [entry('outbox').replace('data', 'date')], '2 Name a chapter of course.yaml: there is no date.'],
    ['a text without an end', [entry('outbox').replace('is.', 'is')], '2 End what the term says with a full stop.'],
    ['a long text', [entry('outbox').replace('What', 'What '.repeat(60))], '2 Say it in one or two sentences: 280 characters at most.'],
  ])('refuses %s', (_what, entries, message) => expect(problems(...entries)).toEqual([message]))
})
