/** Serves dist/ as a plain web server would: `node tests/browser/serve.ts <port>`. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const folder = 'dist';
const port = Number(process.argv[2] ?? 4399);
if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site in dist/. Run: npm run build');

createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // A name with a hash never changes what it holds; so the letters are there at once on a second page.
    ...(path.startsWith('/_astro/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
  });
  // A build that is running may take the file away; that ends this answer, not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}).listen(port, '127.0.0.1');
