import type { DataTableBlock } from '@slack/types';
import { useState } from 'react';
import { copy } from '../copy.ts';
import { type Cell, CellView, sortKey } from './cell.tsx';

interface Order {
  column: number;
  down: boolean;
}

/** A table with a caption, pages, and columns that sort; the row header column names each row to screen readers. */
export function DataTableView({ block }: { block: DataTableBlock }) {
  const [page, setPage] = useState(0);
  const [order, setOrder] = useState<Order>();
  const [head = [], ...body] = block.rows;
  const size = block.page_size ?? 5;
  const rows = order ? [...body].sort((a, b) => compare(a, b, order)) : body;
  const shown = rows.slice(page * size, page * size + size);
  return (
    <div className="table-scroll">
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column.toString()} scope="col" aria-sort={sorted(order, column)}>
                <button
                  type="button"
                  className="link"
                  title={copy.blocks.sort('text' in cell ? cell.text : '')}
                  onClick={() => setOrder({ column, down: order?.column === column && !order.down })}
                >
                  <CellView cell={cell} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <Row key={index.toString()} row={row} header={block.row_header_column_index ?? 0} />
          ))}
        </tbody>
      </table>
      {body.length > size && (
        <div className="pager">
          <button type="button" className="button quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {copy.blocks.previousPage}
          </button>
          <span>{copy.blocks.pages(page * size + 1, page * size + shown.length, body.length)}</span>
          <button
            type="button"
            className="button quiet"
            disabled={(page + 1) * size >= body.length}
            onClick={() => setPage(page + 1)}
          >
            {copy.blocks.nextPage}
          </button>
        </div>
      )}
    </div>
  );
}

function Row({ row, header }: { row: Cell[]; header: number }) {
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

function sorted(order: Order | undefined, column: number) {
  if (order?.column !== column) return 'none';
  return order.down ? 'descending' : 'ascending';
}

function compare(a: Cell[], b: Cell[], { column, down }: Order): number {
  const [left, right] = [sortKey(a[column]), sortKey(b[column])];
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left).localeCompare(String(right), 'zh');
  return down ? -order : order;
}
