import { useCallback, useEffect, useState } from 'react'
import type { DeckQuestion } from '../../review/deck'
import type { PracticeChapter, PracticeQuestion } from './practice-data'

const loaded = new Map<string, Promise<PracticeChapter>>()

/** The questions of a chapter, fetched once. What did not arrive is tried again with the next call. */
export const loadChapter = (id: string): Promise<PracticeChapter> => {
  const known = loaded.get(id)
  if (known) return known
  const chapter = import(`@generated/blast-radius-practice/default/chapter.${id}.json`).then(
    ({ default: content }: { default: PracticeChapter }) => content,
  )
  chapter.catch(() => loaded.delete(id))
  loaded.set(id, chapter)
  return chapter
}

export interface LoadedQuestion {
  readonly status: 'loading' | 'failed' | 'ready'
  readonly asked?: PracticeQuestion
  readonly tryAgain: () => void
}

/** A question of the deck with its text. */
export const useQuestion = ({ id, chapter }: DeckQuestion): LoadedQuestion => {
  const [found, setFound] = useState<{ readonly id: string; readonly asked: PracticeQuestion | 'failed' }>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another fetch
  useEffect(() => {
    let isGone = false
    const put = (asked: PracticeQuestion | 'failed') => {
      if (!isGone) setFound({ id, asked })
    }
    loadChapter(chapter).then(
      ({ questions }) => put(questions.find(({ question }) => question.id === id) ?? 'failed'),
      () => put('failed'),
    )
    return () => {
      isGone = true
    }
  }, [id, chapter, attempt])
  const tryAgain = useCallback(() => {
    setFound(undefined)
    setAttempt((count) => count + 1)
  }, [])
  if (found?.id !== id) return { status: 'loading', tryAgain }
  return found.asked === 'failed' ? { status: 'failed', tryAgain } : { status: 'ready', asked: found.asked, tryAgain }
}
