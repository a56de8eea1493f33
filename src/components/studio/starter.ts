import { formatDesign } from '../rules/format-design'
import design from './starter.json'

/** What the playground opens with: a small shop, as it is often drawn, with a few things that break in it. Its picture is drawn beforehand. */
export const STARTER_FILE = 'bookshop.json'
/** Short lines: the editor has half of the bench. */
const WIDTH = 62
export const STARTER = `${formatDesign(design, WIDTH)}\n`
