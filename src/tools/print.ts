/** Writes one line for whoever runs a command. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Says what is wrong in one line, and stops with exit code 2. */
export function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
