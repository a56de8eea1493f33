import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Words that promise, praise or belittle, and tell nothing. "Has just ended" tells when. */
const LEFT_OUT =
  /\b(simply|obviously|of course|powerful|robust|seamless(?:ly)?|leverag(?:e|es|ed|ing)|in today['’]s world|(?<!\b(?:has|have|had) )just)\b/gi
/** Feedback speaks of the design, not to a person, and does not shout. Stems may quote somebody who says "you". */
const NOT_IN_FEEDBACK = /(?<=^ *(?:reason|instead): .*)(?:\b(?:you|your|yours)\b|!)/gim

const textsOf = (folder: string, name: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && !/(^|\/)(work|node_modules)\//.test(file))
    .map((file) => `${folder}/${file}`)

/** Code and titles of sources are quoted, not said. */
const said = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]*`|^ *- title: .*$/gm, (code) => code.replace(/[^\n]/g, ' '))

const wordsIn = (text: string, words: RegExp): string[] =>
  [...said(text).matchAll(words)].map(({ 0: word, index }) => `line ${text.slice(0, index).split('\n').length}: ${word.toLowerCase()}`)

const found = (files: readonly string[], words: RegExp): string[] =>
  files.flatMap((file) => wordsIn(readFileSync(join(ROOT, file), 'utf8'), words).map((where) => `${file}, ${where}`))

const BANK = textsOf('src/quizzes', /\.yaml$/)
const ALL = [
  'README.md',
  'CONTRIBUTING.md',
  ...textsOf('docs', /\.mdx$/),
  ...textsOf('src/grader/rules', /\.mdx$/),
  ...textsOf('src/course', /\.yaml$/),
  ...textsOf('src/facts/registry', /\.yaml$/),
  ...textsOf('src/exercises/catalogue', /\.yaml$/),
  ...textsOf('labs', /\.(mdx|md|yaml)$/),
  ...BANK,
]

describe('the voice of the course', () => {
  it('is heard in every text there is', () => {
    expect(ALL.length).toBeGreaterThan(100)
    expect(BANK.length).toBeGreaterThan(30)
  })

  it('leaves out words that tell nothing', () => expect(found(ALL, LEFT_OUT)).toEqual([]))

  it('gives feedback without a "you" and without a shout', () => expect(found(BANK, NOT_IN_FEEDBACK)).toEqual([]))

  it.each([
    ['        reason: That is your table.', ['line 1: your']],
    ['    instead: Two writers!', ['line 1: !']],
    ['    stem: What do you do!', []],
  ])('hears feedback in %j', (text, words) => expect(wordsIn(text, NOT_IN_FEEDBACK)).toEqual(words))

  it.each([
    ['It is simply a queue.', ['line 1: simply']],
    ['One line.\nA Robust and\nseamlessly scaled one, of course.', ['line 2: robust', 'line 3: seamlessly', 'line 3: of course']],
    ['Just add a breaker.', ['line 1: just']],
    ['The breaker has just opened.', []],
    ['Use `npm run just` here.\n```\nsimply\n```', []],
    ['An adjusted, justified robustness.', []],
  ])('hears %j', (text, words) => expect(wordsIn(text, LEFT_OUT)).toEqual(words))
})
