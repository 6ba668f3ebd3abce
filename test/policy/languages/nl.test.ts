import {describe, expect, test} from 'vitest';
import {policyLinks, read} from '../../../src/policy/index.ts';
import {readsAs} from './passages.ts';

describe('vendors in Dutch', () => {
	readsAs('nl', [
		['plain', 'Wij gebruiken Hotjar om te zien waar bezoekers klikken.', ['hotjar declared']],
		['a verb in two parts', 'Wij maken op deze website gebruik van Matomo.', ['matomo declared']],
		['passive', 'Voor onze campagnes wordt de Meta-pixel ingezet.', ['meta-pixel declared']],
		['a genitive', 'De cijfers komen uit Googles statistieken.', ['Google declared']],
		['consent in the sentence', 'Als u toestemming geeft, laden wij Hotjar.', ['hotjar declared, consent']],
		['a page of our own', 'Volg ons op Facebook en LinkedIn!', ['meta-pixel mentioned'], ['meta-pixel declared']],
		[
			'links to others',
			'Op onze website staan links naar andere websites, zoals YouTube, waarvoor wij niet verantwoordelijk zijn.',
			['youtube mentioned'],
			['youtube declared'],
		],
		[
			'a ground for the section',
			'Statistiek\n\nWij gebruiken Matomo om bezoeken te tellen, zodat wij de site kunnen verbeteren.\n\nGrondslag: gerechtvaardigd belang.',
			['matomo declared, legitimate-interest', 'legitimate-interest-tracking'],
		],
	]);
});

describe('denials in Dutch', () => {
	readsAs('nl', [
		['plain', 'Wij gebruiken geen Google Analytics.', ['google-analytics denied']],
		['a verb in two parts', 'Wij maken geen gebruik van Hotjar.', ['hotjar denied']],
		['the denial behind its object', 'Wij gebruiken Hotjar niet.', ['hotjar denied']],
		['the object first', 'Google Analytics gebruiken wij niet.', ['google-analytics denied']],
		['passive', 'Hotjar wordt op onze website niet gebruikt.', ['hotjar denied']],
		['no longer', 'Wij zijn gestopt met het gebruik van Hotjar.', ['hotjar denied']],
		[
			'a list',
			'Wij gebruiken geen Google Analytics, Hotjar of andere tools om bezoekers te volgen.',
			['google-analytics denied', 'hotjar denied'],
		],
		[
			'but another',
			'Wij gebruiken geen Google Analytics, maar wel Plausible.',
			['google-analytics denied', 'plausible declared'],
		],
		[
			'one purpose only',
			'Wij gebruiken Google Analytics niet om advertenties te tonen.',
			[],
			['google-analytics denied'],
		],
		[
			'a wish of the visitor',
			'Als u geen cookies wilt, kunt u instellen dat Google Analytics wordt geblokkeerd.',
			['google-analytics declared', 'opt-out-offered'],
		],
		['the cookies of others', 'Wij gebruiken geen cookies van adverteerders.', [], ['cookies denied', 'no-tracking']],
		[
			'a feature of it',
			'Wij gebruiken geen advertentiefuncties van Google Analytics.',
			[],
			['google-analytics denied'],
		],
		['not only', 'Wij gebruiken niet alleen Matomo, maar ook Hotjar.', ['matomo declared', 'hotjar declared']],
		[
			'no power over it',
			'Wij hebben geen invloed op de cookies die Facebook plaatst.',
			['meta-pixel declared'],
			['meta-pixel denied'],
		],
		['no cookies', 'Deze website plaatst geen cookies.', ['cookies denied', 'no-tracking']],
		['one kind of cookie', 'Wij plaatsen geen marketingcookies.', [], ['cookies denied', 'no-tracking']],
		['cookies of one kind', 'Wij gebruiken geen cookies die u herkennen.', [], ['cookies denied', 'no-tracking']],
	]);
});

describe('techniques and purposes in Dutch', () => {
	readsAs('nl', [
		['a compound', 'Wij plaatsen trackingcookies.', ['cookies declared']],
		['local storage', 'Uw keuze wordt lokaal opgeslagen in uw browser.', ['local-storage declared']],
		['session recording', 'De dienst maakt heatmaps en neemt muisbewegingen op.', ['session-recording declared']],
		['a server’s logs', 'Onze serverlogbestanden bevatten IP-adressen.', ['server-logs declared']],
		['a fingerprint', 'Wij maken een digitale vingerafdruk van uw apparaat.', ['fingerprinting declared']],
		['statistics', 'Met deze cookies meten we het bezoek en maken we statistieken.', ['for analytics declared']],
		['advertising', 'Deze cookies tonen u gerichte advertenties.', ['for advertising declared']],
		['needed', 'Functionele cookies zijn noodzakelijk voor de website.', ['for essential declared']],
	]);
});

