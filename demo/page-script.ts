import * as cmps from './cmps/index.ts';
import * as services from './services/index.ts';
import type {Placement, Purpose, Site} from './site.ts';

/** The first script of every page: how tags are loaded, and what Google's tags are told before anything else runs. */
export function headScript(site: Site): string {
	return `
		function load(src, then) {
			const element = document.createElement('script');
			element.async = true;
			element.src = src;
			if (then) element.onload = then;
			document.head.append(element);
		}
		window.dataLayer = window.dataLayer || [];
		function gtag() { dataLayer.push(arguments); }
		${consentDefaults(site)}
		${tagList(site)}
		function consented(purposes, fresh) {
			${site.consentMode ? consentUpdate(purposesOf(site)) : ''}
			const refused = ${JSON.stringify(purposesOf(site))}.some(purpose => !purposes.includes(purpose));
			for (const tag of tags) {
				const may = tag.when === 'onReject' ? refused : purposes.includes(tag.when);
				if (!may || tag.ran || (fresh && tag.from === 'next-page')) continue;
				tag.ran = true;
				tag.run();
			}
		}
		${(site.tags.always ?? []).map(embed).join('\n')}`;
}

/** Starts the consent platform; null where the site has none. */
export function consentScript(site: Site): string | null {
	return site.cmp && cmps[site.cmp].setUp(site, purposesOf(site));
}

/** What the site asks consent for. */
export function purposesOf({tags, consentMode}: Site): Purpose[] {
	const asked: Purpose[] = [];
	if (tags.analytics || consentMode?.analytics === 'denied') asked.push('analytics');
	if (tags.marketing || consentMode?.marketing === 'denied') asked.push('marketing');
	return asked;
}

function consentDefaults({consentMode}: Site): string {
	if (!consentMode) return '';
	const {analytics, marketing} = consentMode;
	const state = {
		ad_storage: marketing,
		ad_user_data: marketing,
		ad_personalization: marketing,
		analytics_storage: analytics,
		wait_for_update: 500,
	};
	return `gtag('consent', 'default', ${JSON.stringify(state)});`;
}

/** Only what was asked for is answered: the rest keeps its default. */
function consentUpdate(purposes: readonly Purpose[]): string {
	const signals = {
		analytics: ['analytics_storage'],
		marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
	};
	const answers = purposes.flatMap(purpose =>
		signals[purpose].map(signal => `${signal}: purposes.includes('${purpose}') ? 'granted' : 'denied'`),
	);
	return `gtag('consent', 'update', {${answers.join(', ')}});`;
}

function tagList({tags}: Site): string {
	const entries = (['analytics', 'marketing', 'onReject'] as const).flatMap(when =>
		(tags[when] ?? []).map(
			placement => `{when: '${when}', from: '${placement.from ?? 'at-once'}', run: function () {${embed(placement)}}}`,
		),
	);
	return `const tags = [${entries.join(',\n')}];`;
}

function embed({tag, account, options}: Placement): string {
	return services[tag].embed(account, options);
}
