import styles from './HomePage.module.css'

interface Props {
  readonly rules: number
  readonly principles: number
}

/** What happens with the file, in order. */
export const Steps = ({ rules, principles }: Props) => (
  <section className={styles.block} aria-labelledby="steps">
    <h2 id="steps">One file, four steps to be sure of it</h2>
    <ol className={styles.steps}>
      <li>
        <h3>Write it</h3>
        <p>Clients, gateways, services, stores, channels: by hand, in JSON, with completion for every key.</p>
      </li>
      <li>
        <h3>See it</h3>
        <p>The diagram is drawn from the file while you type. The same parts and links stand in a table.</p>
      </li>
      <li>
        <h3>Grade it</h3>
        <p>
          {rules} rules on {principles} principles. Every finding shows its evidence and one next step.
        </p>
      </li>
      <li>
        <h3>Mend it</h3>
        <p>Where a fix is safe, one press applies it. The grade shows what it changed, and undo takes it back.</p>
      </li>
    </ol>
  </section>
)
