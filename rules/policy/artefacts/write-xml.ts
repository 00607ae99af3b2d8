import { create } from 'xmlbuilder';

/** An XML document from an object: `@name` is an attribute, `#text` the text of an element. */
export function writeXml(tree: Record<string, object>): string {
  return create(tree, { version: '1.0', encoding: 'utf-8' }).end({ pretty: true });
}
