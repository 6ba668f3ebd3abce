import {describe, expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';
import {said, terms} from './reader.ts';

/** [what is hard about it, the text, what it says, what it does not say] */
type Case = readonly [hard: string, text: string, says: readonly string[], not?: readonly string[]];

const nb: readonly Case[] = [
	['plain', 'Vi bruker Hotjar på denne siden for å forstå hvordan du klikker.', ['hotjar declared']],
	['hedged', 'Nettbutikken kan bruke verktøy som for eksempel Matomo.', ['matomo declared']],
	['a genitive', 'Statistikken lages av Googles analyseverktøy.', ['Google declared']],
	['a compound', 'Nettsiden viser Google-annonser basert på det du har sett på.', ['Google declared']],
	['a name joined by hyphens', 'Meta-pikselen måler om annonsen vår virket.', ['meta-pixel declared']],
	[
		'a possessive inside the name',
		'Vi har lagt inn Facebooks pixel i kassen og bruker den til annonser.',
		['meta-pixel declared'],
	],
	['a former name', 'Kampanjene våre måles med Google AdWords.', ['google-ads declared']],
	[
		'owner beside product',
		'Vi bruker Google Analytics. Verktøyet leveres av Google.',
		['google-analytics declared'],
		['Google declared'],
	],
	[
		'an opt-out',
		'Ønsker du ikke å bli målt av Google Analytics, kan du laste ned et tillegg til nettleseren.',
		['google-analytics declared'],
		['google-analytics denied'],
	],
	[
		'a heading',
		'Hotjar\n\nTjenesten lager varmekart over hvor på siden folk klikker og ruller.',
		['hotjar declared', 'session-recording declared'],
	],
	['the vendor’s own policy', 'Mer om dette i personvernerklæringen til Mailchimp.', ['mailchimp declared']],
	[
		'a list under a lead',
		'Vi deler opplysninger med disse annonsørene:\n• Facebook\n• LinkedIn\n• Snapchat',
		['meta-pixel declared', 'linkedin-insight-tag declared', 'snap-pixel declared'],
	],
	['consent in the sentence', 'Dersom du samtykker, bruker vi Hotjar.', ['hotjar declared, consent']],
	[
		'a ground for the section',
		'Statistikk\n\nVi bruker Matomo til å telle besøk på nettsidene våre, slik at vi kan gjøre dem bedre.\n\nRettslig grunnlag: Berettiget interesse.',
		['matomo declared, legitimate-interest', 'legitimate-interest-tracking'],
	],
	[
		'a page on a social network',
		'Følg oss gjerne på Facebook og LinkedIn!',
		['meta-pixel mentioned', 'linkedin-insight-tag mentioned'],
		['meta-pixel declared'],
	],
	[
		'our own page there',
		'Skriver du på Facebook-siden vår, kan andre lese det.',
		['meta-pixel mentioned'],
		['meta-pixel declared'],
	],
	[
		'links to others',
		'Nettstedet har lenker til andre nettsteder, blant annet YouTube, som vi ikke har ansvar for.',
		['youtube mentioned'],
		['youtube declared'],
	],
	['a browser', 'I Google Chrome finner du valget under Innstillinger.', [], ['Google declared', 'Google mentioned']],
	['an ordinary word', 'Siden har meta data i toppen, og vi bruker dem til annonser.', [], ['Meta declared']],
];

const denials: readonly Case[] = [
	['plain', 'Vi bruker ikke Google Analytics.', ['google-analytics denied']],
	['verb first', 'Google Analytics bruker vi ikke.', ['google-analytics denied']],
	['passive', 'Hotjar brukes ikke på dette nettstedet.', ['hotjar denied']],
	[
		'a list',
		'Vi bruker ikke Google Analytics, Hotjar eller Facebook Pixel.',
		['google-analytics denied', 'hotjar denied', 'meta-pixel denied'],
	],
	['neither nor', 'Her finnes verken Google Analytics eller Hotjar.', ['google-analytics denied', 'hotjar denied']],
	['no', 'Ingen Google Analytics, ingen Facebook Pixel.', ['google-analytics denied', 'meta-pixel denied']],
	['no longer', 'Fra i år bruker vi ikke lenger Hotjar.', ['hotjar denied']],
	[
		'a list under a lead',
		'Vi bruker ikke:\n- Google Analytics\n- Hotjar\n\nSpørsmål kan sendes til oss når som helst, så svarer vi.',
		['google-analytics denied', 'hotjar denied'],
	],
	[
		'one purpose only',
		'Vi bruker ikke Google Analytics til å vise deg annonser.',
		[],
		['google-analytics denied', 'google-analytics declared'],
	],
	[
		'one manner only',
		'Hos oss brukes ikke Google Analytics med uavkortet IP-adresse.',
		[],
		['google-analytics denied'],
	],
	[
		'before consent only',
		'Vi bruker ikke Hotjar før du har samtykket.',
		['hotjar declared, consent'],
		['hotjar denied'],
	],
	[
		'but another',
		'Vi bruker ikke Google Analytics, men bruker Plausible.',
		['google-analytics denied', 'plausible declared'],
	],
	[
		'not only',
		'Vi bruker ikke bare Google Analytics, men også Hotjar.',
		['google-analytics declared', 'hotjar declared'],
		['google-analytics denied'],
	],
	['none other than', 'Vi bruker ingen andre verktøy enn Matomo.', ['matomo declared'], ['matomo denied']],
	['what a neighbour in the list does', 'Vi bruker ikke Hotjar eller andre verktøy som sporer deg.', ['hotjar denied']],
	['used once', 'Vi har sluttet å bruke Hotjar.', ['hotjar denied']],
	['a choice', 'Vi har valgt å ikke bruke Hotjar.', ['hotjar denied']],
	['a condition', 'Hvis du ikke godtar, lastes ikke Hotjar.', [], ['hotjar denied']],
	['without consent only', 'Uten samtykke laster vi ikke Hotjar.', [], ['hotjar denied']],
	['what it is not given', 'Vi sender ingen personopplysninger til Hotjar.', [], ['hotjar denied']],
	[
		'what a tool does not do',
		'Plausible setter ingen informasjonskapsler.',
		['plausible declared'],
		['plausible denied', 'cookies denied'],
	],
	['nynorsk', 'Vi nyttar ikkje Google Analytics eller andre sporingsverktøy.', ['google-analytics denied']],
	[
		'nynorsk, neither',
		'Nettstaden har korkje Hotjar eller Google Analytics.',
		['hotjar denied', 'google-analytics denied'],
	],
	['English', 'We do not use Google Analytics or any other analytics tool.', ['google-analytics denied']],
	['English, passive', 'Hotjar is not used on our website.', ['hotjar denied']],
	['English, one purpose', 'We do not use Google Analytics to show you ads.', [], ['google-analytics denied']],
	['English, contraction', 'We don’t use Hotjar and we never will.', ['hotjar denied']],
];

const others: readonly Case[] = [
	['nynorsk', 'Vi nyttar Google Analytics for å sjå korleis nettstaden vert brukt.', ['google-analytics declared']],
	[
		'nynorsk, consent',
		'Berre når du har samtykt, brukar vi Hotjar.',
		['hotjar declared, consent', 'consent-before-tracking'],
	],
	[
		'English, a table',
		'Provider\tPurpose\nGoogle Analytics\tStatistics\nFacebook\tAdvertising',
		['google-analytics declared', 'meta-pixel declared'],
	],
	[
		'English, sharing',
		'We share your browsing data with partners such as Facebook and Google.',
		['meta-pixel declared', 'Google declared'],
	],
	[
		'English, a link',
		'Find us on Facebook and YouTube.',
		['meta-pixel mentioned', 'youtube mentioned'],
		['youtube declared'],
	],
	['an address alone', 'Les mer: https://www.hotjar.com/legal/policies/privacy', [], ['hotjar denied']],
	['curly and invisible letters', 'Vi bruker Goo\u00adgle\u00a0Ana\u200blytics.', ['google-analytics declared']],
];

describe('a policy names vendors', () => {
	test.each(named(nb))('$hard: $text', ({text, says, not}) => check(text, says, not));
});
describe('a policy denies vendors', () => {
	test.each(named(denials))('$hard: $text', ({text, says, not}) => check(text, says, not));
});
describe('other languages and letters', () => {
	test.each(named(others))('$hard: $text', ({text, says, not}) => check(text, says, not));
});

const named = (cases: readonly Case[]) => cases.map(([hard, text, says, not = []]) => ({hard, text, says, not}));

function check(text: string, says: readonly string[], not: readonly string[]): void {
	const found = said(text);
	for (const one of says) {
		expect(
			found.filter(line => line.startsWith(one)),
			found.join(' | '),
		).not.toEqual([]);
	}
	for (const one of not) expect(found).not.toContainEqual(expect.stringContaining(one));
}

test('a product is named as the text names it, where that is a spelling of its own', () => {
	const named = (text: string) =>
		read(text, {language: 'nb', terms}).declarations.flatMap(it => (it.kind === 'vendor' ? [it.name] : []));
	expect(named('Vi bruker ikke LinkedIn på nettstedet vårt.')).toEqual(['LinkedIn']);
	expect(named('Vi bruker ikke Linked In på nettstedet vårt.')).toEqual(['Linked In']);
});
