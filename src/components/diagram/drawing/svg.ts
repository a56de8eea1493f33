export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

/** An SVG element. Texts go in as text, never as markup. */
export const create = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS(SVG_NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (text !== undefined) element.textContent = text
  return element
}

/** Takes away all that an element has: attributes, content, style. */
export const strip = (element: Element): void => {
  for (const name of element.getAttributeNames()) element.removeAttribute(name)
  element.replaceChildren()
}
