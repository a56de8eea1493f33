import type { Dispatch } from 'react'
import { LIMITS } from '../../../architecture/limits'
import { changeBetween } from '../../../architecture/text-change'
import { focusFinding } from '../focus'
import { marksByLine } from '../numbered-findings'
import type { StudioAction, StudioState } from '../studio-state'
import { TEXTS } from '../texts'
import styles from './FullEditor.module.css'
import { createGlyphs } from './glyphs'
import { markersOf } from './markers'
import { monaco } from './monaco'
import { registerProviders } from './providers'
import type { ThemeName } from './theme'

const { EndOfLinePreference, EndOfLineSequence } = monaco.editor

function optionsFor(host: HTMLElement, label: string): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: label,
    automaticLayout: true,
    bracketPairColorization: { enabled: false },
    colorDecorators: false,
    contextmenu: true,
    cursorSmoothCaretAnimation: 'off',
    detectIndentation: false,
    dropIntoEditor: { enabled: false },
    fixedOverflowWidgets: true,
    folding: true,
    fontFamily: getComputedStyle(host).fontFamily,
    fontLigatures: false,
    fontSize: 14,
    glyphMargin: true,
    guides: { indentation: true, bracketPairs: false },
    hover: { delay: 300 },
    largeFileOptimizations: true,
    lightbulb: { enabled: 'on' as never },
    lineDecorationsWidth: 12,
    lineHeight: 22,
    lineNumbersMinChars: 3,
    links: false,
    minimap: { enabled: false },
    occurrencesHighlight: 'off',
    overviewRulerLanes: 0,
    padding: { top: 8, bottom: 8 },
    pasteAs: { enabled: false },
    quickSuggestions: { strings: true, other: true, comments: false },
    renderLineHighlight: 'all',
    renderWhitespace: 'none',
    scrollBeyondLastLine: false,
    selectionHighlight: false,
    smoothScrolling: false,
    stickyScroll: { enabled: false },
    suggest: { showWords: false },
    tabSize: 2,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    wordBasedSuggestions: 'off',
    wordWrap: 'off',
  }
}

interface Options {
  readonly host: HTMLElement
  readonly state: StudioState
  readonly theme: ThemeName
  /** Absolute address of the site, with a slash at its end. */
  readonly docsBase: string
  readonly dispatch: Dispatch<StudioAction>
}

/**
 * The one model of the page outlives its editors: Monaco's completion asks its worker, and reads the model when the answer comes, also if the
 * editor has been closed meanwhile. A disposed model would throw then.
 */
const ADDRESS = monaco.Uri.parse('inmemory://studio/architecture.json')

/** One editor on the page. It holds no truth of its own: every change goes to the studio's state, and the state is put back into it by `show`. */
export function openSession({ host, state: first, theme, docsBase, dispatch }: Options) {
  let state = first
  let applying = false
  const model = monaco.editor.getModel(ADDRESS) ?? monaco.editor.createModel('', 'json', ADDRESS)
  model.setValue(first.text)
  model.setEOL(EndOfLineSequence.LF)
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  })
  const editor = monaco.editor.create(host, { ...optionsFor(host, TEXTS.editorLabel(first.file)), model, theme })
  const glyphs = createGlyphs(editor, (number) => {
    dispatch({ type: 'selected', number })
    focusFinding(number)
  })

  const cursor = () => {
    const selection = editor.getSelection()
    const start = selection ? model.getOffsetAt(selection.getStartPosition()) : 0
    return { start, end: selection ? model.getOffsetAt(selection.getEndPosition()) : start }
  }
  const select = ({ start, end }: StudioState['cursor']) => {
    const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
    // Backwards, so that the caret and the view stay at the beginning of what is selected.
    editor.setSelection(new monaco.Selection(to.lineNumber, to.column, from.lineNumber, from.column))
    editor.revealPositionInCenterIfOutsideViewport(from)
  }
  const put = (text: string) => {
    const { span, insert } = changeBetween(model.getValue(EndOfLinePreference.LF), text)
    applying = true
    const range = monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end))
    model.applyEdits([{ range, text: insert }])
    applying = false
  }
  const mark = () => {
    monaco.editor.setModelMarkers(model, 'blast-radius', markersOf(state, model, docsBase))
    glyphs(state.problems || !state.graded ? new Map() : marksByLine(state.graded.findings))
  }
  const chosen = editor.createDecorationsCollection()
  const highlight = () => {
    const finding = state.graded?.findings.find(({ number }) => number === state.selected)?.finding
    const line = state.problems ? undefined : finding?.line
    chosen.set(
      line === undefined ? [] : [{ range: new monaco.Range(line, 1, line, 1), options: { isWholeLine: true, className: styles.chosen } }],
    )
  }

  const watching = [
    model.onDidChangeContent(() => {
      if (applying) return
      const text = model.getValue(EndOfLinePreference.LF)
      if (text.length <= LIMITS.browserTextLength) return dispatch({ type: 'typed', text, cursor: cursor(), at: performance.now() })
      queueMicrotask(() => put(state.text))
      dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.pasteTooLarge(text.length) } })
    }),
    editor.onDidChangeCursorSelection(() => {
      if (!applying && model.getValueLength(EndOfLinePreference.LF) === state.text.length) dispatch({ type: 'moved', cursor: cursor() })
    }),
    ...registerProviders(() => state),
  ]
  // One history for both editors: Monaco's own would know only its half.
  const { CtrlCmd, Shift } = monaco.KeyMod
  editor.addCommand(CtrlCmd | monaco.KeyCode.KeyZ, () => dispatch({ type: 'undone' }))
  editor.addCommand(CtrlCmd | Shift | monaco.KeyCode.KeyZ, () => dispatch({ type: 'redone' }))
  editor.addCommand(CtrlCmd | monaco.KeyCode.KeyY, () => dispatch({ type: 'redone' }))

  void document.fonts.ready.then(() => monaco.editor.remeasureFonts())
  select(first.cursor)
  mark()
  highlight()
  if (first.jumps > 0) editor.focus()

  return {
    /** Brings the editor to a state: text, selection, marks, focus. */
    show(next: StudioState) {
      const before = state
      state = next
      if (next.text !== model.getValue(EndOfLinePreference.LF)) put(next.text)
      // The JSON worker recurses: a text nested too deeply for the grader would end it.
      const isTooDeep = next.problems?.list.some(({ code }) => code === 'too-deep') ?? false
      monaco.editor.setModelLanguage(model, isTooDeep ? 'plaintext' : 'json')
      if (next.jumps !== before.jumps || next.opened !== before.opened) select(next.cursor)
      if (next.jumps !== before.jumps) editor.focus()
      if (next.graded !== before.graded || next.problems !== before.problems) mark()
      if (next.selected !== before.selected || next.graded !== before.graded || next.problems !== before.problems) highlight()
      if (next.file !== before.file) editor.updateOptions({ ariaLabel: TEXTS.editorLabel(next.file) })
    },
    showHover: () => editor.trigger('studio', 'editor.action.showHover', { focus: 'noAutoFocus' }),
    setTheme: (name: ThemeName) => monaco.editor.setTheme(name),
    dispose() {
      for (const one of watching) one.dispose()
      editor.dispose()
      model.setValue('')
    },
  }
}
