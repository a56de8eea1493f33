import { buildSite } from './site/build-site.mts'

console.log('Building the site into build/.')
const { ok, output, seconds } = await buildSite()
console.log(output.trimEnd())
console.log(ok ? `Built in ${seconds} s.` : 'The build failed; its output stands above.')
process.exitCode = ok ? 0 : 1
