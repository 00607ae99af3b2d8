import type { Engine, Signature } from '../catalogue/service-schema.ts';
import type { EngineSign, EngineSigns, PageSign, ShapeSign } from './engine-signs.ts';

const headElement = /^(meta|link|title)\b/;

/** Groups the signs of all engines by where to look for them, without those that can never decide. */
export function compileEngines(engines: Record<string, Pick<Engine, 'shapes' | 'signatures'>>): EngineSigns {
  const all = Object.entries(engines).map(([id, { shapes, signatures }]) =>
    dropLonely(
      listShapes(id, shapes),
      signatures.map((signature) => ({ engine: id, ...signature })),
    ),
  );
  const signs = all.flatMap((engine) => engine.signs);
  const of = (...kinds: Signature['kind'][]) =>
    signs.filter(({ kind }) => kinds.includes(kind)).map(({ kind: _, ...sign }): PageSign => sign);
  const elements = of('element');
  const head = elements.filter(({ value }) => headElement.test(value));
  return {
    shapes: groupByFirstSegment(all.flatMap(({ shapes }) => shapes)),
    titles: of('title'),
    addresses: of('script', 'request'),
    head,
    anyOfHead: head.map(({ value }) => value).join(),
    elements: elements.filter((sign) => !head.includes(sign)),
  };
}

interface KindOfSign extends PageSign {
  kind: Signature['kind'];
}

function listShapes(engine: string, shapes: Engine['shapes']): ShapeSign[] {
  return shapes.map(({ strength, ...shape }) => ({ engine, strength, shape }));
}

/** A medium sign decides only together with another; all shapes of an engine count as one sign. */
function dropLonely(shapes: ShapeSign[], signs: KindOfSign[]): { shapes: ShapeSign[]; signs: KindOfSign[] } {
  const isMedium = ({ strength }: EngineSign) => strength === 'medium';
  const count = signs.filter(isMedium).length + Number(shapes.some(isMedium));
  const canDecide = (sign: EngineSign) => !isMedium(sign) || count > 1;
  return { shapes: shapes.filter(canDecide), signs: signs.filter(canDecide) };
}

function groupByFirstSegment(shapes: ShapeSign[]): EngineSigns['shapes'] {
  const groups: EngineSigns['shapes'] = {};
  for (const sign of shapes) {
    const [, first = ''] = sign.shape.path.split('/');
    const key = /^[*{]/.test(first) ? '*' : first;
    groups[key] = [...(groups[key] ?? []), sign];
  }
  return groups;
}
