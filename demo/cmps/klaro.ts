import type {Cmp} from '../cmp.ts';
import {packageFile} from '../files.ts';
import type {Purpose, Site} from '../site.ts';
import {words} from './words.ts';

/** Source: klaro.org/docs/integration/annotated-configuration. */
export const klaro: Cmp = {
	id: 'klaro',
	get script() {
		return packageFile('klaro/dist/klaro-no-css.js');
	},
	get style() {
		return packageFile('klaro/dist/klaro.css');
	},
	reopen: 'onclick="klaro.show(klaroConfig)"',
	setUp: (site, purposes) => `
		window.klaroConfig = ${JSON.stringify(config(site, purposes))};
		klaro.setup(klaroConfig);
		const manager = klaro.getManager(klaroConfig);
		const granted = () => Object.keys(manager.consents).filter(name => manager.consents[name]);
		if (manager.confirmed) consented(granted(), false);
		manager.watch({update: (_manager, name) => { if (name === 'saveConsents') consented(granted(), true); }});`,
};

function config({language, policy}: Site, purposes: readonly Purpose[]) {
	const {title, text, accept, reject, settings, save, close, policy: policyWord, ...named} = words[language];
	return {
		version: 1,
		elementID: 'klaro',
		storageMethod: 'cookie',
		cookieName: 'klaro',
		cookieExpiresAfterDays: 180,
		acceptAll: true,
		hideDeclineAll: false,
		showNoticeTitle: true,
		disablePoweredBy: true,
		lang: language,
		services: purposes.map(purpose => ({name: purpose, purposes: [purpose], default: false})),
		translations: {
			[language]: {
				privacyPolicyUrl: policy?.path ?? '',
				acceptAll: accept,
				acceptSelected: save,
				decline: reject,
				ok: accept,
				save,
				close,
				privacyPolicy: {name: policyWord, text: policy ? '{privacyPolicy}' : ''},
				consentNotice: {title, description: text, learnMore: settings},
				consentModal: {title: settings, description: text},
				purposes: Object.fromEntries(purposes.map(purpose => [purpose, named[purpose][0]])),
				...Object.fromEntries(
					purposes.map(purpose => [purpose, {title: named[purpose][0], description: named[purpose][1]}]),
				),
			},
		},
	};
}
