// Preloaded into the real clasp: every https request goes to the loopback fake instead, its host kept in a header.
const https = require('node:https');
const http = require('node:http');

const fake = new URL(process.env.FAKE_GOOGLE);

https.request = (target, options, callback) => {
  const url = target instanceof URL || typeof target === 'string' ? new URL(target) : null;
  const given = url ? { ...options } : { ...target };
  const done = url ? callback : options;
  const host = url ? url.host : (given.hostname ?? given.host);
  return http.request(
    {
      method: given.method,
      path: url ? url.pathname + url.search : given.path,
      headers: { ...toObject(given.headers), 'x-google-host': host },
      hostname: fake.hostname,
      port: fake.port,
    },
    done,
  );
};

const toObject = (headers) =>
  headers && typeof headers.entries === 'function' ? Object.fromEntries(headers.entries()) : { ...headers };
