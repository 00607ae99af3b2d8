/** A page with everything that attacks need: `host` is the banner's element, `css` adds a style sheet. */
export const attacked = `<!doctype html><title>attacked</title><h1>attacked</h1>
<a id="konferenzlotse" name="konferenzlotse" href="/">clobber</a>
<dialog id="dialog">Dialog</dialog><div id="sheet" popover="manual" style="inset:0;width:100vw;height:100vh">Sheet</div>
<script>
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { window.leaked = true; return attach.call(this, options); };
  Object.defineProperty(window, 'host', { get: () => document.querySelector('html > div:popover-open') });
  window.css = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  };
</script>`;

/** Whether the banner is drawn and styled, with a button that a click would reach. Runs in the attacked page. */
export const isUsable = `(() => {
  const hosts = [...document.querySelectorAll('div:popover-open')];
  const root = hosts.map((host) => host.shadowRoot).find((root) => root?.querySelector('[data-testid=banner]'));
  if (!root || window.leaked) return false;
  const { left, top, width, height } = root.querySelector('[data-testid=why]').getBoundingClientRect();
  const isReached = document.elementFromPoint(left + width / 2, top + height / 2) === root.host;
  return width > 20 && root.host.checkVisibility() && root.adoptedStyleSheets.length > 0 && isReached;
})()`;

const cover = 'position:fixed;inset:0;z-index:2147483647;background:#fff';

/** What a page does, and how. Each attack begins and ends with the banner in place. */
export const attacks: [what: string, attack: string][] = [
  [
    'hides its element with styles and animations',
    `css(\`@keyframes gone { to { opacity: 0 } } html > div { animation: gone 1ms forwards !important;
      display: none !important; opacity: 0 !important; scale: 0 !important }\`)`,
  ],
  [
    'makes its element hidden, inert and silent',
    `host.setAttribute('style', 'display: none !important'), host.hidden = host.inert = true, host.ariaHidden = 'true'`,
  ],
  [
    'makes the page transparent, clips, masks, moves and shrinks it',
    `css(\`html, body { opacity: 0 !important; filter: opacity(0) !important; clip-path: inset(50%) !important;
      mask: linear-gradient(#0000, #0000) !important; transform: translateY(-200vh) !important; scale: 0.001 !important }\`)`,
  ],
  [
    'hides the page, skips its content and zooms it to nothing',
    `css('html { display: none !important; content-visibility: hidden !important; zoom: 0.001 !important }')`,
  ],
  ['covers it', `document.documentElement.insertAdjacentHTML('beforeend', '<i style="${cover}">cover</i>')`],
  ['makes the page inert', `document.documentElement.inert = true`],
  ['opens a popover over it', `document.querySelector('#sheet').showPopover()`],
  ['opens a modal dialog', `document.querySelector('#dialog').showModal()`],
  ...inDialog('removes the dialog that the banner moved into', 'dialog.remove()'),
  ...inDialog('closes and removes that dialog at once', 'dialog.close(), dialog.remove()'),
  ...inDialog('replaces what is in that dialog', "dialog.innerHTML = '<p>loaded</p>'"),
  ...inDialog('replaces the whole page around that dialog', "document.body.innerHTML = '<h1>loaded</h1>'"),
  ...inDialog(
    'removes the upper one of two dialogs',
    `(() => {
    const upper = document.body.appendChild(document.createElement('dialog'));
    upper.showModal();
    return new Promise((done) => setTimeout(() => (upper.remove(), done()), 200));
  })()`,
  ),
  ['closes its popover', `host.hidePopover()`],
  ['removes its popover attribute', `host.removeAttribute('popover')`],
  ['removes it', `host.remove()`],
  [
    'hides it in a frame',
    `(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.append(host);
  })()`,
  ],
  ['replaces its root element', `document.documentElement.replaceWith(document.createElement('html'))`],
  [
    'rewrites itself and then opens a popover',
    `(() => {
    document.open();
    document.write('<!doctype html><h1>anew</h1><div popover="manual" style="inset:0;width:100vw;height:100vh">Sheet</div>');
    document.close();
    setTimeout(() => document.querySelector('[popover]').showPopover(), 100);
    return new Promise((done) => setTimeout(done, 150));
  })()`,
  ],
  [
    'claims that a newer script has arrived',
    `document.dispatchEvent(new CustomEvent('konferenzlotse-arrival', { detail: {} }))`,
  ],
];

/** Opens a modal dialog, and attacks once the banner had time to move into it. */
function inDialog(what: string, attack: string): [string, string][] {
  const steps = `document.querySelector('#dialog').showModal(), new Promise((done) => setTimeout(() => {
    const dialog = document.querySelector('#dialog');
    done(${attack});
  }, 200))`;
  return [[what, steps]];
}
