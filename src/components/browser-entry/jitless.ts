import * as z from 'zod'

// The site's content security policy has no 'unsafe-eval'. Import this before any module that defines a schema.
z.config({ jitless: true })
