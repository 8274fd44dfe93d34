/** Preloaded: whatever asks the network for anything ends the process. */
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const refuse = () => {
  console.error('asked the network');
  process.exit(99);
};
net.Socket.prototype.connect = refuse;
for (const [module, names] of [
  [dns, ['lookup', 'resolve']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
]) {
  for (const name of names) module[name] = refuse;
}
globalThis.fetch = refuse;
syncBuiltinESMExports();
