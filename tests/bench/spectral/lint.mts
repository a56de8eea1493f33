import spectralCore from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { joinPointer } from '../../../src/architecture/pointer'
import { RULESET } from './ruleset.mts'

const spectral = new spectralCore.Spectral()
spectral.setRuleset(RULESET)

/** Text → what Spectral finds in it, with its parser for JSON. */
export const lint = (text: string) => spectral.run(new spectralCore.Document(text, parsers.Json))

/** Rule and place of every finding, such as "missing-timeout /services/orders/calls/0", sorted. */
export const lintFindings = async (text: string): Promise<readonly string[]> =>
  (await lint(text)).map(({ code, path }) => `${code} ${joinPointer(path)}`).sort()