describe('claims in Dutch', () => {
	readsAs('nl', [
		['no sharing', 'Wij delen uw persoonsgegevens nooit met derden.', ['no-third-party-sharing']],
		['no sharing, passive', 'Uw gegevens worden niet aan derden verstrekt.', ['no-third-party-sharing']],
		[
			'consent first',
			'Analytische cookies worden pas geplaatst nadat u toestemming heeft gegeven.',
			['consent-before-tracking'],
		],
		['not without', 'Wij plaatsen geen trackingcookies zonder uw toestemming.', ['consent-before-tracking']],
		['always, consent or not', 'Analytische cookies plaatsen wij ook zonder toestemming.', [], ['consent-before']],
		['until', 'Analytische cookies worden niet geplaatst totdat u akkoord gaat.', ['consent-before-tracking']],
		[
			'a country is no third party',
			'Wij geven geen gegevens door aan derde landen.',
			['no-transfer-outside-eea'],
			['no-third-party-sharing'],
		],
		[
			'decisions by machine',
			'Wij maken geen gebruik van geautomatiseerde besluitvorming of profilering.',
			[],
			['no-tracking'],
		],
		['conduct', 'Door verder te surfen gaat u akkoord met het gebruik van cookies.', ['implied-consent']],
		['conduct, if', 'Als u onze website blijft gebruiken, stemt u in met cookies.', ['implied-consent']],
		['a button', 'Door op «Accepteren» te klikken gaat u akkoord met cookies.', [], ['implied-consent']],
		['masked', 'De laatste cijfers van uw IP-adres worden gemaskeerd.', ['ip-anonymised']],
		['opting out', 'U kunt cookies altijd uitschakelen via de instellingen van uw browser.', ['opt-out-offered']],
		['abroad', 'De gegevens worden opgeslagen op servers in de Verenigde Staten.', ['transfer-outside-eea']],
		[
			'not abroad',
			'Wij geven geen gegevens door buiten de EER.',
			['no-transfer-outside-eea'],
			['transfer-outside-eea'],
		],
		['only what is needed', 'Wij gebruiken alleen functionele cookies.', ['no-tracking']],
		['only those that are', 'Wij gebruiken enkel cookies die noodzakelijk zijn.', ['no-tracking']],
		['old law', 'Wij houden ons aan de Wet bescherming persoonsgegevens.', ['outdated-reference']],
		[
			'the law restated',
			'Volgens de AVG moeten websites toestemming vragen voordat zij trackingcookies plaatsen.',
			[],
			['consent-before'],
		],
	]);
});

describe('lengths and lists in Dutch', () => {
	readsAs('nl', [
		['exactly', 'De cookie _ga verloopt na twee jaar.', ['_ga lives exactly 730 d']],
		['at most', 'De cookie _fbp blijft maximaal 90 dagen geldig.', ['_fbp lives at-most 90 d']],
		['up to', 'De cookie _fbp heeft een levensduur tot 3 maanden.', ['_fbp lives at-most 91']],
		['kept', 'Wij bewaren deze gegevens 26 maanden.', ['kept 791 d']],
		['an answer', 'Wij reageren binnen 30 dagen op uw verzoek en bewaren niets.', [], ['kept']],
		[
			'a table',
			'Naam\tAanbieder\tDoel\tBewaartermijn\n_ga\tGoogle\tBezoekers tellen\t2 jaar\nPHPSESSID\tWij\tInloggen\tSessie',
			['cookie _ga 63072000', 'cookie PHPSESSID session'],
		],
		[
			'labels',
			'Cookienaam: _hjid\nAanbieder: Hotjar\nDoel: herkent terugkerende bezoekers\nLooptijd: 1 jaar',
			['cookie _hjid 31536000'],
		],
		[
			'the close of the browser',
			'• PHPSESSID: onthoudt uw winkelwagen en wordt verwijderd zodra u de browser sluit',
			['cookie PHPSESSID session'],
		],
	]);
});

test('Dutch is told from its neighbours', () => {
	const text =
		'In deze verklaring leest u hoe wij uw gegevens verwerken, waarvoor wij ze gebruiken en welke rechten u heeft.';
	expect(read(text, {terms: [], language: 'de'})).toMatchObject({language: 'nl', understood: true});
});

test.each([
	['Privacyverklaring', 'privacy'],
	['Privacybeleid', 'privacy'],
	['Bescherming van persoonsgegevens', 'privacy'],
	['Cookiebeleid', 'cookies'],
	['Gebruik van cookies', 'cookies'],
])('«%s» leads to what is said on %s', (text, about) => {
	expect(policyLinks([{url: 'https://winkel.example/12', text}], 'https://winkel.example/')).toMatchObject([{about}]);
});
