/** The width of a drawing in its own units, at which a name in it is 15 px high. */
export const drawingWidth = (svg: string): number => Number(/viewBox="\S+ \S+ (\S+) /.exec(svg)?.[1])
