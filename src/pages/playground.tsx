import Layout from '@theme/Layout'
import { Studio } from '../components/studio/Studio'
import { TEXTS } from '../components/studio/texts'

export default function Playground() {
  return (
    <Layout title={TEXTS.title} description={TEXTS.lead}>
      <main>
        <Studio />
      </main>
    </Layout>
  )
}
