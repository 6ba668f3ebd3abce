import {describe, expect, it} from 'vitest';
import type {ButtonChoice} from '../../src/consent/button-words.ts';
import {choiceOf, speaksOfCookies} from './reader.ts';

/** Labels of banners in the languages of the neighbours. */
const labels: Readonly<Record<string, Readonly<Record<ButtonChoice, readonly string[]>>>> = {
	sv: {
		accept: [
			'Godkänn alla',
			'Acceptera alla kakor',
			'Tillåt alla cookies',
			'Jag godkänner',
			'Jag samtycker till alla kakor',
			'OK, jag förstår',
			'Ja tack!',
			'Okej',
			'Godkänn och stäng',
			'Det går bra',
		],
		reject: [
			'Neka alla',
			'Endast nödvändiga',
			'Bara nödvändiga kakor',
			'Godkänn endast nödvändiga cookies',
			'Avböj',
			'Nej tack',
			'Jag samtycker inte',
			'Fortsätt utan att godkänna',
			'Neka alla utom nödvändiga',
			'Avvisa valfria kakor',
		],
		settings: [
			'Inställningar',
			'Anpassa val',
			'Cookie-inställningar',
			'Hantera kakor',
			'Låt mig välja',
			'Visa detaljer',
		],
		save: ['Spara mina val', 'Spara och stäng', 'Tillåt urval', 'Godkänn valda', 'Bekräfta val', 'Spara inställningar'],
	},
	da: {
		accept: [
			'Tillad alle',
			'Accepter alle cookies',
			'Acceptér',
			'Godkend alle',
			'Jeg accepterer',
			'OK, det er fint',
			'Ja tak',
			'Accepter og luk',
			'Forstået',
		],
		reject: [
			'Afvis alle',
			'Kun nødvendige',
			'Tillad kun nødvendige cookies',
			'Brug kun nødvendige cookies',
			'Nej tak',
			'Fortsæt uden at acceptere',
			'Jeg accepterer ikke',
			'Fravælg alle',
			'Afvis alle undtagen nødvendige',
		],
		settings: [
			'Indstillinger',
			'Tilpas',
			'Cookieindstillinger',
			'Administrér samtykke',
			'Lad mig vælge',
			'Vis detaljer',
		],
		save: ['Gem valg', 'Gem og luk', 'Tillad valgte', 'Accepter udvalgte', 'Bekræft mine valg', 'Opdatér samtykke'],
	},
	de: {
		accept: [
			'Alle akzeptieren',
			'Alle Cookies zulassen',
			'Ich stimme zu',
			'Allen zustimmen',
			'Zustimmen und weiter',
			'Einverstanden',
			'Ich bin einverstanden',
			'Verstanden',
			'Ja, ich akzeptiere',
			'Akzeptieren & schließen',
			'Der Verwendung von Cookies zustimmen',
		],
		reject: [
			'Alle ablehnen',
			'Nur notwendige Cookies',
			'Nur essenzielle Cookies akzeptieren',
			'Nur technisch notwendige Cookies verwenden',
			'Weiter ohne Zustimmung',
			'Ohne Einwilligung fortfahren',
			'Nein, danke',
			'Ich lehne ab',
			'Ich stimme nicht zu',
			'Nicht notwendige Cookies ablehnen',
			'Nicht zustimmen',
		],
		settings: [
			'Einstellungen',
			'Cookie-Einstellungen',
			'Einstellungen verwalten',
			'Individuelle Datenschutzeinstellungen',
			'Auswahl anpassen',
			'Mehr Optionen',
			'Details anzeigen',
		],
		save: [
			'Auswahl speichern',
			'Auswahl erlauben',
			'Auswahl bestätigen',
			'Ausgewählte Cookies zulassen',
			'Einstellungen speichern',
			'Speichern & schließen',
		],
	},
};

describe.each(Object.entries(labels))('choiceOf in %s', (_, choices) => {
	for (const [choice, words] of Object.entries(choices)) {
		it.each(words)(`takes «%s» for ${choice}`, label => {
			expect(choiceOf(label)).toBe(choice);
		});
	}
});

it.each([
	'Läs mer',
	'Nödvändiga',
	'Nödvändiga kakor',
	'Godkänn köpvillkoren',
	'Acceptera inbjudan',
	'Integritetspolicy',
	'Stäng',
	'Spara 20 %',
	'Læs mere',
	'Nødvendige cookies',
	'Accepter handelsbetingelserne',
	'Afvis tilbud',
	'Cookiepolitik',
	'Gem i kurv',
	'Mehr erfahren',
	'Notwendige Cookies',
	'AGB akzeptieren',
	'Anfrage ablehnen',
	'Datenschutzerklärung',
	'Schließen',
	'Warenkorb speichern',
	'Nur noch 3 Stück',
])('«%s» is no choice', label => {
	expect(choiceOf(label)).toBeNull();
});

it.each(['Vi använder kakor på sajten.', 'Vi bruger cookies på siden.', 'Diese Website verwendet Cookies.'])(
	'a banner speaks of cookies: «%s»',
	text => {
		expect(speaksOfCookies(text)).toBe(true);
	},
);

it('a recipe does not', () => {
	expect(speaksOfCookies('Baka pepparkakor med oss. Jag godkänner att få nyhetsbrev.')).toBe(false);
});
