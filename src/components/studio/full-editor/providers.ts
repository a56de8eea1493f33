import { changeBetween } from '../../../architecture/text-change'
import { withoutByteOrderMark } from '../../../architecture/text-position'
import { applyFix } from '../apply-fix'
import { fixLabel } from '../fix-label'
import type { NumberedFinding } from '../numbered-findings'
import type { StudioState } from '../studio-state'
import { monaco } from './monaco'
import { type Candidate, referenceAt } from './reference-at'

const { CompletionItemKind } = monaco.languages
const ICONS: Partial<Record<Candidate['kind'], monaco.languages.CompletionItemKind>> = {
  clients: CompletionItemKind.User,
  stores: CompletionItemKind.Struct,
  channels: CompletionItemKind.Event,
  externals: CompletionItemKind.Interface,
  gateways: CompletionItemKind.Reference,
  services: CompletionItemKind.Module,
  workflows: CompletionItemKind.Module,
  word: CompletionItemKind.Keyword,
}

function rangeOf(model: monaco.editor.ITextModel, { start, end }: { readonly start: number; readonly end: number }): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))
}

function references(model: monaco.editor.ITextModel, position: monaco.Position, rules: readonly string[]) {
  try {
    return referenceAt(model.getValue(), model.getOffsetAt(position), rules)
  } catch {
    // A text nested deeper than the stack: there is nothing to complete in it.
    return undefined
  }
}

function completions(current: () => StudioState): monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: ['"'],
    provideCompletionItems(model, position) {
      const reference = references(model, position, current().graded?.grade.rules.map(({ id }) => id) ?? [])
      if (!reference) return { suggestions: [] }
      const range = rangeOf(model, reference.span)
      const suggestions = reference.candidates.map(({ id, kind, detail }, index) => ({
        label: { label: id, description: detail },
        kind: ICONS[kind] ?? CompletionItemKind.Value,
        insertText: JSON.stringify(id),
        filterText: JSON.stringify(id),
        sortText: `0${String(index).padStart(5, '0')}`,
        range,
      }))
      return { suggestions }
    },
  }
}

async function actionFor(
  { finding }: NumberedFinding,
  model: monaco.editor.ITextModel,
  architecture: unknown,
): Promise<monaco.languages.CodeAction | undefined> {
  if (!finding.fix) return undefined
  const before = model.getValue()
  const after = await applyFix(before, finding.fix)
  if (after === undefined) return undefined
  const { span, insert } = changeBetween(before, after)
  return {
    title: fixLabel(finding.fix, architecture),
    kind: 'quickfix',
    isPreferred: true,
    edit: { edits: [{ resource: model.uri, versionId: model.getVersionId(), textEdit: { range: rangeOf(model, span), text: insert } }] },
  }
}

function actions(current: () => StudioState): monaco.languages.CodeActionProvider {
  return {
    async provideCodeActions(model, range) {
      const { graded } = current()
      const none = { actions: [], dispose: () => undefined }
      if (!graded || graded.text !== model.getValue()) return none
      const here = graded.findings.filter(
        ({ finding }) => finding.line >= range.startLineNumber && finding.line <= range.endLineNumber && finding.fix,
      )
      if (here.length === 0) return none
      const architecture: unknown = JSON.parse(withoutByteOrderMark(graded.text))
      const found = await Promise.all(here.map((one) => actionFor(one, model, architecture)))
      return { ...none, actions: found.filter((action) => action !== undefined) }
    },
  }
}

/** Completion of names and quick fixes, for as long as the editor is there. `current` reads the studio's state. */
export function registerProviders(current: () => StudioState): monaco.IDisposable[] {
  return [
    monaco.languages.registerCompletionItemProvider('json', completions(current)),
    monaco.languages.registerCodeActionProvider('json', actions(current), { providedCodeActionKinds: ['quickfix'] }),
  ]
}
