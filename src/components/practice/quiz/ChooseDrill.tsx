import { type FormEvent, useId } from 'react'
import { poolOf, type Scope } from '../../../review/drill'
import controls from '../../site/controls.module.css'
import type { PracticeIndex } from '../practice-data'
import styles from './ChooseDrill.module.css'
import { TEXTS } from './texts'

const SIZES = [5, 10, 20] as const

export interface Wanted {
  readonly scope: Scope
  readonly size: number
}

interface Props {
  readonly index: PracticeIndex
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
  readonly onStart: () => void
}

/** What to ask, and how much of it. */
export function ChooseDrill({ index, wanted, onChange, onStart }: Props) {
  const { scope, size } = wanted
  const name = useId()
  const pool = poolOf(index.deck, scope).length
  const lists = {
    chapter: { list: index.chapters, label: TEXTS.byChapter, select: TEXTS.chapter },
    principle: { list: index.principles, label: TEXTS.byPrinciple, select: TEXTS.principle },
  } as const
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pool > 0) onStart()
  }
  const radio = (by: Scope['by'], label: string, choose: () => void) => (
    <label className={styles.radio}>
      <input type="radio" name={`${name} by`} checked={scope.by === by} onChange={choose} />
      {label}
    </label>
  )
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.group}>
        <legend>{TEXTS.what}</legend>
        {radio('weak', TEXTS.weak, () => onChange({ scope: { by: 'weak' }, size }))}
        {(['chapter', 'principle'] as const).map((by) => {
          const { list, label, select } = lists[by]
          const first = list.find(({ id }) => poolOf(index.deck, { by, id }).length > 0) ?? list[0]
          return (
            <div key={by} className={styles.choice}>
              {radio(by, label, () => first && onChange({ scope: { by, id: first.id }, size }))}
              {scope.by === by && (
                <select
                  aria-label={select}
                  value={scope.id}
                  onChange={({ currentTarget }) => onChange({ scope: { by, id: currentTarget.value }, size })}
                >
                  {list.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </div>
          )
        })}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{TEXTS.many}</legend>
        <div className={styles.sizes}>
          {SIZES.map((one) => (
            <label key={one} className={styles.radio}>
              <input type="radio" name={`${name} size`} checked={size === one} onChange={() => onChange({ scope, size: one })} />
              {one}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={styles.note}>
        {scope.by === 'weak' && `${TEXTS.weakNote} `}
        {TEXTS.available(pool, size)}
      </p>
      <button type="submit" className={controls.primary} aria-disabled={pool === 0 || undefined}>
        {TEXTS.start}
      </button>
    </form>
  )
}
