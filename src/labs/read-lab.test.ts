import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { readLab } from './read-lab'

const LAB = `id: saga
title: A saga
summary: Three services agree without a common transaction.
minutes: 25
chapter: data
services:
  - id: seats
    logs: SeatsLogs
    environment: {SEATS_TABLE: SeatsTable}
steps:
  - id: deploy
    title: Deploy
checks:
  - id: compensated
    title: A failed payment frees the seat
    proves: The compensation runs.
breaks:
  - id: no-compensation
    title: Nothing is undone
    changes: The workflow has no catch.
    fails: [compensated]
cannotProve:
  - what: Who may call what
    why: Nothing enforces policies here.
`
const problemsOf = (text: string): string[] => {
  const result = readLab(readYaml(text), 'lab.yaml')
  return result.ok ? [] : result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

describe('readLab', () => {
  it('reads a lab', () => {
    const result = readLab(readYaml(LAB), 'lab.yaml')
    expect(result.ok && result.value).toMatchObject({ id: 'saga', minutes: 25, breaks: [{ fails: ['compensated'] }] })
  })

  it.each([
    ['a key that is missing', ['minutes: 25\n', ''], 'lab.yaml:1 Write minutes as a whole number.'],
    ['a key that is unknown', ['minutes: 25', 'minutes: 25\nlevel: 3'], 'lab.yaml:5 Remove the key level: a lab does not know it here.'],
    ['an id with capitals', ['id: saga', 'id: Saga'], 'lab.yaml:1 Write the id of the lab in lower case, words joined by hyphens.'],
    ['a title with a full stop', ['title: A saga', 'title: A saga.'], 'lab.yaml:2 Write the title of the lab without a full stop.'],
    ['a sentence without one', ['runs.', 'runs'], 'lab.yaml:16 End what the check proves with a full stop.'],
    ['a list that is empty', ['[compensated]', '[]'], 'lab.yaml:21 Write at least one entry under fails.'],
    ['a sabotage of an unknown check', ['[compensated]', '[paid]'], 'lab.yaml:21 Name a check of this lab: there is no paid.'],
    [
      'an id that is taken',
      ['breaks:', '  - {id: compensated, title: Again, proves: The same.}\nbreaks:'],
      'lab.yaml:17 Choose another id: compensated is taken.',
    ],
  ] as const)('says what to write for %s', (_what, [from, to], problem) => {
    expect(problemsOf(LAB.replace(from, to))).toEqual([problem])
  })

  it('names the line of a text that is no YAML, and of a file that is something else', () => {
    expect(problemsOf('title: [\n  - a: "b')[0]).toMatch(/^lab\.yaml:\d /)
    expect(problemsOf('- a list')).toEqual(['lab.yaml:1 Write a lab as keys and values.'])
    expect(problemsOf('')).toEqual(['lab.yaml:1 Write a lab as keys and values.'])
  })
})
