import { useEffect, useRef, useState } from 'react'
import { buildGraph } from '../../architecture/graph/build'
import type { Architecture } from '../../architecture/types'
import { type DesignFigures, designFigures } from '../../exercises/compare'
import { Diagram } from '../diagram/Diagram'
import controls from '../studio/controls.module.css'
import studio from '../studio/Studio.module.css'
import styles from './ComparePanel.module.css'
import { DesignText } from './DesignText'
import type { ExerciseModel } from './exercise-data'
import { Paragraphs } from './Paragraphs'
import { TEXTS } from './texts'

interface Props {
  readonly models: readonly ExerciseModel[]
  /** The design on the bench. */
  readonly architecture: Architecture | undefined
}

const NONE = [] as const
const PARTS = ['does', 'better', 'costs'] as const
const FIGURES = Object.keys(TEXTS.figureNames) as (keyof DesignFigures)[]

/** The design on the bench beside a model: pictures, figures, and when which of the models is better. */
export function ComparePanel({ models, architecture }: Props) {
  const [chosen, setChosen] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const model = models[chosen]
  if (!model) return null
  const its = JSON.parse(model.text) as Architecture
  return (
    <section className={studio.wide} aria-labelledby="exercise-compare">
      <div className={controls.head}>
        <h2 id="exercise-compare" tabIndex={-1} ref={heading}>
          {TEXTS.compare}
        </h2>
        <fieldset className={controls.tabs} aria-label={TEXTS.model}>
          {models.map(({ id, title }, index) => (
            <button key={id} type="button" className={controls.tab} aria-pressed={index === chosen} onClick={() => setChosen(index)}>
              {title}
            </button>
          ))}
        </fieldset>
      </div>
      <div className={styles.words}>
        {PARTS.map((part) => (
          <div key={part}>
            <h3>{TEXTS[part]}</h3>
            <Paragraphs of={model[part]} />
          </div>
        ))}
        <Figures here={architecture} model={its} />
      </div>
      <div className={styles.pictures}>
        <figure>
          <figcaption>{TEXTS.here}</figcaption>
          {architecture ? <Diagram architecture={architecture} findings={NONE} name={TEXTS.here} /> : <p>{TEXTS.noDesign}</p>}
        </figure>
        <figure>
          <figcaption>
            {TEXTS.model}: {model.title}
          </figcaption>
          <Diagram key={model.id} architecture={its} findings={NONE} name={`${TEXTS.model}: ${model.title}`} />
        </figure>
      </div>
      <details className={styles.text}>
        <summary>{TEXTS.itsText}</summary>
        <div className={styles.code}>
          <DesignText label={TEXTS.itsText} text={model.text} />
        </div>
      </details>
    </section>
  )
}

function Figures({ here, model }: { readonly here: Architecture | undefined; readonly model: Architecture }) {
  const its = designFigures(buildGraph(model))
  const own = here && designFigures(buildGraph(here))
  return (
    <table className={styles.figures}>
      <caption>{TEXTS.figures}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{TEXTS.here}</th>
          <th scope="col">{TEXTS.model}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((name) => (
          <tr key={name} data-differs={own?.[name] !== its[name]}>
            <th scope="row">{TEXTS.figureNames[name]}</th>
            <td>{own?.[name] ?? '–'}</td>
            <td>{its[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
