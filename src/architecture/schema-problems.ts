import type { Issue } from './find-issues'
import type { Draft } from './place-problems'
import { joinPointer, member, type Step } from './pointer'
import type { ProblemCode } from './problem'
import { ID_PATTERN } from './schema/scalars'
import { descriptionAt, isWholeNumberAt, keysAt } from './schema-at'
import { nearestWord } from './suggest'
import { grouped, listed, nameOf, placeOf, shown, whatItIs } from './words'

interface Words {
  readonly message: string
  readonly hint?: string
}

/** The schema's issues about a file, as problems in plain words. `file` is the value that was checked. */
export const schemaProblems = (file: unknown, issues: readonly Issue[]): Draft[] => {
  const drafts: Draft[] = []
  for (const issue of issues) {
    const steps = issue.path as Step[]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) drafts.push(draft('unknown-key', [...steps, key], 'key', () => unknownKey(steps, key)))
    } else if (issue.code === 'invalid_key') {
      drafts.push(draft('invalid-id', steps, 'key', () => invalidKey(steps)))
    } else {
      const found = valueAt(file, steps)
      const owner = steps.slice(0, -1)
      if (found === undefined) drafts.push(draft('missing-key', owner, 'key', () => missingKey(steps, issue)))
      else drafts.push(draft(codeOf(issue), steps, 'value', () => wrongValue(steps, found.value, issue)))
    }
  }
  return drafts
}

const draft = (code: ProblemCode, steps: readonly Step[], at: 'key' | 'value', say: () => Words): Draft => ({
  code,
  pointer: joinPointer(steps),
  at,
  say,
})

const codeOf = (issue: Issue): ProblemCode => (issue.code === 'invalid_format' && issue.format === 'regex' ? 'invalid-id' : 'invalid-value')

const valueAt = (file: unknown, steps: readonly Step[]): { readonly value: unknown } | undefined => {
  let found: { readonly value: unknown } | undefined = { value: file }
  for (const step of steps) {
    found = member(found.value, step)
    if (found === undefined) return undefined
  }
  return found
}

const ownerOf = (steps: readonly Step[]): string => (steps.length === 0 ? 'The file' : placeOf(steps))

const unknownKey = (steps: readonly Step[], key: string): Words => {
  const allowed = keysAt(steps)
  const near = nearestWord(key, allowed)
  return {
    message: `${ownerOf(steps)} has the key ${nameOf(key)}, which the language does not know there.`,
    hint: near === undefined ? `Remove it; these are allowed here: ${allowed.join(', ')}.` : `Did you mean \`${near}\`?`,
  }
}

const missingKey = (steps: readonly Step[], issue: Issue): Words => {
  const key = String(steps.at(-1))
  const meaning = descriptionAt(steps)
  const words = issue.code === 'invalid_value' && key !== 'version' ? `one of ${allowedWords(issue.values)}` : meaning && asClause(meaning)
  return {
    message: `${ownerOf(steps.slice(0, -1))} has no \`${key}\`, which is required.`,
    hint: key === 'version' ? 'Add "version": 1.' : `Add \`${key}\`${words === undefined ? '' : `: ${words}`}.`,
  }
}

/** "The store that is used. More." → "the store that is used"; "IAM actions" keeps its capitals. */
const asClause = (text: string): string => {
  const sentence = text.split(/\.(?:\s|$)/)[0]!
  return /^[A-Z][A-Z]/.test(sentence) ? sentence : sentence[0]!.toLowerCase() + sentence.slice(1)
}

const allowedWords = (values: readonly unknown[]): string =>
  listed(
    values.map((value) => String(value)),
    'or',
  )

const idHint = (typed: string): string => {
  const written = typed
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 63)
  const rule = 'an id has lower-case letters, digits and hyphens, starts with a letter and is at most 63 characters long'
  return ID_PATTERN.test(written) ? `Write ${written}: ${rule}.` : `Choose another: ${rule}.`
}

const invalidKey = (steps: readonly Step[]): Words => {
  const key = String(steps.at(-1))
  const section = placeOf(steps.slice(0, -1))
  if (section === 'roles' || section === 'securityGroups' || section === 'pipelines' || section === 'flows') {
    return {
      message: `A key of ${section} is ${key === '' ? 'empty' : `${grouped(key.length)} characters long`}.`,
      hint: 'Write a short name.',
    }
  }
  return { message: `${key === '' ? 'An empty key' : nameOf(key)} in ${section} is not an id.`, hint: idHint(key) }
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list, in [ and ]'],
  ['object', 'an object, in { and }'],
  ['record', 'an object, in { and }'],
])

