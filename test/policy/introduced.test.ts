import {expect, test} from 'vitest';
import {read} from '../../src/policy/index.ts';

/** No sentence calls the company the controller; that the policy is its own does. */
test.each([
	[
		'nb',
		'Denne personvernerklæringen gjelder for Solsiden Sykler AS, for butikkene i Bergen, Voss og Førde, og for alle sider under solsiden.example.',
	],
	[
		'nn',
		'Denne personvernerklæringa gjeld for Solsida Syklar AS, for butikkane i Bergen, på Voss og i Førde, og for alle sidene under solsida.example.',
	],
	[
		'sv',
		'Den här integritetspolicyn gäller för Solsidan Cyklar AB, för butikerna i Lund, Malmö och Ystad, och för alla sidor under solsidan.example.',
	],
	[
		'da',
		'Denne privatlivspolitik gælder for Solsiden Cykler ApS, for butikkerne i Aarhus, Odense og Ribe, og for alle sider under solsiden.example.',
	],
	[
		'en',
		'This privacy policy is that of Sunnyside Cycles Ltd, of the shops in Leeds, York and Hull, and of all the pages under sunnyside.example.',
	],
	[
		'de',
		'Diese Datenschutzerklärung gilt für die Sonnenseite Räder GmbH, für die Läden in Kiel, Lübeck und Husum und für alle Seiten unter sonnenseite.example.',
	],
	[
		'fr',
		'Cette politique de confidentialité est celle de Cycles du Soleil SAS, des magasins de Lyon, Dijon et Nevers et de toutes les pages de soleil.example.',
	],
	[
		'es',
		'Esta política de privacidad es la de Bicicletas del Sol S.L., de las tiendas de Burgos, León y Soria y de todas las páginas de sol.example.',
	],
	[
		'nl',
		'Deze privacyverklaring geldt voor Zonzijde Fietsen B.V., voor de winkels in Breda, Zwolle en Leiden en voor alle pagina’s van zonzijde.example.',
	],
	[
		'fi',
		'Tämä tietosuojaseloste koskee Aurinko Pyörät Oy:tä, myymälöitä Turussa, Porissa ja Raumalla ja kaikkia sivuja osoitteessa aurinko.example.',
	],
	[
		'it',
		'Questa informativa sulla privacy è quella di Cicli del Sole S.r.l., dei negozi di Parma, Modena e Lucca e di tutte le pagine di sole.example.',
	],
	[
		'pl',
		'Niniejsza polityka prywatności dotyczy firmy Słoneczne Rowery Sp. z o.o., sklepów w Łodzi, Toruniu i Kielcach oraz wszystkich stron rowery.example.',
	],
])('in %s a policy says whose it is', (language, text) => {
	const {information} = read(text, {terms: [], language});
	expect(information.map(({element}) => element)).toContain('controller');
});
