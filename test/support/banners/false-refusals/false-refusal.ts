import type {Answer} from '../../../../demo/service.ts';
import type {Site} from '../../../../demo/site.ts';
import type {GapId} from '../../../../src/audit/index.ts';
import {pageOf, service, type BannerSite} from '../site.ts';

/** A site where a no is no no. */
export type FalseRefusal = Pick<BannerSite, 'id' | 'language' | 'service'> & {
	/** Ends "a site …". */
	readonly does: string;
	/** Any of these tells it: gaps of the audit, or rules that fail. */
	readonly toldBy: readonly (GapId | 'tracking-after-rejection')[];
};

type Parts = Pick<FalseRefusal, 'id' | 'does' | 'toldBy'> & {
	readonly language?: Site['language'];
	readonly head?: string;
	readonly body: string;
	readonly files?: Readonly<Record<string, Answer | string>>;
	readonly tags?: Site['tags'];
};

export function falseRefusal({id, does, toldBy, language = 'nb', body, head, files, tags}: Parts): FalseRefusal {
	const page = pageOf({
		host: `${id}.example`,
		language,
		body: `<script>${runtime}</script>${body}`,
		...(head === undefined ? {} : {head}),
		...(tags === undefined ? {} : {tags}),
	});
	return {id, does, toldBy, language, service: service(id, page, files)};
}

const runtime = `
const $ = selector => document.querySelector(selector);
const has = pair => document.cookie.split('; ').includes(pair);
const keep = pair => { document.cookie = pair + '; path=/; max-age=15552000; SameSite=Lax'; };
const banner = isShown => { $('#banner').hidden = !isShown; };
const run = () => consented(['marketing'], false);
`;

/** A bar that asks; `accept` and `reject` are what the buttons do, `start` what happens as the page opens. */
export const bar = (accept: string, reject: string, start: string) => `
<div id="banner" class="box" role="dialog" aria-label="Informasjonskapsler" hidden><p>Vi bruker informasjonskapsler til statistikk og markedsføring. Hva vil du?</p>
<button id="ja" onclick="${accept}">Godta alle</button> <button id="nei" onclick="${reject}">Avvis alle</button></div><script>${start}</script>`;
