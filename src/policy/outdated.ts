import type {Words} from './lexicon.ts';
import {fold} from './fold.ts';
import {compile, phrasesOf} from './pattern.ts';

/** Something policies still point at that no longer holds. */
export type Outdated = {
	readonly refersTo: string;
	readonly replacedBy: string;
	/** The day it ceased to hold, `2025-01-01`. */
	readonly since: string;
	readonly source: string;
};

type Known = Outdated & {
	/** How texts in any language write it, in the notation of `lexicon.ts`: names of laws are names. */
	readonly names: Words;
};

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** Looked over on 2026-11-25. Former names of products are in the catalogue, not here. */
const known: readonly Known[] = [
	{
		names: '§ ?2-7 ?b? · 2-7 ?b',
		refersTo: 'ekomloven § 2-7 b',
		replacedBy: 'ekomloven § 3-15',
		since: '2025-01-01',
		source: 'https://lovdata.no/lov/2024-12-13-76/§3-15',
	},
	{
		names: `
			personopplysningsl(ov|oven|ova) (av|frå|fra) (14. april )?2000 · lov om personopplysninger av 2000
			personopplysningsl(oven|ova) \\(2000\\) · lov(en)?( av)? 14. april 2000( nr.? 31)?
			(norwegian )?personal data act( of)? 2000
		`,
		refersTo: 'personopplysningsloven (2000)',
		replacedBy: 'personopplysningsloven (2018), GDPR',
		since: '2018-07-20',
		source: 'https://lovdata.no/lov/2018-06-15-38',
	},
	{
		names: 'personuppgiftslagen · 1998:204 · personal data act \\(?1998* · personal data act 1998',
		refersTo: 'personuppgiftslagen (1998:204)',
		replacedBy: 'GDPR, dataskyddslagen (2018:218)',
		since: '2018-05-25',
		source: gdpr,
	},
	{
		names: 'persondataloven',
		refersTo: 'persondataloven (2000)',
		replacedBy: 'GDPR, databeskyttelsesloven (2018)',
		since: '2018-05-25',
		source: gdpr,
	},
	{
		names: '523/1999',
		refersTo: 'henkilötietolaki (523/1999)',
		replacedBy: 'GDPR, tietosuojalaki (1050/2018)',
		since: '2018-05-25',
		source: gdpr,
	},
	{
		names: 'data protection act( of)? 1998',
		refersTo: 'Data Protection Act 1998',
		replacedBy: 'Data Protection Act 2018, GDPR',
		since: '2018-05-25',
		source: 'https://www.legislation.gov.uk/ukpga/2018/12/contents',
	},
	{
		names: 'ttdsg · telemediengesetz(es)?',
		refersTo: 'TMG, TTDSG',
		replacedBy: 'DDG, TDDDG',
		since: '2024-05-14',
		source: 'https://www.gesetze-im-internet.de/ttdsg/',
	},
	{
		names: 'ley orgánica 15/1999 · lopd 15/1999 · (lo|lo.) 15/1999',
		refersTo: 'Ley Orgánica 15/1999',
		replacedBy: 'Ley Orgánica 3/2018, GDPR',
		since: '2018-12-07',
		source: 'https://www.boe.es/eli/es/lo/2018/12/05/3',
	},
	{
		names: 'wet bescherming persoonsgegevens',
		refersTo: 'Wet bescherming persoonsgegevens',
		replacedBy: 'GDPR (AVG)',
		since: '2018-05-25',
		source: gdpr,
	},
	{
		names: '95/46*',
		refersTo: 'Directive 95/46/EC',
		replacedBy: 'GDPR',
		since: '2018-05-25',
		source: gdpr,
	},
	{
		names: 'safe(-| )?harbou?r*',
		refersTo: 'Safe Harbor',
		replacedBy: 'EU–US Data Privacy Framework',
		since: '2015-10-06',
		source: 'https://curia.europa.eu/juris/liste.jsf?num=C-362/14',
	},
	{
		names: 'privacy(-| )?shield*',
		refersTo: 'Privacy Shield',
		replacedBy: 'EU–US Data Privacy Framework',
		since: '2020-07-16',
		source: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
	},
];

/** Every name, for the claim that a text is out of date. */
export const outdatedNames: Words = known.map(({names}) => names.trim()).join(' · ');

/** What a quote points at that no longer holds. */
export function outdatedIn(quote: string): readonly Outdated[] {
	const {text} = fold(quote);
	return known
		.filter(({names}) => compile(phrasesOf(names)).test(text))
		.map(({refersTo, replacedBy, since, source}) => ({refersTo, replacedBy, since, source}));
}
