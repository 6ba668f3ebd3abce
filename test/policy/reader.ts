import {read, type Declaration, type Term} from '../../src/policy/index.ts';

const product = (id: string, name: string, owner: string, ...spellings: string[]): Term => ({
	kind: 'vendor',
	id,
	name,
	owner,
	spellings: [name, ...spellings],
});
const company = (name: string, ...spellings: string[]): Term => ({
	kind: 'owner',
	id: name,
	name,
	spellings: [name, ...spellings],
});

/** Names to look for, of the shape the catalogue gives. */
export const terms: readonly Term[] = [
	product('google-analytics', 'Google Analytics', 'Google', 'Universal Analytics', 'GA4'),
	product('google-ads', 'Google Ads', 'Google', 'Google AdWords', 'AdWords'),
	product('google-tag-manager', 'Google Tag Manager', 'Google'),
	product('meta-pixel', 'Meta Pixel', 'Meta', 'Facebook Pixel', 'Facebook'),
	product('microsoft-clarity', 'Microsoft Clarity', 'Microsoft', 'Clarity'),
	product('linkedin-insight-tag', 'LinkedIn Insight Tag', 'LinkedIn', 'Linked In', 'LinkedIn'),
	product('hotjar', 'Hotjar', 'Contentsquare'),
	product('matomo', 'Matomo', 'InnoCraft', 'Piwik'),
	product('plausible', 'Plausible', 'Plausible Insights', 'Plausible Analytics'),
	product('mailchimp', 'Mailchimp', 'Intuit'),
	product('klarna', 'Klarna', 'Klarna'),
	product('youtube', 'YouTube', 'Google'),
	product('snap-pixel', 'Snap Pixel', 'Snap', 'Snapchat'),
	company('Google', 'Google Ireland'),
	company('Meta', 'Meta Platforms'),
	company('Microsoft'),
];

export const declarations = (text: string, language: string | null = null): readonly Declaration[] =>
	read(text, {terms, language}).declarations;

/** What a text says, a line each: "google-analytics declared, consent", "cookies denied", "_ga 63072000". */
export const said = (text: string, language: string | null = null): readonly string[] => [
	...new Set(declarations(text, language).map(inWords)),
];

export function inWords(declaration: Declaration): string {
	switch (declaration.kind) {
		case 'vendor':
			return [`${declaration.vendor} ${declaration.status}`, declaration.condition].filter(Boolean).join(', ');
		case 'owner':
			return `${declaration.owner} ${declaration.status}`;
		case 'technique':
			return `${declaration.technique} ${declaration.status}`;
		case 'purpose':
			return [`for ${declaration.purpose} ${declaration.status}`, declaration.condition].filter(Boolean).join(', ');
		case 'cookie':
			return ['cookie', declaration.cookie, declaration.lifetime].filter(part => part !== undefined).join(' ');
		case 'lifetime':
			return `${declaration.subject} lives ${declaration.bound} ${declaration.seconds / 86_400} d`;
		case 'retention':
			return `kept ${Math.round(declaration.seconds / 86_400)} d`;
		case 'claim':
			return declaration.claim;
	}
}
