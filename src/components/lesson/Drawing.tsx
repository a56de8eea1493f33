import useBaseUrl from '@docusaurus/useBaseUrl'
import { type ComponentProps, useEffect, useRef } from 'react'

type Shape = 'wide' | 'narrow' | 'sequence'

interface Props extends ComponentProps<'section'> {
  readonly svg: string
  readonly shape: Shape
  /** Name of the lesson's design file, where the browser has the opening tag alone. */
  readonly file: string | undefined
}

const loadDrawing = async (address: string): Promise<string> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

/** A committed drawing. It comes with the HTML of its page; who comes from another page fetches it. */
export function Drawing({ svg, shape, file, ...rest }: Props) {
  const section = useRef<HTMLElement>(null)
  const address = useBaseUrl(`drawings/${file}.${shape}.svg`)
  useEffect(() => {
    const { current } = section
    if (file === undefined || !current || current.querySelector('svg')?.childElementCount !== 0) return
    let isGone = false
    const put = (drawing: string) => {
      if (!isGone) current.innerHTML = drawing
    }
    // Without it the table below says the same.
    loadDrawing(address).then(put, () => undefined)
    return () => {
      isGone = true
    }
  }, [file, address])
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, committed and read when the site is built
    <section {...rest} ref={section} dangerouslySetInnerHTML={{ __html: svg }} suppressHydrationWarning />
  )
}
