import { serveUntilStopped, wantedPort } from './serve.mts'
import { ensureSite } from './site/build-site.mts'

const port = wantedPort(process.argv.slice(2))
console.log('Looking whether the built site is up to date. Building it takes a minute or so.')
const { ok, built, seconds, output } = await ensureSite()
if (!ok) throw new Error(`${output.trimEnd()}\nThe site could not be built; the output stands above.`)
console.log(built ? `The site was built in ${seconds} s.` : 'It is up to date.')
await serveUntilStopped(port)
