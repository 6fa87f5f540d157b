import type { ReactNode } from 'react'

interface Column {
  key: string
  /** None over the column that names the rows. */
  header?: ReactNode
  /** Figures and dates: right, and never broken. */
  numeric?: boolean
}

interface Row {
  key: string
  /** One cell a column, in their order; the first names the row. */
  cells: ReactNode[]
}

interface DataTableProps {
  caption: string
  captionHidden?: boolean
  columns: Column[]
  rows: Row[]
}

export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="text-table w-full border-collapse">
        <caption className={captionHidden ? 'sr-only' : 'text-small text-ink-2 pb-2 text-start'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-ink border-b">
            {columns.map((column) =>
              column.header ? (
                <th key={column.key} scope="col" className={`text-small text-ink-2 ${cellClass(column)}`}>
                  {column.header}
                </th>
              ) : (
                <td key={column.key} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DataRow key={row.key} columns={columns} cells={row.cells} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DataRow({ columns, cells }: { columns: Column[]; cells: ReactNode[] }) {
  return (
    <tr className="border-rule border-b">
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row" className="py-2 pe-4 text-start align-baseline font-normal">
            {cells[index]}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)}>
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass({ numeric }: Column) {
  const align = numeric ? 'text-end whitespace-nowrap' : 'text-start wrap-anywhere'
  return `py-2 pe-4 align-baseline last:pe-0 ${align}`
}
