import { useEffect, useEffectEvent, useState } from 'react'
import { type Drawing, draw, type Titles } from './drawing/render'
import type { DiagramSource } from './drawing/source'

interface Drawn extends Drawing {
  readonly source: DiagramSource
  readonly signature: string
}

export interface DrawingState {
  /** The last drawing that succeeded; the one before stays until the next is there. */
  readonly drawn: Drawn | undefined
  readonly hasFailed: boolean
  tryAgain(): void
}

/** All that the picture shows. While it stays the same, an edit (a timeout, a role) costs no new drawing. */
const signatureOf = ({ text, parts, lines }: DiagramSource, { title, description }: Titles): string =>
  JSON.stringify([
    text,
    title,
    description,
    parts.map(({ element, type }) => [element.section, element.id, type]),
    lines.map(({ kind }) => kind),
  ])

/** Draws a source whenever what it shows changes; `undefined` draws nothing. */
export const useDrawing = (source: DiagramSource | undefined, titles: Titles): DrawingState => {
  const [drawn, setDrawn] = useState<Drawn>()
  const [failed, setFailed] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const signature = source === undefined ? undefined : signatureOf(source, titles)

  const begin = useEffectEvent((signal: AbortSignal) => {
    if (source === undefined || signature === undefined) return
    draw(source, titles, { signal }).then(
      (drawing) => {
        if (signal.aborted) return
        setDrawn({ ...drawing, source, signature })
        setFailed(undefined)
      },
      () => {
        if (!signal.aborted) setFailed(signature)
      },
    )
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for source and titles, the attempt for the wish to try again
  useEffect(() => {
    const controller = new AbortController()
    begin(controller.signal)
    return () => controller.abort()
  }, [signature, attempt])

  // Same picture, newer file: the pointers under which findings are looked up are those of the newer one.
  const current = drawn !== undefined && source !== undefined && drawn.signature === signature ? { ...drawn, source } : drawn
  return {
    drawn: source === undefined ? undefined : current,
    hasFailed: failed !== undefined && failed === signature,
    tryAgain: () => setAttempt(attempt + 1),
  }
}
