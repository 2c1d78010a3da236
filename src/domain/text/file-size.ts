/** The size of a file as people read it: "85 kB", "1,2 MB". A file is never smaller than 1 kB. */
export function fileSizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${String(kilobytes)} kB`;
  return `${(kilobytes / 1000).toFixed(1).replace('.', ',')} MB`;
}
