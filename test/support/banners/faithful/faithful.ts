import {words} from '../../../../demo/cmps/words.ts';
import {script} from '../../../../demo/answers.ts';
import {pageOf, service, type BannerSite} from '../site.ts';

/** A page that behaves as a platform's does, written from what its maker and others tell of it, in Norwegian and English. */
export type Faithful = Pick<BannerSite, 'name' | 'kept'> & {
	readonly platform: string;
	/** Where its script is loaded from. */
	readonly file: string;
	/** Attributes of the script element. */
	readonly attributes?: string;
	/**
	 * The platform's script. `words` are those of the page's language; `consented(purposes, fresh)` is the page's, called where
	 * real tags hang on the platform's events. `kept(name)` reads a cookie, `keep(name, value, days)` writes one.
	 */
	readonly script: string;
	/** What the site itself puts into its footer, by language. */
	readonly footer?: Readonly<Record<'nb' | 'en', string>>;
};

const more = {
	nb: {change: 'Endre samtykke', withdraw: 'Trekk tilbake samtykke'},
	en: {change: 'Change your consent', withdraw: 'Withdraw your consent'},
};

const prelude = `
const words = ${JSON.stringify({nb: {...words.nb, ...more.nb}, en: {...words.en, ...more.en}})}[document.documentElement.lang];
const kept = name => (document.cookie.split('; ').find(pair => pair.startsWith(name + '=')) ?? '').slice(name.length + 1);
const keep = (name, value, days) => { document.cookie = name + '=' + value + '; path=/; max-age=' + days * 86400 + '; SameSite=Lax; Secure'; };
const put = (html, to = document.body) => to.insertAdjacentHTML('beforeend', html);
const $ = (selector, of = document) => of.querySelector(selector);
const $$ = (selector, of = document) => [...of.querySelectorAll(selector)];
const tell = (name, target = window, detail) => target.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
const on = (selector, run, of = document) => $$(selector, of).forEach(it => it.addEventListener('click', run));
`;

export function faithful({
	name,
	platform,
	file,
	attributes = '',
	script: text,
	footer,
	kept,
}: Faithful): readonly BannerSite[] {
	const program = script(`(() => {${prelude}${text}})();`, {'cache-control': 'no-store'});
	return (['nb', 'en'] as const).map(language => {
		const id = `${platform}-${language}`;
		const url = new URL(file, `https://${id}.example/`);
		const own = service(
			id,
			pageOf({
				host: `${id}.example`,
				language,
				footer: footer?.[language] ?? '',
				body: `<script src="${file}" ${attributes}></script>`,
			}),
		);
		return {
			id,
			name,
			language,
			platform,
			service: {
				...own,
				hosts: [...new Set([...own.hosts, url.host])],
				answer: arrival => (arrival.host === url.host && arrival.path === url.pathname ? program : own.answer(arrival)),
			},
			kept,
			offers: {reject: true, withdraw: true},
		};
	});
}
