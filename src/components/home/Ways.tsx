import Link from '@docusaurus/Link'
import controls from '../site/controls.module.css'
import styles from './HomePage.module.css'

/** Three ways into what is there. */
export const Ways = ({ rules }: { readonly rules: number }) => (
  <section className={styles.block} aria-labelledby="ways">
    <h2 id="ways">Three ways in</h2>
    <div className={styles.ways}>
      <article>
        <h3>With a system of your own</h3>
        <p>The playground takes a design, or starts from an example.</p>
        <ol>
          <li>Write or paste the file</li>
          <li>Read the first three findings</li>
          <li>Mend one, and share the result as a link</li>
        </ol>
        <Link className={controls.button} to="/playground">
          Open the playground
        </Link>
      </article>
      <article>
        <h3>Rule by rule</h3>
        <p>{rules} pages, each with designs to read and to open.</p>
        <ol>
          <li>See why it matters, with numbers</li>
          <li>Compare what fails, passes and nearly fails</li>
          <li>Learn when the finding is wrong</li>
        </ol>
        <Link className={controls.button} to="/rules">
          Read the rules
        </Link>
      </article>
      <article>
        <h3>From reading to running</h3>
        <p>The chapter on data leads through the whole loop.</p>
        <ol>
          <li>Read it, and answer its questions</li>
          <li>Split a shared database in the exercise</li>
          <li>Run such a design on this machine, and break it on purpose</li>
        </ol>
        <Link className={controls.button} to="/docs/data">
          Open the chapter
        </Link>
      </article>
    </div>
  </section>
)
