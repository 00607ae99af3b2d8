declare module 'crx3/lib/crx3stream.js' {
  import type { Writable } from 'node:stream';

  /** A file stream that puts header and signature before the ZIP it is fed. */
  const createCrxStream: (file: string, options: { keyPath: string }) => Writable;
  export = createCrxStream;
}
