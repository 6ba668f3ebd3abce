/** A sitemap, or an index of sitemaps (sitemaps.org). */
export type Sitemap = {readonly isIndex: boolean; readonly urls: readonly string[]};

const mostUrls = 50_000;

/** Read as text: it may be cut, and is never shown. */
export function sitemapFrom(xml: string): Sitemap {
	const urls: string[] = [];
	for (const [, location = ''] of xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]+)/gi)) {
		urls.push(location.replace(/&(amp|apos|quot|lt|gt);/g, (_, name: string) => entities[name] ?? ''));
		if (urls.length >= mostUrls) break;
	}

	return {isIndex: /<sitemapindex[\s>]/i.test(xml.slice(0, 4000)), urls};
}

const entities: Readonly<Record<string, string>> = {amp: '&', apos: "'", quot: '"', lt: '<', gt: '>'};
