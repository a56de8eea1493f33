import Layout from '@theme/Layout'
import { Studio } from '../components/studio/Studio'
import { PLAYGROUND } from '../components/studio/starter'
import { TEXTS } from '../components/studio/texts'

const HEAD = (
  <>
    <h1>{TEXTS.title}</h1>
    <p>{TEXTS.lead}</p>
  </>
)

export default function Playground() {
  return (
    <Layout title={TEXTS.title} description={TEXTS.lead}>
      <main>
        <Studio desk={PLAYGROUND} head={HEAD} />
      </main>
    </Layout>
  )
}
