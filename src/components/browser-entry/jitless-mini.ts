import * as z from 'zod/mini'

// As ./jitless, for code that uses the small edition of zod and must not bring the large one.
z.config({ jitless: true })
