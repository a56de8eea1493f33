/** What a check found. Whoever reads a failure learns why, sees the evidence, and has one next step. */
export type Finding =
  | { readonly passed: true; readonly evidence: string }
  | { readonly passed: false; readonly why: string; readonly evidence: readonly string[]; readonly next: string }

/** A lab that is up, as its checks see it. */
export interface RunningLab {
  readonly endpoint: string
  readonly outputs: Readonly<Record<string, string>>
  /** Service → its own address, without the gateway. */
  readonly addresses: Readonly<Record<string, string>>
  /** The text of the deployed template. */
  readonly template: string
  /** The stack in CloudFormation. */
  readonly stack: string
}

export type Check = (lab: RunningLab) => Promise<Finding>

/** What `verify.ts` of a lab exports as `checks`: by id, all that lab.yaml lists. */
export type Checks = Readonly<Record<string, Check>>

export const passed = (evidence: string): Finding => ({ passed: true, evidence })
export const failed = (why: string, evidence: readonly string[], next: string): Finding => ({ passed: false, why, evidence, next })
