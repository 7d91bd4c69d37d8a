import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import { decode } from './entities.ts';
import { Link } from './link.tsx';

/** Standard Markdown by CommonMark's rules as React elements; raw HTML in it is drawn as typed. */
export function MarkdownView({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return <div className="markdown">{draw(tokens)}</div>;
}

function draw(tokens: Token[] | undefined): ReactNode[] {
  return (tokens ?? []).map((token, index) => <Fragment key={index.toString()}>{drawOne(token)}</Fragment>);
}

function drawOne(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return <p className={`heading heading-${(token as Tokens.Heading).depth}`}>{draw(token.tokens)}</p>;
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>;
    case 'strong':
      return <b>{draw(token.tokens)}</b>;
    case 'em':
      return <i>{draw(token.tokens)}</i>;
    case 'del':
      return <s>{draw(token.tokens)}</s>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return <pre>{token.text}</pre>;
    case 'blockquote':
      return <blockquote>{draw(token.tokens)}</blockquote>;
    case 'list':
      return list(token as Tokens.List);
    case 'checkbox':
      return (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ';
    case 'link':
      return <Link url={token.href}>{draw(token.tokens)}</Link>;
    case 'image':
      return <Link url={token.href}>{token.text}</Link>;
    case 'table':
      return table(token as Tokens.Table);
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'space':
    case 'def':
      return null;
    case 'text':
      return token.tokens ? draw(token.tokens) : decode(token.text);
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

function list(token: Tokens.List): ReactNode {
  const items = token.items.map((item, index) => <li key={index.toString()}>{draw(item.tokens)}</li>);
  return token.ordered ? <ol start={Number(token.start)}>{items}</ol> : <ul>{items}</ul>;
}

function table(token: Tokens.Table): ReactNode {
  const cells = (row: Tokens.TableCell[], Cell: 'td' | 'th') =>
    row.map((cell, index) => (
      <Cell key={index.toString()} className={`align-${cell.align ?? 'left'}`}>
        {draw(cell.tokens)}
      </Cell>
    ));
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>{cells(token.header, 'th')}</tr>
        </thead>
        <tbody>
          {token.rows.map((row, index) => (
            <tr key={index.toString()}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
