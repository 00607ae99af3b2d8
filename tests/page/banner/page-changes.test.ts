import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onPageChange, watchLaunches } from '../../../page/banner/page-changes.ts';

// @vitest-environment happy-dom

let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(window, 'navigation');
  document.body.innerHTML = '';
});

const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
const fromVideo = (type: string) => () => {
  const video = document.createElement('video');
  document.body.append(video);
  // Media events do not bubble.
  video.dispatchEvent(new Event(type));
};

describe('onPageChange', () => {
  function watch() {
    const told: boolean[] = [];
    onPageChange(({ isArrival }) => told.push(isArrival), life.signal);
    return told;
  }

  it.each<[what: string, happen: () => unknown, told: boolean[]]>([
    ['the back button', () => window.dispatchEvent(new Event('popstate')), [false]],
    ['another fragment', () => window.dispatchEvent(new Event('hashchange')), [false]],
    ['the back/forward cache', () => window.dispatchEvent(shown(true)), [true]],
    ['a first load', () => window.dispatchEvent(shown(false)), []],
    ['the end of prerendering', () => document.dispatchEvent(new Event('prerenderingchange')), [true]],
    ['a video that starts', fromVideo('playing'), [false]],
    ['a video that ends', fromVideo('emptied'), [false]],
    ['a video that merely plays on', fromVideo('timeupdate'), []],
    ['a click', () => document.body.click(), []],
  ])('%s', (_what, happen, expected) => {
    const told = watch();
    happen();
    expect(told).toEqual(expected);
    life.abort();
    happen();
    expect(told, 'and no more after the signal').toEqual(expected);
  });

  it('history written by a script, if the browser reports it', () => {
    const navigation = Object.assign(window, { navigation: new EventTarget() }).navigation;
    const told = watch();
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(told).toEqual([false]);
  });
});

describe('watchLaunches', () => {
  const click = (isTrusted: boolean, target: Element | null) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target?.dispatchEvent(event);
    return event;
  };

  it.each([
    ['a link', '<a href="zoommtg://zoom.us/join?confno=1"><b>Start</b></a>', true, 1],
    ['a link in capitals with spaces', '<a href=" ZOOMMTG://zoom.us/join "><b>Start</b></a>', true, 1],
    ['a click by the page itself', '<a href="zoommtg://zoom.us/join"><b>Start</b></a>', false, 0],
    ['another client', '<a href="msteams:/l/meetup"><b>Start</b></a>', true, 0],
    ['a page', '<a href="https://zoom.us/zoommtg:"><b>Start</b></a>', true, 0],
    ['something else', '<p><b>Start</b></p>', true, 0],
    ['a link without an address', '<a><b>Start</b></a>', true, 0],
  ])('%s', (_what, html, isTrusted, expected) => {
    const onLaunch = vi.fn();
    watchLaunches((scheme) => scheme === 'zoommtg', onLaunch, life.signal);
    document.body.innerHTML = html;
    const event = click(isTrusted, document.querySelector('b'));
    expect(onLaunch).toHaveBeenCalledTimes(expected);
    expect(event.defaultPrevented, 'the click itself goes on').toBe(false);
    life.abort();
    click(isTrusted, document.querySelector('b'));
    expect(onLaunch).toHaveBeenCalledTimes(expected);
  });
});
