import type { TableBlock } from '@slack/types';
import { CellView } from './cell.tsx';

/** The first row is the head, as in Slack; wide tables scroll inside themselves. */
export function TableView({ block }: { block: TableBlock }) {
  const [head = [], ...body] = block.rows;
  const look = (column: number) => {
    const settings = block.column_settings?.[column];
    return `align-${settings?.align ?? 'left'} ${settings?.is_wrapped ? '' : 'no-wrap'}`;
  };
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column.toString()} scope="col" className={look(column)}>
                <CellView cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index.toString()}>
              {row.map((cell, column) => (
                <td key={column.toString()} className={look(column)}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
