import { describe, expect, it } from 'vitest';
import { compileEngines } from '../../../rules/engines/compile-engines.ts';

type Engines = Parameters<typeof compileEngines>[0];

const compile = (engine: Partial<Engines[string]>) =>
  compileEngines({ engine: { shapes: [], signatures: [], ...engine } });

describe('signs of engines', () => {
  it('are grouped by where to look for them', () => {
    const signs = compile({
      shapes: [
        { path: '/call/*', role: 'join', strength: 'strong' },
        { path: '/*', role: 'join', strength: 'strong' },
      ],
      signatures: [
        { kind: 'title', value: 'Engine', strength: 'strong' },
        { kind: 'script', value: '/engine.js', strength: 'strong' },
        { kind: 'element', value: 'meta[name=engine]', strength: 'strong' },
        { kind: 'element', value: 'link#engine', strength: 'strong' },
        { kind: 'element', value: '#engine', strength: 'strong' },
      ],
    });
    expect(Object.keys(signs.shapes)).toEqual(['call', '*']);
    expect(signs.titles.map(({ value }) => value)).toEqual(['Engine']);
    expect(signs.addresses.map(({ value }) => value)).toEqual(['/engine.js']);
    expect(signs.anyOfHead).toBe('meta[name=engine],link#engine');
    expect(signs.elements.map(({ value }) => value)).toEqual(['#engine']);
  });

  it('are dropped if a medium one is alone', () => {
    const signs = compile({ signatures: [{ kind: 'element', value: '#engine', strength: 'medium' }] });
    expect([...signs.addresses, ...signs.elements]).toEqual([]);
  });

  it('are kept if there are two medium ones', () => {
    const signs = compile({
      shapes: [{ path: '/room/*', role: 'join', strength: 'medium' }],
      signatures: [{ kind: 'element', value: '#engine', strength: 'medium' }],
    });
    expect(signs.elements).toHaveLength(1);
    expect(Object.keys(signs.shapes)).toEqual(['room']);
  });
});
