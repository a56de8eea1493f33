import { Dated } from '@site/src/components/lesson/Dated'
import { Interview } from '@site/src/components/lesson/Interview'
import { Objectives } from '@site/src/components/lesson/Objectives'
import { Plate } from '@site/src/components/lesson/Plate'
import { RefText } from '@site/src/components/lesson/RefText'
import { Sources } from '@site/src/components/lesson/Sources'
import { Value } from '@site/src/components/lesson/Value'
import { Question } from '@site/src/components/questions/Question'
import { Examples } from '@site/src/components/rules/Examples'
import { RuleHead } from '@site/src/components/rules/RuleHead'
import { StackTable } from '@site/src/components/site/StackTable'
import MDXComponents from '@theme-original/MDXComponents'

export default {
  ...MDXComponents,
  table: StackTable,
  Dated,
  Examples,
  Interview,
  Objectives,
  Plate,
  Question,
  RefText,
  RuleHead,
  Sources,
  Value,
}
