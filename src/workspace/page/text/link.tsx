import { type ReactNode, useContext } from 'react';
import type { Role } from '../copy.ts';
import { fileAddress, fileAt } from '../files/address.ts';
import { DirectoryContext } from '../state/directory.ts';
import { permalink, writePlace } from '../state/place.ts';
import { followable } from './address.ts';

/** A link that opens beside the page, or in it when it leads to one of its messages; an address that must not be followed is drawn as text. */
export function Link({ url, children }: { url: string; children: ReactNode }) {
  const { me } = useContext(DirectoryContext);
  const href = followable(url);
  if (!href) return <span>{children}</span>;
  const inside = me && me.role !== 'bot' && typeof location !== 'undefined' ? here(href) : undefined;
  if (inside && me) return <a href={writePlace({ ...inside, role: me.role as Role })}>{children}</a>;
  const file = me ? fileAt(href) : undefined;
  return (
    <a href={file && me ? fileAddress(file, me.id) : href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** The message a permalink of this workspace leads to. */
function here(href: string) {
  if (!URL.canParse(href, location.href)) return undefined;
  const url = new URL(href, location.href);
  return url.origin === location.origin ? permalink(url.pathname) : undefined;
}
