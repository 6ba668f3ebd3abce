import type {Cmp} from '../cmp.ts';
import {packageFile} from '../files.ts';
import type {Purpose, Site} from '../site.ts';
import {words} from './words.ts';

/** Source: cookieconsent.orestbida.com/reference/configuration-reference.html. Automated browsers are shown the banner too. */
export const vanillaCookieconsent: Cmp = {
	id: 'vanilla-cookieconsent',
	script: packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
	style: packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
	reopen: 'data-cc="show-preferencesModal"',
	setUp: (site, purposes) => `
		let fresh = false;
		const tell = () => consented(CookieConsent.getUserPreferences().acceptedCategories, fresh);
		CookieConsent.run({
			hideFromBots: false,
			guiOptions: {consentModal: {layout: 'box wide', position: 'bottom left'}},
			categories: ${JSON.stringify(categories(purposes))},
			language: {default: '${site.language}', translations: {${site.language}: ${JSON.stringify(texts(site, purposes))}}},
			onFirstConsent: () => { fresh = true; },
			onConsent: tell,
			onChange: () => { fresh = true; tell(); },
		});`,
};

function categories(purposes: readonly Purpose[]) {
	return {necessary: {enabled: true, readOnly: true}, ...Object.fromEntries(purposes.map(purpose => [purpose, {}]))};
}

function texts({language, policy}: Site, purposes: readonly Purpose[]) {
	const {title, text, accept, reject, settings, save, close, policy: policyWord, ...named} = words[language];
	const buttons = {acceptAllBtn: accept, acceptNecessaryBtn: reject};
	const sections = (['necessary', ...purposes] as const).map(category => {
		const [name, description] = named[category];
		return {title: name, description, linkedCategory: category};
	});
	return {
		consentModal: {
			title,
			description: text,
			...buttons,
			showPreferencesBtn: settings,
			footer: policy ? `<a href="${policy.path}">${policyWord}</a>` : '',
		},
		preferencesModal: {title: settings, ...buttons, savePreferencesBtn: save, closeIconLabel: close, sections},
	};
}
