import type { UrlShape } from '../catalogue/service-schema.ts';

/** A sign of one engine: a strong one decides by itself, medium ones in pairs. */
export interface EngineSign {
  engine: string;
  strength: 'strong' | 'medium';
}

export interface ShapeSign extends EngineSign {
  shape: UrlShape;
}

/** A title, part of an address, or a selector. */
export interface PageSign extends EngineSign {
  value: string;
}

/** Signs of all engines as plain JSON, in the order in which a page is checked. */
export interface EngineSigns {
  /** By the first segment of their path, so that most addresses are ruled out at once; `*` if that is open. */
  shapes: Record<string, ShapeSign[]>;
  titles: PageSign[];
  /** Parts of the addresses that the page loads. */
  addresses: PageSign[];
  /** Selectors of elements that occur only in the head, and all of them in one selector. */
  head: PageSign[];
  anyOfHead: string;
  /** Selectors of elements that may be anywhere. */
  elements: PageSign[];
}
