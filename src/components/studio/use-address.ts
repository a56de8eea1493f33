import { type Dispatch, useCallback, useEffect } from 'react'
import { openExample } from './open-example'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'

// The code for links is loaded when one is opened or made.
const loadShareLink = () => import('../../formats/share-link')

const trouble = (...sentences: readonly string[]): StudioAction => ({
  type: 'noticed',
  notice: { tone: 'trouble', text: sentences.join(' ') },
})

async function openLink(hash: string): Promise<StudioAction | undefined> {
  const { decodeShare } = await loadShareLink()
  const decoded = decodeShare(hash)
  if (decoded.ok)
    return {
      type: 'opened',
      text: decoded.text,
      file: 'design.json',
      from: 'address',
      notice: { tone: 'done', text: TEXTS.openedLink, offer: 'undo' },
    }
  return decoded.problem.code === 'no-design' ? undefined : trouble(decoded.problem.message, TEXTS.notOpened, decoded.problem.hint)
}

/** What the address asks to open: a design in the hash, or an example of a rule. */
async function readAddress(hash: string, search: string): Promise<StudioAction | undefined> {
  const example = new URLSearchParams(search).get('example')
  try {
    const linked = hash.length > 1 ? await openLink(hash) : undefined
    return linked ?? (example === null ? undefined : await openExample(example))
  } catch {
    return trouble(TEXTS.addressFailed)
  }
}

/** Makes the address of a design and copies it. */
async function shareLink(text: string): Promise<StudioAction> {
  try {
    const { encodeShare } = await loadShareLink()
    const encoded = encodeShare(text)
    if (!encoded.ok) {
      return { type: 'noticed', notice: { tone: 'trouble', text: `${encoded.problem.message} ${encoded.problem.hint}`, offer: 'download' } }
    }
    const link = new URL(encoded.hash, window.location.origin + window.location.pathname).href
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    if (isCopied) return { type: 'noticed', notice: { tone: 'done', text: TEXTS.shared(link.length) } }
    return { type: 'noticed', notice: { tone: 'done', text: TEXTS.shareByHand(link.length), link } }
  } catch {
    return trouble(TEXTS.shareFailed)
  }
}

/** Opens what the address carries, now and when its hash changes, and makes the address of the design as it is. */
export function useAddress({ text, untouched }: StudioState, dispatch: Dispatch<StudioAction>) {
  useEffect(() => {
    let asked = 0
    const open = async () => {
      const mine = ++asked
      const { hash, search } = window.location
      const action = await readAddress(hash, mine === 1 ? search : '')
      if (action && mine === asked) dispatch(action)
    }
    const change = () => void open()
    change()
    window.addEventListener('hashchange', change)
    return () => {
      asked = -1
      window.removeEventListener('hashchange', change)
    }
  }, [dispatch])

  // Once the text is the person's own, the address no longer says what is on the page, and a reload must bring back the draft.
  useEffect(() => {
    const { hash, search, pathname } = window.location
    if (!untouched && (hash !== '' || search !== '')) window.history.replaceState(window.history.state, '', pathname)
  }, [untouched])

  const share = useCallback(async () => dispatch(await shareLink(text)), [text, dispatch])
  return { share }
}
