import Head from '@docusaurus/Head'
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
import headings from '@fontsource-variable/besley/files/besley-latin-wght-normal.woff2'
import { ReadingTrace } from '@site/src/components/progress/ReadingTrace'
import type { ReactNode } from 'react'

/** Wraps every page: the two fonts that every page shows are fetched with the style sheet, not after it, and the chapter that is open is noted. */
export default function Root({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Head>
        {[text, headings].map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
      </Head>
      {children}
      <ReadingTrace />
    </>
  )
}
