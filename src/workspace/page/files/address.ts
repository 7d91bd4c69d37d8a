/** Where one person gets a file of this workspace. */
export function fileAddress({ id, name }: { id: string; name: string }, as: string, save = false): string {
  return `/local/files/${id}/${encodeURIComponent(name)}?as=${as}${save ? '&save' : ''}`;
}

/** The file that a `url_private`, `url_private_download` or `permalink` of this workspace leads to. */
export function fileAt(url: string): { id: string; name: string } | undefined {
  if (typeof location === 'undefined' || !URL.canParse(url, location.href)) return undefined;
  const { origin, pathname } = new URL(url, location.href);
  const [, id, name] =
    /^\/(?:files-pri\/T[A-Z0-9]+-|files\/U[A-Z0-9]+\/)(F[A-Z0-9]+)\/(?:download\/)?([^/]*)$/.exec(pathname) ?? [];
  return origin === location.origin && id ? { id, name: name || 'file' } : undefined;
}
