import { describe, expect, it } from 'vitest';
import { openTab, type Place, readPlace, tabs, titlePlace, writePlace } from '../../../rules/guide/place.ts';
import { sampleData } from './sample.ts';

describe('readPlace', () => {
  it.each<[hash: string, place: Place]>([
    ['', { tab: 'alternatives', compared: [] }],
    ['#', { tab: 'alternatives', compared: [] }],
    ['#nonsense/x', { tab: 'alternatives', compared: [] }],
    ['#alternatives/opentalk,wire', { tab: 'alternatives', compared: ['opentalk', 'wire'] }],
    ['#alternatives/a,a,,b,c,d,e', { tab: 'alternatives', compared: ['a', 'b', 'c', 'd'] }],
    ['#services', { tab: 'services', service: null }],
    ['#service/zoom', { tab: 'services', service: 'zoom' }],
    ['#service/', { tab: 'services', service: null }],
    ['#reply/zoom', { tab: 'services', service: 'zoom', view: 'reply' }],
    ['#reply', { tab: 'services', service: null }],
    ['#why', { tab: 'why', service: null }],
    ['#why/zoom', { tab: 'why', service: 'zoom' }],
    ['#source/heise-2021', { tab: 'sources', source: 'heise-2021' }],
    ['#sources', { tab: 'sources', source: null }],
    ['#tools', { tab: 'tools' }],
    ['#checklist', { tab: 'checklist' }],
    ['#about', { tab: 'about' }],
  ])('%s', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it('reads what writePlace writes', () => {
    const places: Place[] = [
      ...tabs.map(openTab),
      { tab: 'alternatives', compared: ['opentalk', 'wire'] },
      { tab: 'services', service: 'zoom' },
      { tab: 'services', service: 'zoom', view: 'reply' },
      { tab: 'why', service: 'zoom' },
      { tab: 'sources', source: 'heise-2021' },
    ];
    expect(places.map((place) => readPlace(writePlace(place)))).toEqual(places);
  });
});

describe('titlePlace', () => {
  it.each<[place: Place, title: string]>([
    [{ tab: 'services', service: 'zoom' }, 'Zoom – Dienste – Konferenzlotse'],
    [{ tab: 'services', service: 'nix' }, 'Dienste – Konferenzlotse'],
    [{ tab: 'checklist' }, 'Checkliste – Konferenzlotse'],
  ])('%j', (place, title) => {
    expect(titlePlace(place, sampleData())).toBe(title);
  });
});
