import * as monaco from 'monaco-editor/editor'
// All of its features: the JSON language imports them in any case, and those that come later find their services missing.
import 'monaco-editor/features/register.all'
import { jsonDefaults } from 'monaco-editor/languages/features/json/register'
import { architectureJsonSchema } from '../../../architecture/json-schema'

self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === 'json'
      ? new Worker(new URL('monaco-editor/languages/features/json/json.worker', import.meta.url))
      : new Worker(new URL('monaco-editor/editor/editor.worker', import.meta.url)),
}

// The schema serves completion and hovers alone: what is wrong is said by the grader's own parser, once and better.
jsonDefaults.setDiagnosticsOptions({
  validate: false,
  enableSchemaRequest: false,
  schemas: [{ uri: 'inmemory://schema/architecture.v1.json', fileMatch: ['*'], schema: architectureJsonSchema() }],
})
// Folding by indentation: the one by structure recurses, and a pasted text may nest as deep as it likes.
jsonDefaults.setModeConfiguration({
  completionItems: true,
  hovers: true,
  tokens: true,
  selectionRanges: true,
  documentFormattingEdits: false,
  documentRangeFormattingEdits: false,
  documentSymbols: false,
  colors: false,
  foldingRanges: false,
  diagnostics: false,
})

export { monaco }
