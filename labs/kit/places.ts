import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const LABS = join(ROOT, 'labs')

/** What is running now, and its logs. LAB_STATE names another folder, so that a test does not meet the labs of whoever runs it. */
export const stateFolder = (): string => process.env.LAB_STATE ?? join(ROOT, '.cache', 'labs')

/** Where LocalStack is installed without Docker. About 430 MB. */
export const installFolder = (): string => process.env.LAB_INSTALL ?? join(ROOT, '.cache', 'localstack')

/** Where verify leaves receipts. */
export const receiptFolder = (): string => process.env.LAB_RECEIPTS ?? join(LABS, 'receipts')
