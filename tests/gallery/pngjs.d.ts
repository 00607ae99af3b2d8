/** The part of pngjs in use; it brings no types. */
declare module 'pngjs' {
  interface Picture {
    width: number;
    height: number;
    data: Buffer;
  }
  export const PNG: { sync: { read: (file: Buffer) => Picture } };
}
