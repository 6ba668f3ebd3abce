import {expect, test} from 'vitest';
import {looksLikePolicy, policyLinks, read} from '../../../src/policy/index.ts';
import {said, terms} from '../reader.ts';

/** [what is hard about it, the text, what it says, what it does not say] */
const passages: readonly (readonly [what: string, text: string, says: readonly string[], not?: readonly string[]])[] = [
	[
		'a tool in use',
		'Utilizziamo Google Analytics per ottenere statistiche sulle visite.',
		['google-analytics declared', 'for analytics declared'],
	],
	['a noun for the verb', 'Il sito fa uso di Hotjar.', ['hotjar declared']],
	['non before the verb', 'Non utilizziamo Google Analytics su questo sito.', ['google-analytics denied']],
	['no longer', 'Non utilizziamo più Hotjar.', ['hotjar denied']],
	['né … né', 'Questo sito non usa né Hotjar né Google Analytics.', ['hotjar denied', 'google-analytics denied']],
	['a passive after the name', 'Hotjar non viene utilizzato nelle nostre pagine.', ['hotjar denied']],
	[
		'a denial of one purpose',
		"Non utilizziamo Google Analytics per identificare l'utente.",
		['google-analytics mentioned'],
		['google-analytics denied'],
	],
	['“but” turns the denial round', 'Non usiamo Hotjar, ma usiamo Matomo.', ['hotjar denied', 'matomo declared']],
	['not only', 'Non usiamo solo Matomo, ma anche Hotjar.', ['hotjar declared']],
	['a page of one’s own elsewhere', 'Seguici sulla nostra pagina Facebook.', ['meta-pixel mentioned']],
	[
		'a condition',
		"Previo consenso dell'utente, installiamo il pixel di Facebook.",
		['meta-pixel declared, consent', 'pixels declared', 'consent-before-tracking'],
	],
	[
		'a participle is no passive, whatever is denied after it',
		"I cookie utilizzati quindi non permettono di identificare l'utente.",
		['cookies declared', 'not-identifying'],
		['cookies denied', 'no-tracking'],
	],
	[
		'terzi that are countries',
		'I dati non saranno trasferiti in paesi terzi.',
		['no-transfer-outside-eea'],
		['no-third-party-sharing'],
	],
	[
		'scrolling for consent, whatever is clicked',
		"Scorrendo questa pagina o cliccando su un suo elemento acconsenti all'uso dei cookie.",
		['implied-consent'],
	],
	['none at all', 'Questo sito non installa alcun cookie.', ['cookies denied', 'no-tracking']],
	['a passive denial', 'Non vengono utilizzati cookie.', ['cookies denied', 'no-tracking']],
	[
		'one kind denied: the kind stands behind the noun',
		'Non utilizziamo cookie di profilazione.',
		[],
		['cookies denied', 'no-tracking'],
	],
	[
		'“non necessari” denies nothing',
		'I cookie non necessari che utilizziamo sono di Google Analytics.',
		['google-analytics declared', 'cookies declared'],
	],
	['only the needed', 'Il sito utilizza esclusivamente cookie tecnici.', ['no-tracking', 'cookies declared']],
	['a recording', 'Hotjar registra i movimenti del mouse e crea mappe di calore.', ['session-recording declared']],
	['local storage', "Usiamo anche l'archiviazione locale del browser.", ['local-storage declared']],
	['logs', "I log del server contengono l'indirizzo IP.", ['server-logs declared']],
	['beacons', 'Le pagine contengono web beacon e gif trasparenti.', ['web-beacons declared']],
	['a fingerprint', "Calcoliamo un'impronta digitale del dispositivo.", ['fingerprinting declared']],
	['mails opened', "Rileviamo l'apertura delle nostre e-mail.", ['email-tracking declared']],
	[
		'purposes',
		'Questi cookie servono a mostrare annunci pubblicitari e a condividere contenuti sui social network.',
		['for advertising declared', 'for social declared'],
	],
	['no sharing', 'Non vendiamo né cediamo mai i tuoi dati personali a terzi.', ['no-third-party-sharing']],
	['no sharing, passive', "I dati dell'utente non saranno comunicati a soggetti terzi.", ['no-third-party-sharing']],
	[
		'consent first',
		"I cookie analitici vengono installati solo dopo aver ottenuto il consenso dell'utente.",
		['consent-before-tracking'],
	],
	[
		'nothing before consent',
		'Nessun cookie pubblicitario viene installato prima del tuo consenso.',
		['consent-before-tracking'],
		['cookies denied'],
	],
	[
		'off until a yes',
		'Hotjar è disattivato finché non dai il tuo consenso.',
		['consent-before-tracking'],
		['opt-out-offered'],
	],
	['at most, said of the noun', 'La durata massima dei cookie è di 12 mesi.', [' lives at-most 365 d']],
	[
		'the law restated',
		'Il Garante ha stabilito che i siti devono ottenere il consenso prima di installare cookie di profilazione.',
		[],
		['consent-before-tracking', 'cookies declared'],
	],
	['conduct for consent', "Proseguendo la navigazione, l'utente accetta l'uso dei cookie.", ['implied-consent']],
	['a click is no conduct', 'Cliccando su «Accetta tutti» acconsenti ai cookie.', [], ['implied-consent']],
	[
		'legitimate interest',
		"L'analisi del traffico si basa sul nostro legittimo interesse.",
		['legitimate-interest-tracking'],
	],
	['an address cut short', "L'indirizzo IP viene anonimizzato prima della memorizzazione.", ['ip-anonymised']],
	['across the sea', 'I dati sono conservati su server negli Stati Uniti.', ['transfer-outside-eea']],
	[
		'not across the sea',
		"I dati non vengono trasferiti al di fuori dell'Unione Europea.",
		['no-transfer-outside-eea'],
		['transfer-outside-eea'],
	],
	['a way out', "L'utente può disabilitare i cookie dalle impostazioni del browser.", ['opt-out-offered']],
	['an agreement long gone', 'Google LLC aderisce allo Scudo per la privacy.', ['outdated-reference']],
	['a mode', 'Abbiamo attivato la modalità di consenso di Google.', ['consent-mode']],
	['exactly', 'Il cookie _fbp scade dopo 90 giorni.', ['_fbp lives exactly 90 d']],
	['at most, said before', 'Il cookie _ga ha una durata massima di 12 mesi.', ['_ga lives at-most 365 d']],
	['at most, said after, in words', 'Il cookie _ga ha una durata di due anni al massimo.', ['_ga lives at-most 730 d']],
	['an elided number', "Il cookie _gat dura un'ora.", ['_gat lives exactly 0.041666666666666664 d']],
	['how long data is kept', 'I dati vengono conservati per un anno.', ['kept 365 d']],
	['an age is no time', 'Non conserviamo dati di minori di 14 anni.', [], ['kept 5110 d']],
	['an answering time is none', 'Rispondiamo alle richieste entro 30 giorni.', [], ['kept 30 d']],
	[
		'a table',
		'Nome\tFornitore\tFinalità\tScadenza\n_ga\tGoogle\tDistingue gli utenti\t2 anni\nPHPSESSID\tSito\tCarrello\tSessione',
		['cookie _ga 63072000', 'cookie PHPSESSID session'],
	],
	[
		'bullets',
		'Cookie utilizzati:\n• _ga (2 anni): distingue i visitatori\n• _gid – 24 ore – conta le visite',
		['cookie _ga 63072000', 'cookie _gid 86400'],
	],
	[
		'labels',
		'Nome: _hjid\nFornitore: Hotjar\nFinalità: riconosce i visitatori\nDurata: 1 anno',
		['cookie _hjid 31536000'],
	],
];

test.each(passages.map(([what, text, says, not = []]) => ({what, text, says, not})))(
	'$what: $text',
	({text, says, not}) => {
		const found = said(text, 'it');
		expect(found).toEqual(expect.arrayContaining([...says]));
		expect(found.filter(one => not.includes(one))).toEqual([]);
	},
);

test('it is known by its everyday words', () => {
	const text =
		"Qui spieghiamo come vengono trattati i dati, per quali finalità e quali sono i diritti dell'utente che visita il sito.";
	expect(read(text, {terms, language: 'en'})).toMatchObject({language: 'it', understood: true});
});

test.each([
	['Informativa sulla privacy', 'privacy'],
	['Protezione dei dati personali', 'privacy'],
	['Informativa privacy', 'privacy'],
	['Informativa sui cookie', 'cookies'],
	['Preferenze cookie', 'cookies'],
])('“%s” leads to what is said on %s', (text, about) => {
	const url = 'https://negozio.example/pagina/12';
	expect(policyLinks([{url, text}], 'https://negozio.example/')).toEqual([{url, about}]);
});

test('a front page is no policy', () => {
	expect(looksLikePolicy('Benvenuti. Tende e zaini. Contatti. Informativa sulla privacy.')).toBe(false);
});
