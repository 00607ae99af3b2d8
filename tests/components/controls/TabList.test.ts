import { describe, expect, it } from 'vitest';
import { nextTab } from '../../../components/controls/TabList.tsx';
import { type Tab, tabs } from '../../../rules/guide/place.ts';

describe('nextTab', () => {
  it.each<[from: Tab, key: string, to: Tab | null]>([
    ['alternatives', 'ArrowRight', 'services'],
    ['about', 'ArrowRight', 'alternatives'],
    ['alternatives', 'ArrowLeft', 'about'],
    ['why', 'ArrowLeft', 'services'],
    ['why', 'Home', 'alternatives'],
    ['why', 'End', 'about'],
    ['why', 'Enter', null],
    ['why', 'ArrowDown', null],
  ])('%s %s', (from, key, to) => {
    expect(nextTab(tabs, from, key)).toBe(to);
  });
});
