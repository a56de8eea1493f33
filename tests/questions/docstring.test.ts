import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { designTexts } from '../../src/plugins/lessons/lesson-names'
import { BANK, loadBank, MISCONCEPTIONS } from '../../src/plugins/questions/load-bank'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const example = /```yaml\n([\s\S]*?) \* ```/.exec(read('src/quizzes/question-schema.ts'))![1]!.replace(/^ \* ?/gm, '')
const named = (key: string) => [...new Set([...example.matchAll(new RegExp(`\\b${key}: ([a-z0-9-]+)`, 'g'))].map(([, id]) => id!))]

it('takes the questions that the docstring of the schema shows, one of every kind but two', () => {
  const misconceptions = named('misconception').map((id) => `  - { id: ${id}, belief: So it is., instead: It is otherwise. }`)
  const facts = named('fact').map((id) => ({ id }) as never)
  const bank = loadBank(
    new Map([
      [`${MISCONCEPTIONS}/data.yaml`, ['misconceptions:', ...misconceptions].join('\n')],
      [`${BANK}/data.yaml`, example],
    ]),
    {
      registry: { facts, banned: [] },
      designs: designTexts(ROOT),
      today: '2026-11-24',
    },
  )
  expect(bank.ok ? [] : bank.problems).toEqual([])
  const kinds = bank.ok ? bank.value.questions.map(({ question }) => question.kind) : []
  expect(kinds).toEqual(['single', 'order', 'spot-the-flaw', 'true-false', 'match', 'numeric', 'fix-the-json', 'open'])
})
