import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/codeEditor/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoLine/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/longLinesHelper/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/quickCommand/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/snippet/register'
import 'monaco-editor/features/suggest/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/wordOperations/register'
import { jsonDefaults } from 'monaco-editor/languages/features/json/register'
import '../../browser-entry/jitless'
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
  completionItems: true, hovers: true, tokens: true, selectionRanges: true, documentFormattingEdits: false, documentRangeFormattingEdits: false,
  documentSymbols: false, colors: false, foldingRanges: false, diagnostics: false,
})

export { monaco }
