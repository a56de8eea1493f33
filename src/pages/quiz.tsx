import Layout from '@theme/Layout'
import { QuizPage } from '../components/practice/quiz/QuizPage'
import { TEXTS } from '../components/practice/quiz/texts'

export default function Quiz() {
  return (
    <Layout title={TEXTS.title} description={TEXTS.lead}>
      <main>
        <QuizPage />
      </main>
    </Layout>
  )
}
