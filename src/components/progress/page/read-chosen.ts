import type { KnownLab } from '../../../labs/receipt'
import type { Draft, Entry } from '../../../progress/entry'
import { parseExport } from '../../../progress/import'
import { LIMITS } from '../../../progress/limits'
import { own, readJson } from '../../../progress/record'
import { TEXTS } from './texts'

export type Chosen =
  | { readonly kind: 'export'; readonly entries: readonly Entry[] }
  | { readonly kind: 'receipt'; readonly draft: Draft; readonly title: string }
  | { readonly kind: 'refused'; readonly reason: string }

const refused = (reason: string): Chosen => ({ kind: 'refused', reason })

const decode = (bytes: ArrayBuffer): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** The schema of receipts brings the whole of zod, so it comes when a receipt does. */
const readReceipt = async (text: string, labs: readonly KnownLab[]): Promise<Chosen> => {
  const { parseReceipt } = await import('./receipts')
  const parsed = parseReceipt(text, labs)
  if (!parsed.ok) return refused(`${parsed.problem.message} ${parsed.problem.hint}`)
  const { value } = parsed
  const receipt = { ...value, emulator: { ...value.emulator }, checks: value.checks.map((check) => ({ ...check })) }
  return { kind: 'receipt', title: value.title, draft: { kind: 'receipt', id: `receipt-${value.sha256}`, receipt } }
}

const isReceipt = (text: string): boolean =>
  text.length < 1_000_000 && own(readJson(text.replace(/^\uFEFF/, '')), 'kind') === 'blast-radius-lab-receipt'

/** A chosen or dropped file → what it holds, or why it cannot be used and what to do. Its size is looked at before its first byte. */
export const readChosen = async (file: File, labs: readonly KnownLab[]): Promise<Chosen> => {
  if (file.size > LIMITS.textLength) return refused(TEXTS.tooLarge(file.name, LIMITS.textLength / 1024 / 1024))
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return refused(TEXTS.unreadable(file.name))
  const text = decode(bytes)
  if (text === undefined) return refused(TEXTS.notText(file.name))
  if (isReceipt(text)) return readReceipt(text, labs).catch(() => refused(TEXTS.partMissing))
  const parsed = parseExport(text)
  return parsed.ok ? { kind: 'export', entries: parsed.value } : refused(`${parsed.problem.message} ${parsed.problem.hint}`)
}
