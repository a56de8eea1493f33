import { ChapterFoot } from '@site/src/components/course/ChapterFoot'
import { ChapterHead } from '@site/src/components/course/ChapterHead'
import { Term } from '@site/src/components/course/Term'
import { LabHead } from '@site/src/components/labs/LabHead'
import { LabBreaks, LabChecks, LabLimits } from '@site/src/components/labs/LabLists'
import { LabPlate } from '@site/src/components/labs/LabPlate'
import { Dated } from '@site/src/components/lesson/Dated'
import { Interview } from '@site/src/components/lesson/Interview'
import { Objectives } from '@site/src/components/lesson/Objectives'
import { Plate } from '@site/src/components/lesson/Plate'
import { RefText } from '@site/src/components/lesson/RefText'
import { Sequence } from '@site/src/components/lesson/Sequence'
import { Sources } from '@site/src/components/lesson/Sources'
import { Value } from '@site/src/components/lesson/Value'
import { ListQuestion } from '@site/src/components/questions/ListQuestion'
import { Examples } from '@site/src/components/rules/Examples'
import { RuleHead } from '@site/src/components/rules/RuleHead'
import { StackTable } from '@site/src/components/site/StackTable'
import A from '@theme/MDXComponents/A'
import Code from '@theme/MDXComponents/Code'
import Heading, { type Props as HeadingProps } from '@theme/MDXComponents/Heading'
import Img from '@theme/MDXComponents/Img'
import Li from '@theme/MDXComponents/Li'
import Pre from '@theme/MDXComponents/Pre'
import Ul from '@theme/MDXComponents/Ul'

const heading = (as: HeadingProps['as']) => (props: Omit<HeadingProps, 'as'>) => <Heading as={as} {...props} />

/** What Markdown becomes, and the closed set of components that a page may use. Docusaurus's admonitions are not among them: 8 kB a page. */
export default {
  a: A,
  code: Code,
  h1: heading('h1'),
  h2: heading('h2'),
  h3: heading('h3'),
  img: Img,
  li: Li,
  pre: Pre,
  table: StackTable,
  ul: Ul,
  ChapterFoot,
  ChapterHead,
  Dated,
  Examples,
  Interview,
  LabBreaks,
  LabChecks,
  LabHead,
  LabLimits,
  LabPlate,
  Objectives,
  Plate,
  Question: ListQuestion,
  RefText,
  RuleHead,
  Sequence,
  Sources,
  Term,
  Value,
}
