import type { ReactNode } from 'react'
import { Plate } from '../lesson/Plate'
import type { LabPageData } from './lab-page'

interface Props {
  /** Added by the build. */
  readonly lab: LabPageData
  /** The caption: one or two sentences. */
  readonly children: ReactNode
}

/** The lab's architecture.json: drawn, graded, and as a table. */
export const LabPlate = ({ lab: { id, plate }, children }: Props) => (
  <Plate of={id} data={plate}>
    {children}
  </Plate>
)
