import type {Answer} from '../../../../demo/service.ts';
import type {Site} from '../../../../demo/site.ts';
import {cookie, pageOf, service, type BannerSite} from '../site.ts';

/** A banner somebody made for one site. */
export type HandMade = {
	readonly id: string;
	/** What is special about it. */
	readonly name: string;
	readonly language: Site['language'];
	/** The banner and its script. `kept()` answers what was chosen or '', `choose('yes' | 'no' | 'part')` keeps it, `banner(isShown)` is the banner's own. */
	readonly body: string;
	readonly main?: string;
	readonly footer?: string;
	/** Of the cookie that keeps it, and what stands in it after a yes, a no and a partial choice. */
	readonly cookie: {readonly name: string; readonly yes: string; readonly no: string; readonly part?: string};
	readonly files?: Readonly<Record<string, Answer | string>>;
	readonly offers?: BannerSite['offers'];
	readonly notYet?: string;
	readonly tags?: Site['tags'];
};

/** Calls `banner(true)` unless something is kept. The cookie is written without encoding: so do most who write their own. */
export const runtime = ({name, yes, no, part = no}: HandMade['cookie']) => `
const values = ${JSON.stringify({yes, no, part})};
const kept = () => Object.keys(values).find(it => values[it] === ${cookie(name)}) ?? '';
function choose(what, fresh = true) {
	document.cookie = '${name}=' + values[what] + '; path=/; max-age=15552000; SameSite=Lax';
	banner(false);
	consented(what === 'yes' ? ['marketing'] : [], fresh);
}
const $ = selector => document.querySelector(selector);
addEventListener('DOMContentLoaded', () => {
	if (kept()) consented(kept() === 'yes' ? ['marketing'] : [], false);
	else banner(true);
});`;

export function handMade({
	id,
	name,
	language,
	body,
	main,
	footer,
	cookie: own,
	files,
	offers,
	notYet,
	tags,
}: HandMade): BannerSite {
	const page = pageOf({
		host: `${id}.example`,
		language,
		...(main === undefined ? {} : {main}),
		...(footer === undefined ? {} : {footer}),
		...(tags === undefined ? {} : {tags}),
		body: `<script>${runtime(own)}</script>${body}`,
	});
	const {yes, no, part} = own;
	const states = {...(part === undefined ? {} : {[part]: 'part'}), [no]: 'no', [yes]: 'yes'};
	return {
		id,
		name,
		language,
		platform: null,
		service: service(id, page, files),
		kept: `(${JSON.stringify(states)})[${cookie(own.name)}] ?? 'none'`,
		...(notYet !== undefined && {notYet}),
		offers: offers ?? {reject: true, withdraw: true},
	};
}

/** Shows and hides the element that is the banner. */
export const plainBanner = `<script>function banner(isShown) { document.getElementById('banner').hidden = !isShown; }</script>`;
