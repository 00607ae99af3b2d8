/** Our visible elements, in open shadow roots too, without those only for screen readers. */
export function listSeen(): HTMLElement[] {
  const seen = listRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
  const drawn = seen.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const forEars = drawn.filter((element) => getComputedStyle(element).clipPath === 'inset(50%)');
  return drawn.filter((element) => !forEars.some((hidden) => hidden.contains(element)));
}

/** Our shadow root in a website, otherwise our whole page; and every shadow root within. */
export function listRoots(): (ShadowRoot | HTMLElement)[] {
  const inSite = [...document.querySelectorAll('html > div')].flatMap((host) => host.shadowRoot ?? []);
  return (inSite.length > 0 ? inSite : [document.body]).flatMap(withInner);
}

function withInner(root: ShadowRoot | HTMLElement): (ShadowRoot | HTMLElement)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return [root, ...inner.flatMap(withInner)];
}
