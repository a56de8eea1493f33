/**
 * Types of resources that LocalStack could not create, as its log names them. CloudFormation reports CREATE_COMPLETE for them all the same and creates
 * nothing, so the log is the only place that tells. (CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES=0 is no way out: LocalStack then asks a server of
 * its maker what it supports, and without an answer refuses every type.)
 */
export const unsupportedTypes = (log: string): readonly string[] => [
  ...new Set([...log.matchAll(/No resource provider found for "?([A-Za-z0-9:]+)?/g)].map(([, type]) => type ?? 'a type that the log does not name')),
]
