// Rows 18 and 19: web pages, as a browser requests them.

export const PAGES = {
  18: ({ code }) => `/countries/${code}`,
  19: ({ actors }) => `/compare?actors=${actors.join(',')}`,
};

export const PAGE_HEADERS = { Accept: 'text/html', 'Accept-Encoding': 'br, gzip' };

/** The paths of one row, with each of the drawn variables. */
export function paths(number, drawn) {
  return drawn[`row${number}`].map(PAGES[number]);
}

/** Requests random pages, and fails with the first that is not complete HTML. */
export async function checkPages(rows, atlas, drawn, sample, progress) {
  for (const number of rows) {
    for (const path of paths(number, drawn).slice(0, sample)) await page(atlas, path);
    progress(`row ${number}: ${sample} random pages are complete`);
  }
}

/** The HTML of a page. */
export async function page(atlas, path) {
  const response = await fetch(new URL(path, atlas.url), { headers: PAGE_HEADERS, redirect: 'manual' });
  const html = await response.text();
  if (response.status !== 200 || !html.trimEnd().endsWith('</html>')) throw new Error(`${path} is not a complete page: ${response.status}`);
  return html;
}
