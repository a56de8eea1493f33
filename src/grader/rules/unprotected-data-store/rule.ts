import type { StoreElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'public' | 'unencrypted' | 'no-backups' | 'encryption-undeclared' | 'backups-undeclared'

export const rule = defineRule<Message>({
  meta: {
    id: 'unprotected-data-store',
    principle: 'layered-security',
    severity: 'error',
    kind: 'attribute',
    title: 'Unprotected data store',
    why: 'Data outlives the code around it. A store that the internet reaches is found by scanners, a disk without encryption is read wherever it ends up, and a table without backups is gone with the first wrong DELETE.',
    hint: 'Turn on encryption and backups, and keep the store in private subnets, a bucket behind Block Public Access.',
    sources: [
      {
        label: 'AWS Well-Architected SEC08-BP02: enforce encryption at rest',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_rest_encrypt.html',
        checked: '2026-11',
      },
      { label: 'cdk-nag and Checkov: rules on storage', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    public: '{store} can be reached from the internet.',
    unencrypted: '{store} keeps its data without encryption.',
    'no-backups': '{store} has no backups.',
    'encryption-undeclared': '{store} declares nothing of encryption at rest.',
    'backups-undeclared': '{store} declares nothing of backups.',
  },
  check: (graph) => {
    const stores = graph.of('stores')
    return { subjects: stores.length, failures: stores.flatMap(judge) }
  },
})

/** DynamoDB and S3 encrypt whatever they keep. What a cache or a search index holds can be built again. */
const ALWAYS_ENCRYPTED: ReadonlySet<string> = new Set(['dynamodb', 's3'])
const REBUILT: ReadonlySet<string> = new Set(['elasticache', 'opensearch'])

const judge = ({ id, pointer, value }: StoreElement): Failure<Message>[] => {
  const found = (message: Message, field: 'public' | 'encrypted' | 'backups'): Failure<Message> => {
    const isStated = value[field] !== undefined
    const path = `${pointer}/${field}`
    return {
      message,
      data: { store: id },
      subject: id,
      subjects: [id],
      pointer: isStated ? path : pointer,
      evidence: { kind: 'numbers', value: { store: id, type: value.type, [field]: isStated ? String(value[field]) : 'not declared' } },
      severity: isStated ? 'error' : 'warning',
      stated: isStated,
      fix: () => [{ op: isStated ? 'replace' : 'add', path, value: field !== 'public' }],
    }
  }
  const mayBePlain = !ALWAYS_ENCRYPTED.has(value.type)
  const needsBackups = !REBUILT.has(value.type)
  return [
    ...(value.public === true ? [found('public', 'public')] : []),
    ...(mayBePlain && value.encrypted !== true
      ? [found(value.encrypted === false ? 'unencrypted' : 'encryption-undeclared', 'encrypted')]
      : []),
    ...(needsBackups && value.backups !== true ? [found(value.backups === false ? 'no-backups' : 'backups-undeclared', 'backups')] : []),
  ]
}
