import { monaco } from './monaco'

export type ThemeName = 'blast-radius-light' | 'blast-radius-dark'

/** A token's colour in one mode as "#rrggbb": Monaco's themes take nothing else. */
function readTokens(mode: 'light' | 'dark'): (token: string) => string {
  const probe = document.createElement('span')
  probe.style.colorScheme = mode
  probe.hidden = true
  document.body.append(probe)
  const values = new Map<string, string>()
  const style = getComputedStyle(probe)
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`
    const parts = style.color.match(/[\d.]+/g) ?? []
    values.set(
      token,
      `#${parts
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`,
    )
  }
  probe.remove()
  return (token) => values.get(token) ?? '#808080'
}

const TOKENS = [
  'panel',
  'raised',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'petrol',
  'petrol-soft',
  'petrol-strong',
  'on-petrol',
  'brass',
  'brass-soft',
  'signal',
  'code-key',
  'code-string',
  'code-number',
  'code-punctuation',
  'focus',
]

function define(name: ThemeName, mode: 'light' | 'dark'): void {
  const of = readTokens(mode)
  const plain = (token: string) => of(token).slice(1)
  monaco.editor.defineTheme(name, {
    base: mode === 'light' ? 'vs' : 'vs-dark',
    inherit: true,
    rules: [
      { token: '', foreground: plain('ink') },
      { token: 'string.key.json', foreground: plain('code-key') },
      { token: 'string.value.json', foreground: plain('code-string') },
      { token: 'number.json', foreground: plain('code-number') },
      { token: 'keyword.json', foreground: plain('code-number') },
      { token: 'delimiter', foreground: plain('code-punctuation') },
      { token: 'comment', foreground: plain('ink-3') },
    ],
    colors: {
      'editor.background': of('panel'),
      'editor.foreground': of('ink'),
      'editor.lineHighlightBackground': of('brass-soft'),
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': `${of('petrol')}47`,
      'editor.inactiveSelectionBackground': `${of('petrol')}2e`,
      'editorLineNumber.foreground': of('ink-3'),
      'editorLineNumber.activeForeground': of('ink-2'),
      'editorGutter.background': of('panel'),
      'editorCursor.foreground': of('ink'),
      'editorIndentGuide.background1': of('line'),
      'editorIndentGuide.activeBackground1': of('line-strong'),
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`editorBracketHighlight.foreground${level}`, of('code-punctuation')])),
      'editorBracketMatch.background': of('petrol-soft'),
      'editorBracketMatch.border': of('line-strong'),
      'editorError.foreground': of('signal'),
      'editorWarning.foreground': of('brass'),
      'editorInfo.foreground': of('ink-2'),
      'editorWidget.background': of('raised'),
      'editorWidget.foreground': of('ink'),
      'editorWidget.border': of('line-strong'),
      'editorHoverWidget.background': of('raised'),
      'editorHoverWidget.foreground': of('ink'),
      'editorHoverWidget.border': of('line-strong'),
      'editorSuggestWidget.background': of('raised'),
      'editorSuggestWidget.border': of('line-strong'),
      'editorSuggestWidget.foreground': of('ink'),
      'editorSuggestWidget.selectedBackground': of('petrol-soft'),
      'editorSuggestWidget.selectedForeground': of('ink'),
      'editorSuggestWidget.highlightForeground': of('petrol'),
      'editorSuggestWidget.focusHighlightForeground': of('petrol-strong'),
      'editorLightBulb.foreground': of('petrol'),
      'menu.background': of('raised'),
      'menu.foreground': of('ink'),
      'menu.selectionBackground': of('petrol-soft'),
      'menu.selectionForeground': of('ink'),
      'input.background': of('panel'),
      'input.foreground': of('ink'),
      'input.border': of('line-strong'),
      'textLink.foreground': of('petrol'),
      'textLink.activeForeground': of('petrol-strong'),
      focusBorder: of('focus'),
    },
  })
}

/** Makes both themes from the tokens of the page and returns the name for a mode. */
export function themeFor(mode: 'light' | 'dark'): ThemeName {
  define('blast-radius-light', 'light')
  define('blast-radius-dark', 'dark')
  return mode === 'light' ? 'blast-radius-light' : 'blast-radius-dark'
}
