/** The address behind a phone number as people read it: "0800-8020" becomes "tel:08008020". */
export function phoneAddress(number: string): string {
  return `tel:${number.replaceAll(/[^0-9]/g, '')}`;
}
