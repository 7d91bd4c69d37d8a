import { type Cell, CellView } from './cell.tsx';

export function Row({ row, header }: { row: Cell[]; header: number }) {
  return (
    <tr>
      {row.map((cell, column) =>
        column === header ? (
          <th key={column.toString()} scope="row">
            <CellView cell={cell} />
          </th>
        ) : (
          <td key={column.toString()} className={cell.type === 'raw_number' ? 'align-right' : ''}>
            <CellView cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
