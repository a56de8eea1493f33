import Link from '@docusaurus/Link'
import { Resume } from '../progress/Resume'
import controls from '../site/controls.module.css'
import styles from './HomePage.module.css'

export const Hero = ({ id }: { readonly id: string }) => (
  <div>
    <h1 id={id}>
      How far <br />
      does one <br />
      failure travel?
    </h1>
    <p className={styles.lead}>
      Blast Radius is a course on the AWS microservices reference architecture. You write one file that says what a system is. The course
      draws it and grades it while you type, and says what to mend first.
    </p>
    <div className={styles.acts}>
      <Link className={controls.primary} to="/playground">
        Paste your own system
      </Link>
      <Link className={controls.button} to="/docs">
        Read what the course covers
      </Link>
      <Resume />
    </div>
  </div>
)
