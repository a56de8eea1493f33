const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'focusin'] as const

/** Runs once the person does anything on the page. */
export function onFirstSign(run: () => void): () => void {
  const stop = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, once)
  }
  const once = () => {
    stop()
    run()
  }
  for (const sign of SIGNS) window.addEventListener(sign, once, { passive: true })
  return stop
}