const wrongValue = (steps: readonly Step[], value: unknown, issue: Issue): Words => {
  const place = ownerOf(steps)
  if (value === null) return { message: `${place} is null, and no value is ever null.`, hint: 'Leave the key out.' }
  switch (issue.code) {
    case 'invalid_type': {
      if (typeof value === 'number' && !Number.isFinite(value))
        return { message: `${place} is a number too large to work with.`, hint: 'Write a smaller number.' }
      const expected = isWholeNumberAt(steps) ? 'int' : issue.expected
      return {
        message: `${place} must be ${EXPECTED.get(expected) ?? expected}, not ${whatItIs(value)}.`,
        hint: typeHint(steps, value, expected),
      }
    }
    case 'invalid_value':
      return wrongWord(place, value, issue.values)
    case 'too_small':
    case 'too_big':
      return outOfRange(place, value, issue)
    case 'invalid_format':
      return issue.format === 'date'
        ? {
            message: `${place} must be a date, not ${whatItIs(value)}.`,
            hint: 'Write a day that exists as YYYY-MM-DD, such as 2027-01-31.',
          }
        : { message: `${place} must be an id, not ${whatItIs(value)}.`, hint: idHint(String(value)) }
    case 'invalid_union':
      return {
        message: `${place} must be the id of a channel, true or false, not ${whatItIs(value)}.`,
        hint: 'Name the channel, or write true if there is one that the file does not show.',
      }
    default:
      return { message: `${place} must not be ${whatItIs(value)}.`, hint: descriptionAt(steps) }
  }
}

const wrongWord = (place: string, value: unknown, values: readonly unknown[]): Words => {
  const near = typeof value === 'string' ? nearestWord(value, values.map(String)) : undefined
  const allowed = `${values.length === 1 ? 'Write' : 'Allowed:'} ${allowedWords(values)}.`
  return {
    message: `${place} must be ${values.length === 1 ? JSON.stringify(values[0]) : 'one of the words of the language'}, not ${whatItIs(value)}.`,
    hint: near === undefined ? allowed : `Did you mean ${near}? ${allowed}`,
  }
}

const outOfRange = (place: string, value: unknown, issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Words => {
  if (typeof value === 'string') {
    return issue.code === 'too_small'
      ? { message: `${place} is an empty text.`, hint: 'Write a name, or leave the key out.' }
      : {
          message: `${place} is ${grouped(value.length)} characters long, and ${grouped(Number(issue.maximum))} are allowed.`,
          hint: 'Shorten it.',
        }
  }
  const bound = issue.code === 'too_small' ? `at least ${grouped(Number(issue.minimum))}` : `at most ${grouped(Number(issue.maximum))}`
  const share = issue.code === 'too_big' && issue.maximum === 1 && typeof value === 'number' && value <= 100
  return {
    message: `${place} must be ${bound}, not ${whatItIs(value)}.`,
    hint: share ? `Write a share from 0 to 1: ${value} % is ${Number((value / 100).toPrecision(12))}.` : `Write a number that is ${bound}.`,
  }
}

const typeHint = (steps: readonly Step[], value: unknown, expected: string): string => {
  const isObject = expected === 'object' || expected === 'record'
  if (typeof value === 'string') {
    if ((expected === 'number' || expected === 'int') && value.trim() !== '' && Number.isFinite(Number(value)))
      return `Write ${Number(value)} without quotes.`
    if (expected === 'boolean')
      return /^(?:true|false)$/.test(value) ? `Write ${value} without quotes.` : 'Write true or false, without quotes.'
    if (expected === 'array') return `Put it in brackets: ["${shown(value)}"].`
    if (isObject) return objectHint(steps, value)
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `Put it in quotes: "${value}".`
  if (expected === 'int' && typeof value === 'number') return `Write ${Math.max(1, Math.round(value))}, or another whole number.`
  if (isObject && Array.isArray(value)) return 'Write { and } around it, with a name as the key of each entry.'
  if (expected === 'array' && typeof value === 'object') return 'Put [ and ] around it.'
  const meaning = descriptionAt(steps)
  return meaning === undefined
    ? `Write ${EXPECTED.get(expected) ?? expected}.`
    : `Write ${EXPECTED.get(expected) ?? expected}: ${asClause(meaning)}.`
}

/** `"calls": ["payments"]` is the commonest way to write a link wrongly: show the right one. */
const objectHint = (steps: readonly Step[], value: string): string => {
  const key = keysAt(steps).find((name) => name === 'to' || name === 'from' || name === 'name')
  return key === undefined ? 'Write { and }, with keys and values between them.' : `Write { "${key}": "${shown(value)}" }.`
}
