import { Children, type ComponentProps, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

type WithChildren = { readonly children?: ReactNode }

const elementsOf = (node: ReactNode): ReactElement<WithChildren>[] =>
  Children.toArray(node).filter((child): child is ReactElement<WithChildren> => isValidElement(child))

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement<WithChildren>(child) ? textOf(child.props.children) : String(child)))
    .join('')

/** A table of prose. Each cell carries the name of its column, so that a row can stand as a labelled block on a small screen. */
export function StackTable({ children, ...rest }: ComponentProps<'table'>) {
  const [head, ...bodies] = elementsOf(children)
  const labels = elementsOf(elementsOf(head?.props.children)[0]?.props.children).map((cell) => textOf(cell.props.children))
  const labelled = (cell: ReactElement<WithChildren>, column: number) =>
    column > 0 && labels[column]
      ? cloneElement(cell as ReactElement<object>, { 'data-label': labels[column] } as object, <span>{cell.props.children}</span>)
      : cell
  return (
    <table {...rest}>
      {head}
      {bodies.map((body) =>
        cloneElement(
          body,
          {},
          elementsOf(body.props.children).map((row) => cloneElement(row, {}, elementsOf(row.props.children).map(labelled))),
        ),
      )}
    </table>
  )
}
