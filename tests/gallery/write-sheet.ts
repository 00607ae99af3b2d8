export interface Picture {
  file: string;
  surface: string;
  browser: string;
  language: string;
  colours: string;
  width: number;
}

/** Writes one page with all pictures, grouped by surface. */
export function writeSheet(pictures: Picture[]): string {
  const names = [...new Set(pictures.map(({ surface }) => surface))];
  const sections = names.map((name) => {
    const figures = pictures.filter(({ surface }) => surface === name).map(writeFigure);
    return `<h2 id="${name}">${name}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px/1.4 system-ui;margin:1rem;background:#888}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0}img{max-width:640px;display:block}nav{columns:5}</style>
<h1>${pictures.length} pictures</h1><nav>${names.map((name) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>
${sections.join('\n')}</html>
`;
}

function writeFigure({ file, browser, language, colours, width }: Picture): string {
  const label = [browser, language, colours, `${width} px`].join(' · ');
  return `<figure><figcaption>${label}</figcaption><a href="${file}"><img src="${file}" alt="${label}" loading="lazy"></a></figure>`;
}
