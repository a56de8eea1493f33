import Layout from '@theme/Layout'
import { Hero } from './Hero'
import styles from './HomePage.module.css'
import type { HomeData } from './home-data'
import { Miniature } from './Miniature'
import { Paths } from './Paths'
import { Steps } from './Steps'
import { Ways } from './Ways'

interface Props {
  /** Written by the home plugin when the site is built. */
  readonly data: HomeData
}

export function HomePage({ data }: Props) {
  return (
    <Layout description="A course on the AWS microservices reference architecture: one file says what a system is, and the course draws and grades it.">
      <main>
        <section className={styles.hero} aria-labelledby="top">
          <Hero id="top" />
          <Miniature shared={data.shared} split={data.split} />
        </section>
        <div className={styles.wrap}>
          <Steps rules={data.rules} principles={data.principles} />
          <Paths paths={data.paths} />
          <Ways rules={data.rules} />
        </div>
      </main>
    </Layout>
  )
}
