import type { DataTableBlock } from '@slack/types';
import { useState } from 'react';
import { copy } from '../copy.ts';
import { CellView } from './cell.tsx';
import { Row } from './data-row.tsx';
import { compare, type Order, sorted } from './order.ts';

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
              <th
                key={column.toString()}
                scope="col"
                className={body[0]?.[column]?.type === 'raw_number' ? 'align-right' : ''}
                aria-sort={sorted(order, column)}
              >
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
          <Turn face={copy.blocks.previousPage} possible={page > 0} onPress={() => setPage(page - 1)} />
          <span>{copy.blocks.pages(page * size + 1, page * size + shown.length, body.length)}</span>
          <Turn
            face={copy.blocks.nextPage}
            possible={(page + 1) * size < body.length}
            onPress={() => setPage(page + 1)}
          />
        </div>
      )}
    </div>
  );
}

interface TurnProps {
  face: string;
  possible: boolean;
  onPress(): void;
}

/** On the first and the last page it keeps the focus, and does nothing. */
function Turn({ face, possible, onPress }: TurnProps) {
  return (
    <button
      type="button"
      className="button quiet"
      aria-disabled={!possible}
      onClick={() => {
        if (possible) onPress();
      }}
    >
      {face}
    </button>
  );
}
