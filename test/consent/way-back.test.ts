import {describe, expect, it} from 'vitest';
import {answersAnything, labelReader, onlyCloses} from '../../src/consent/buttons.ts';
import * as words from '../../src/consent/words/index.ts';

const {reopens, withdraws, choiceOf} = labelReader(Object.values(words));

describe('the way back to a choice', () => {
	it.each([
		...['Cookie-innstillinger', 'Endre samtykke', 'Administrer informasjonskapsler', 'Samtykkevalg'],
		...['Personverninnstillinger', 'Innstillinger for informasjonskapsler', 'Endre innstillinger for cookies'],
		...['Innstillingar for informasjonskapslar', 'Endre samtykket ditt', 'Cookie settings', 'Manage consent'],
		...['Privacy choices', 'Your privacy choices', 'Manage cookies', 'Change your consent', 'Cookie-inställningar'],
		...[
			'Hantera samtycke',
			'Cookieindstillinger',
			'Ændr dit samtykke',
			'Cookie-Einstellungen',
			'Datenschutzeinstellungen',
		],
		...['Einwilligung ändern', 'Gérer mes cookies', 'Paramètres des cookies', 'Gestion des cookies'],
		...[
			'Configuración de cookies',
			'Configurar cookies',
			'Cookie-instellingen',
			'Toestemming wijzigen',
			'Evästeasetukset',
		],
		...['Impostazioni cookie', 'Preferenze cookie', 'Gestisci i cookie', 'Ustawienia plików cookie', 'Zmień zgody'],
		...[
			'Endre samtykke til informasjonskapsler',
			'Endre samtykke til bruk av cookies',
			'Endre samtykket ditt til informasjonskapslar',
		],
		...[
			'Skift dit samtykke',
			'Ændr samtykke til cookies',
			'Ändra samtycke till kakor',
			'Cookie-valg / Cookie settings',
		],
	])('is called “%s”', label => expect(reopens(label)).toBe(true));

	it.each([
		...[
			'Informasjonskapsler',
			'Om informasjonskapsler',
			'Personvernerklæring',
			'Personvern',
			'Cookie policy',
			'Privacy',
		],
		...[
			'Les mer om cookies',
			'Innstillinger',
			'Datenschutz',
			'Politique de cookies',
			'Política de cookies',
			'Evästeet',
		],
		...['Cookieerklæring', 'Samtykke til behandling', 'Settings', 'Cookies'],
	])('is not called “%s”', label => expect(reopens(label)).toBe(false));

	it.each([
		...['Trekk tilbake samtykke', 'Trekk samtykket tilbake', 'Trekk tilbake samtykket ditt', 'Withdraw your consent'],
		...['Återkalla samtycke', 'Træk dit samtykke tilbage', 'Einwilligung widerrufen', 'Retirer mon consentement'],
		...[
			'Retirar el consentimiento',
			'Toestemming intrekken',
			'Peruuta suostumus',
			'Revoca il consenso',
			'Wycofaj zgodę',
		],
	])('“%s” takes the yes back, and refuses where it stands in a banner', label => {
		expect(withdraws(label)).toBe(true);
		expect(choiceOf(label)).toBe('reject');
	});
});

describe('a label', () => {
	it.each(['Lukk', '×', 'X', 'Close', 'Schließen', 'Lukk banneret', 'Ikke nå'])('“%s” only closes', label =>
		expect(onlyCloses(label)).toBe(true),
	);
	it.each(['Lukk og godta', 'Avvis alle', 'OK'])('“%s” does more than close', label =>
		expect(onlyCloses(label)).toBe(false),
	);
	it.each(['OK', 'Ja takk', 'Nei', 'Jeg forstår'])('“%s” would answer anything', label =>
		expect(answersAnything(label)).toBe(true),
	);
	it.each(['Godta alle', 'Kun nødvendige'])('“%s” answers a banner', label =>
		expect(answersAnything(label)).toBe(false),
	);
});
