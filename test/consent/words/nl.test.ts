import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Alles accepteren',
		'Accepteer alle cookies',
		'Alle cookies toestaan',
		'Alles toestaan',
		'Akkoord',
		'Ik ga akkoord',
		'Ja, ik accepteer cookies',
		'Cookies accepteren',
		'Accepteren en doorgaan',
		'Sta alles toe',
		'OK, begrepen',
		'Prima!',
		'Toestaan',
	],
	reject: [
		'Alles weigeren',
		'Weigeren',
		'Weiger alle cookies',
		'Cookies weigeren',
		'Alleen noodzakelijke cookies',
		'Alleen noodzakelijk',
		'Alleen functionele cookies accepteren',
		'Accepteer alleen essentiële cookies',
		'Nee, bedankt',
		'Niet akkoord',
		'Doorgaan zonder te accepteren',
		'Afwijzen',
		'Optionele cookies weigeren',
	],
	settings: [
		'Instellingen',
		'Cookie-instellingen',
		'Cookievoorkeuren aanpassen',
		'Voorkeuren beheren',
		'Zelf instellen',
		'Details tonen',
		'Meer opties',
		'Aanpassen',
		'Beheer cookies',
	],
	save: [
		'Selectie toestaan',
		'Voorkeuren opslaan',
		'Mijn keuzes opslaan',
		'Opslaan en sluiten',
		'Bevestig mijn keuze',
		'Sla voorkeuren op',
		'Opslaan',
	],
} as const;

describe('buttons in Dutch', () => {
	for (const [choice, words] of Object.entries(labels)) {
		it.each(words)(`takes «%s» for ${choice}`, label => {
			expect(choiceOf(label)).toBe(choice);
		});
	}

	it.each([
		'Privacyverklaring',
		'Noodzakelijke cookies',
		'Lees meer',
		'Inloggen',
		'Akkoord met de voorwaarden voor bestellen',
		'In winkelwagen',
		'Wij gebruiken cookies. Door alles te accepteren helpt u ons.',
		'Sluiten',
	])('leaves «%s» alone', label => {
		expect(choiceOf(label)).toBeNull();
	});

	it('hears of cookies', () => {
		expect(speaksOfCookies('Deze site gebruikt cookies')).toBe(true);
	});
});
