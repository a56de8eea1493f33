// What the browser runs: zod compiles no code there, since the site's policy forbids it. Prints what measureGrade gives, as JSON.
import * as z from 'zod'

z.config({ jitless: true })
const { measureGrade, SIZES } = await import('./measure-grade.mts')
process.stdout.write(JSON.stringify(SIZES.map(measureGrade)))
