import Layout from '@theme/Layout'
import { ReviewPage } from '../components/practice/review/ReviewPage'
import { TEXTS } from '../components/practice/review/texts'

export default function Review() {
  return (
    <Layout title={TEXTS.title} description={TEXTS.lead}>
      <main>
        <ReviewPage />
      </main>
    </Layout>
  )
}
