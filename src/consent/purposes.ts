/** Ids that a standard names its purposes by. `purpose_<id>` are their words for people, as of the categories below. */
const standards = [
	...['store-and-access', 'basic-ads', 'ads-profile', 'personalised-ads', 'content-profile', 'personalised-content'],
	...['measure-ads', 'measure-content', 'audience-statistics', 'improve-services', 'select-content'],
	...['ad-storage', 'analytics-storage', 'ad-user-data', 'ad-personalization', 'functionality-storage'],
	...['personalization-storage', 'security-storage', 'sale', 'sharing', 'targeted-advertising'],
];

/** The categories of most platforms, in the words they go by there. `c0001` and so on are OneTrust's, the same on every site. */
const categories: Readonly<Record<string, readonly string[]>> = {
	necessary: [
		...['necessary', 'strictly-necessary', 'essential', 'required', 'technical', 'c0001'],
		...['nødvendig', 'nødvendige', 'naudsynt', 'naudsynte', 'nödvändiga', 'nødvendigt', 'notwendig', 'essenziell'],
	],
	functional: [
		'functional',
		'functionality',
		'functional-cookies',
		'c0003',
		'funksjonell',
		'funksjonelle',
		'funktionelle',
	],
	preferences: ['preferences', 'preference', 'preferanser', 'innstillinger', 'præferencer', 'inställningar'],
	statistics: [
		...['statistics', 'statistic', 'analytics', 'analytical', 'measurement', 'statistics-anonymous'],
		...['statistikk', 'statistik', 'statistiske', 'analyse', 'analys', 'statistiken'],
	],
	performance: ['performance', 'c0002', 'ytelse', 'yting', 'prestanda'],
	marketing: [
		...['marketing', 'advertising', 'advertisement', 'ads', 'targeting', 'c0004'],
		...['markedsføring', 'marknadsføring', 'marknadsföring', 'annonser', 'reklame'],
	],
	'social-media': ['social-media', 'social', 'social-networks', 'c0005', 'sosiale-medier', 'sosiale-media'],
	personalisation: ['personalisation', 'personalization', 'experience', 'tilpasning', 'tilpassing', 'personalisering'],
	security: ['security', 'sikkerhet', 'tryggleik'],
	unclassified: ['unclassified', 'uncategorized', 'uncategorised', 'other', 'others', 'uklassifisert', 'andre'],
};

const known = new Map([
	...standards.map(id => [id, id] as const),
	...Object.entries(categories).flatMap(([id, words]) => words.map(word => [word, id] as const)),
]);

/** The purpose meant by a platform's word, as the end of a key of words for people; null for what is not known for sure. */
export function purposeOf(word: string): string | null {
	if (word.length > 60) return null;
	const plain = word
		.trim()
		.toLowerCase()
		.replace(/[\s_.]+/g, '-')
		.replace(/^(?:cookie-cat|cookie-category|cmplz|cky)-/, '')
		.replace(/-cookies?$/, '');
	return known.get(plain) ?? null;
}
