import Layout from '@theme/Layout'

export default function HomePage() {
  return (
    <Layout>
      <main>
        <h1>How far does one failure travel?</h1>
      </main>
    </Layout>
  )
}
