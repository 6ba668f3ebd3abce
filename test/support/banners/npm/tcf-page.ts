import {CmpApi} from '@iabtechlabtcf/cmpapi';
import {GVL, TCModel, TCString} from '@iabtechlabtcf/core';

declare function consented(purposes: readonly string[], fresh: boolean): void;

/** A banner that asks for all purposes and vendors of a small list together, and keeps the string as the standard names it. */
const purposes = Object.fromEntries(
	Array.from({length: 11}, (_, at) => [
		String(at + 1),
		{id: at + 1, name: `Purpose ${at + 1}`, description: '', illustrations: []},
	]),
);
const vendors = {
	'755': {
		id: 755,
		name: 'Google Advertising Products',
		purposes: [1, 2, 3, 4, 7, 9, 10],
		legIntPurposes: [],
		flexiblePurposes: [],
		specialPurposes: [],
		features: [],
		specialFeatures: [],
		cookieMaxAgeSeconds: 34_190_000,
		usesCookies: true,
		cookieRefresh: false,
		usesNonCookieAccess: false,
	},
};
const list = new GVL({
	gvlSpecificationVersion: 3,
	vendorListVersion: 54,
	tcfPolicyVersion: 4,
	lastUpdated: '2026-11-20T16:00:00Z',
	purposes,
	specialPurposes: {},
	features: {},
	specialFeatures: {},
	stacks: {},
	vendors,
} as never);

const cmpId = 300;
const api = new CmpApi(cmpId, 1, true);
const banner = document.querySelector<HTMLElement>('#banner')!;
const stored = /(?:^|; )euconsent-v2=([^;]+)/.exec(document.cookie)?.[1] ?? '';

function show(isVisible: boolean, string: string): void {
	banner.hidden = !isVisible;
	api.update(string, isVisible);
}

function choose(isYes: boolean): void {
	const model = new TCModel(list);
	model.cmpId = cmpId;
	model.cmpVersion = 1;
	model.consentLanguage = 'EN';
	model.publisherCountryCode = 'NO';
	model.isServiceSpecific = true;
	if (isYes) {
		model.setAllPurposeConsents();
		model.setAllVendorConsents();
	}
	const string = TCString.encode(model);
	document.cookie = `euconsent-v2=${string}; path=/; max-age=33696000; SameSite=Lax`;
	show(false, string);
	consented(isYes ? ['marketing'] : [], true);
}

document.querySelector('#yes')!.addEventListener('click', () => choose(true));
document.querySelector('#no')!.addEventListener('click', () => choose(false));
document.querySelector('#again')!.addEventListener('click', () => show(true, ''));
void list.readyPromise.then(() => {
	show(stored === '', stored);
	if (stored !== '') consented(TCString.decode(stored).purposeConsents.has(1) ? ['marketing'] : [], false);
});
