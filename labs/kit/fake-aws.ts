import { devNull } from 'node:os'

export const REGION = 'eu-central-1'

type Env = Readonly<Record<string, string | undefined>>

/** An environment in which nothing speaks of AWS: no credentials, no profile, no role, no endpoint. */
export const withoutAws = (env: Env): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('AWS_')))

/**
 * An environment in which the AWS SDK finds the emulator and nothing else. The credentials are made up; the files that could hold real ones are named
 * as empty, and the metadata service of an instance is not asked.
 */
export const fakeAws = (env: Env, endpoint: string): NodeJS.ProcessEnv => ({
  ...withoutAws(env),
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  // Node 20 is supported here until the SDK stops working with it; a warning in every log would hide the lines that matter.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
})
