import Layout from '@theme/Layout'
import { ProgressPage } from '../components/progress/page/ProgressPage'
import { TEXTS } from '../components/progress/page/texts'

export default function Progress() {
  return (
    <Layout title={TEXTS.title} description={TEXTS.lead}>
      <main>
        <ProgressPage />
      </main>
    </Layout>
  )
}
