import {html} from '../../../demo/answers.ts';
import {headScript} from '../../../demo/page-script.ts';
import type {Answer, Service} from '../../../demo/service.ts';
import type {Site} from '../../../demo/site.ts';

/** What the site itself keeps of the visitor's choice. */
export type Kept = 'yes' | 'no' | 'part' | 'none';

/** A site for tests that asks for consent. Its tracker is Meta Pixel, after a yes to marketing, unless it says otherwise. */
export type BannerSite = {
	/** Its host is `<id>.example`. */
	readonly id: string;
	/** What is special about it, as the table in docs/consent.md has it. */
	readonly name: string;
	readonly language: Site['language'];
	/** Id of the platform in the drawer; null where nobody known made it. */
	readonly platform: string | null;
	readonly service: Service;
	/** An expression that reads, in the page, from cookies or storage what the site keeps: a `Kept`. */
	readonly kept: string;
	/** Why taking a yes back does not work there yet. */
	readonly notYet?: string;
	/** What a visitor may do there. */
	readonly offers: {readonly reject: boolean; readonly withdraw: boolean};
};

type Page = {
	readonly host: string;
	readonly language: Site['language'];
	readonly head?: string;
	/** Above the fold, before the footer. */
	readonly main?: string;
	/** The banner, at the end of the body. */
	readonly body: string;
	readonly footer?: string;
	readonly tags?: Site['tags'];
};

export const startOf = ({id}: Pick<BannerSite, 'id'>) => `https://${id}.example/`;

export const pixel = [{tag: 'metaPixel', account: '412207719900312'}] as const;

/** A page of a site, with `consented(purposes, fresh)` for its banner to call. */
export function pageOf({
	host,
	language,
	head = '',
	main = '',
	body,
	footer = '',
	tags = {marketing: pixel},
}: Page): string {
	const {title, text} = words[language];
	const site: Site = {
		id: host,
		host,
		language,
		title,
		lead: text,
		products: [],
		practice: '',
		cmp: null,
		policy: null,
		tags,
	};
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script>${headScript(site)}</script><style>${style}</style>${head}</head>
<body><header><h1>${title}</h1></header><main><p>${text}</p>${main}<p class="long"></p></main><footer>${title} ${footer}</footer>
${body}</body></html>`;
}

/** A site of one page, which answers on `/` and wherever `files` says. */
export function service(id: string, page: string, files: Readonly<Record<string, Answer | string>> = {}): Service {
	return {
		id,
		hosts: [`${id}.example`],
		answer({path}) {
			if (path === '/') return html(page);
			const answer = files[path];
			return typeof answer === 'string' ? html(answer) : (answer ?? null);
		},
	};
}

/** Reads a cookie in the page; '' where there is none. */
export const cookie = (name: string) =>
	`((document.cookie.split('; ').find(pair => pair.startsWith('${name}=')) ?? '').slice(${name.length + 1}))`;

const words: Readonly<Record<Site['language'], {readonly title: string; readonly text: string}>> = {
	nb: {title: 'Bakeriet på hjørnet', text: 'Ferske brød hver morgen, og kanelboller på fredager. Velkommen innom.'},
	nn: {title: 'Bakeriet på hjørnet', text: 'Ferske brød kvar morgon, og kanelbollar på fredagar. Velkomen innom.'},
	en: {title: 'The corner bakery', text: 'Fresh bread every morning, and cinnamon buns on Fridays. Drop by.'},
};

const style = `body{font:16px/1.5 sans-serif;margin:2rem}.long{height:1500px}
.box{position:fixed;left:1rem;bottom:1rem;max-width:34rem;padding:1rem;background:#fff;border:1px solid #333;z-index:1000}
[hidden]{display:none!important}`;
