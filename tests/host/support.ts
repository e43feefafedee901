/** A host with a small script in place of the pushed bundle. */
import { createHost, type Host, type HostOptions } from '../../host/index.ts';

export function hostWith(code: string, options: HostOptions & { manifestTimeZone?: string } = {}): Host {
  const { manifestTimeZone = 'Asia/Tokyo', ...rest } = options;
  const manifest = JSON.stringify({ timeZone: manifestTimeZone });
  return createHost({ dist: { code, sidebar: '<p>sidebar</p>', manifest }, ...rest });
}

export function emptyHost(options: HostOptions = {}): Host {
  return createHost(options);
}
