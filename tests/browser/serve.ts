/** Serves dist/ for the tests: `node tests/browser/serve.ts <port>`. */
import { serveSite } from '../../src/tools/chromium/serve.ts';

await serveSite('dist', Number(process.argv[2] ?? 4399));
