/**
 * A drawing without what is drawn: its opening tag alone, which knows its width.
 *
 * @param {string | undefined} svg
 */
const stub = (svg) => svg && `${svg.slice(0, svg.indexOf('>') + 1)}</svg>`

/**
 * A loader for the data of lesson designs and sequences in the browser: the drawings stand in the page's HTML already, and half of a lesson's script was the
 * same markup once more. Who comes from another page fetches them then.
 *
 * @param {string} source
 */
module.exports = (source) => {
  const { wide, narrow, svg, ...rest } = JSON.parse(source)
  return JSON.stringify({ ...rest, ...(wide && { wide: stub(wide) }), narrow: stub(narrow), svg: stub(svg) })
}
