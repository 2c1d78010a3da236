/** The address of a page as somebody reads and types it: "zoverder.nl/gids/schulden/". */
export function addressInWords(path: string, site: URL | undefined): string {
  const { host, pathname } = new URL(path, site);
  return host + (pathname === '/' ? '' : pathname);
}

/** Was this site built with SITE_URL? Without it nobody outside this machine can open its addresses. */
export function knowsAddress(site: URL | undefined): boolean {
  return site !== undefined && site.hostname !== 'localhost';
}
