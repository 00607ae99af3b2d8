import type { UrlShape } from '../catalogue/service-schema.ts';

/** A sign of one engine: a strong one tells by itself, of medium ones it takes two. */
export interface EngineSign {
  engine: string;
  strength: 'strong' | 'medium';
}

export interface ShapeSign extends EngineSign {
  shape: UrlShape;
}

/** A title, a part of an address, or a selector. */
export interface PageSign extends EngineSign {
  value: string;
}

/** What engines are known by, in the order in which a page is asked, as plain JSON. */
export interface EngineSigns {
  /** By the first segment of their path, so that most addresses are done with at once; under `*` those that leave it open. */
  shapes: Record<string, ShapeSign[]>;
  titles: PageSign[];
  /** Parts of addresses of what the page loads. */
  addresses: PageSign[];
  /** Selectors of what can only stand in the head, and all of them in one. */
  head: PageSign[];
  anyOfHead: string;
  /** Selectors of what may stand anywhere. */
  elements: PageSign[];
}
