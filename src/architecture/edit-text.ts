import { type FormattingOptions, type JSONPath, applyEdits, modify } from 'jsonc-parser'
import { type PatchOperation, type PatchResult, applyPatch } from './patch'
import { arrayIndex, member, splitPointer } from './pointer'
import { LIMITS } from './limits'
import { scan } from './scan'
import { withoutByteOrderMark } from './text-position'

/**
 * Applies a patch to the text of a file and leaves the author's formatting as it is everywhere else. The text must be valid JSON within the limits;
 * otherwise, and where the patch does not fit, the result says so and nothing is changed. Never throws.
 */
export const applyPatchToText = (text: string, operations: readonly PatchOperation[]): PatchResult<string> => {
  let edited = withoutByteOrderMark(text)
  const mark = text.slice(0, text.length - edited.length)
  const parsed = parseSmall(edited)
  if (parsed === undefined) return { ok: false, index: 0, message: 'The text is not valid JSON, so it cannot be edited.' }

  const formatting = formattingOf(edited)
  let value = parsed.value
  for (const [index, operation] of operations.entries()) {
    const patched = applyPatch(value, [operation])
    if (!patched.ok) return { ...patched, index }
    const { path, isInsertion } = jsonPath(value, operation)
    const change = operation.op === 'remove' ? undefined : operation.value
    edited = applyEdits(edited, modify(edited, path, change, { formattingOptions: formatting, isArrayInsertion: isInsertion }))
    value = patched.value
  }
  return { ok: true, value: mark + edited }
}

const parseSmall = (text: string): { readonly value: unknown } | undefined => {
  // jsonc-parser recurses: a text is not given to it before its depth is known.
  if (!scan(text, LIMITS).ok) return undefined
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const jsonPath = (value: unknown, operation: PatchOperation): { readonly path: JSONPath; readonly isInsertion: boolean } => {
  const path: (string | number)[] = []
  let current = value
  let isInsertion = false
  for (const step of splitPointer(operation.path)!) {
    isInsertion = Array.isArray(current)
    path.push(!Array.isArray(current) ? step : step === '-' ? current.length : arrayIndex(step)!)
    current = member(current, step)?.value
  }
  return { path, isInsertion: isInsertion && operation.op === 'add' }
}

/** The indentation and line ends that the text itself uses: those of its first indented line, two spaces where there is none. */
const formattingOf = (text: string): FormattingOptions => {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}
