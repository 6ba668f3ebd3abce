import {siteService} from '../../../../demo/site-service.ts';
import type {Site} from '../../../../demo/site.ts';
import {cookie, pixel, type BannerSite} from '../site.ts';

/** A site of the demo's kind, with one of the platforms in `demo/cmps`. */
function site(
	cmp: NonNullable<Site['cmp']>,
	language: Site['language'],
	rest: Omit<BannerSite, 'id' | 'language' | 'service'>,
) {
	const id = `${rest.platform}-${language}`;
	const service = siteService({
		id,
		host: `${id}.example`,
		language,
		title: 'Garn og tråd',
		lead: 'Alt til strikkepinnen.',
		products: [{name: 'Ull', text: 'Norsk ull.', colour: '#386641'}],
		practice: 'Runs Meta Pixel after a yes.',
		cmp,
		policy: null,
		tags: {marketing: pixel},
	});
	return {id, language, service, ...rest};
}

const json = (name: string) => `JSON.parse(decodeURIComponent(${cookie(name)}) || 'null')`;

const vanilla = {
	name: 'vanilla-cookieconsent',
	platform: 'vanilla-cookieconsent',
	kept: `(it => !it ? 'none' : it.categories.includes('marketing') ? 'yes' : 'no')(${json('cc_cookie')})`,
	offers: {reject: true, withdraw: true},
};
const klaro = {
	name: 'Klaro',
	platform: 'klaro',
	kept: `(it => !it ? 'none' : it.marketing ? 'yes' : 'no')(${json('klaro')})`,
	offers: {reject: true, withdraw: true},
};
// With `type: 'opt-in'` the tab that brings the banner back stays on the page.
const osano = {
	name: 'cookieconsent (Osano)',
	platform: 'osano-cookieconsent',
	kept: `({allow: 'yes', deny: 'no'})[${cookie('cookieconsent_status')}] ?? 'none'`,
	offers: {reject: true, withdraw: true},
};

/** Sources: the packages vanilla-cookieconsent 3.1.0, klaro 0.7.22 and cookieconsent 3.1.1 themselves. */
export const inDemo: readonly BannerSite[] = (['nb', 'en'] as const).flatMap(language => [
	site('vanillaCookieconsent', language, vanilla),
	site('klaro', language, klaro),
	site('cookieconsent', language, osano),
]);
