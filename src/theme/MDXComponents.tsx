import { Examples } from '@site/src/components/rules/Examples'
import { RuleHead } from '@site/src/components/rules/RuleHead'
import { StackTable } from '@site/src/components/site/StackTable'
import MDXComponents from '@theme-original/MDXComponents'

export default { ...MDXComponents, table: StackTable, Examples, RuleHead }
