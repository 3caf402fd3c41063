// The site behind real nginx, with the configuration that `press host nginx` prints and brotli. The server is the one that
// `scripts/setup.sh test` unpacked, or this system's.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PRESS = 'target/debug/press';

function installed(path) {
  const found = [resolve('target/servers/usr', path), join('/usr', path)].find(existsSync);
  if (!found) throw new Error(`${path} is neither below target/servers nor in /usr: run scripts/setup.sh test`);
  return found;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function replaced(text, printed, here) {
  if (!text.includes(printed)) throw new Error(`the configuration has no “${printed}” any more`);
  return text.replace(printed, here);
}

/** Serves the folder, a site of `edition`; returns its address, and what stops it. */
export async function nginx(site, edition) {
  const printed = spawnSync(PRESS, ['host', 'nginx', '--edition', edition, '--name', 'localhost', '--root', resolve(site)], { encoding: 'utf8' });
  if (printed.status !== 0) throw new Error(printed.stderr || `${PRESS} is missing: make press`);
  const port = await freePort();
  let server = replaced(printed.stdout, 'listen 80;', `listen 127.0.0.1:${port};`);
  server = replaced(server, 'listen [::]:80;', '');
  server = replaced(server, '# brotli_static on;', 'brotli_static on;');
  const folder = mkdtempSync(join(tmpdir(), 'sapbao-bench-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${installed('lib/nginx/modules/ngx_http_brotli_static_module.so')};
daemon off; master_process off; pid nginx.pid; events {}
http { access_log off; sendfile on; ${temporary}
${server} }`,
  );
  const process = spawn(installed('sbin/nginx'), ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (;;) {
    if (process.exitCode !== null) throw new Error('nginx did not start');
    const socket = connect(port, '127.0.0.1');
    const isUp = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
    socket.destroy();
    if (isUp) break;
    await pause(10);
  }
  const stop = () => {
    process.kill();
    rmSync(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
