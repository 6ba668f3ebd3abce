import {expect, test} from 'vitest';
import {read} from '../../../src/policy/index.ts';
import {terms} from '../reader.ts';
import {isWrittenIn, linksTo, reads} from './cases.ts';

reads('de', [
	['a verb in two', 'Wir setzen auf unserer Website Google Analytics ein.', ['google-analytics declared']],
	['passive', 'Auf diesen Seiten wird Hotjar verwendet.', ['hotjar declared']],
	['a noun for use', 'Der Einsatz von Matomo hilft uns bei der Auswertung.', ['matomo declared']],
	['no article', 'Wir verwenden kein Google Analytics.', ['google-analytics denied']],
	['the denial at the end', 'Wir setzen Google Analytics auf unserer Website nicht ein.', ['google-analytics denied']],
	['the denial last of all', 'Wir verwenden Hotjar nicht.', ['hotjar denied']],
	['passive, not used', 'Hotjar wird auf dieser Website nicht eingesetzt.', ['hotjar denied']],
	['not in use', 'Google Analytics kommt bei uns nicht zum Einsatz.', ['google-analytics denied']],
	['done without', 'Wir verzichten bewusst auf den Einsatz von Hotjar.', ['hotjar denied']],
	['neither', 'Wir nutzen weder Hotjar noch Matomo.', ['hotjar denied', 'matomo denied']],
	['not one, but another', 'Wir nutzen nicht Hotjar, sondern Matomo.', ['hotjar denied', 'matomo declared']],
	['in its stead', 'Statt Hotjar nutzen wir Matomo.', ['hotjar denied', 'matomo declared']],
	['not for one purpose', 'Wir nutzen Google Analytics nicht für Werbung.', [], ['google-analytics denied']],
	['not without consent', 'Wir verwenden Hotjar nicht ohne Ihre Einwilligung.', [], ['hotjar denied']],
	['or not', 'Sie entscheiden, ob wir Hotjar laden oder nicht.', [], ['hotjar denied']],
	['no say in it', 'Wir haben keinen Einfluss auf die Daten, die Facebook erhebt.', [], ['meta-pixel denied']],
	['off until asked', 'Matomo ist deaktiviert, bis Sie zugestimmt haben.', ['consent-before-tracking']],
	['a promise on decisions', 'Wir betreiben kein Profiling.', [], ['no-tracking']],
	['only a link', 'Folgen Sie uns auf Facebook!', ['meta-pixel mentioned'], ['meta-pixel declared']],
	['only a page', 'Sie erreichen uns über unseren Facebook-Auftritt.', ['meta-pixel mentioned']],
	[
		'the law restated',
		'Laut DSGVO müssen Betreiber über Cookies von Google Analytics informieren.',
		['google-analytics mentioned'],
		['cookies declared'],
	],
	['compounds', 'Unsere Analyse-Cookies zählen Besuche.', ['cookies declared', 'for analytics declared']],
	['no cookies at all', 'Es werden keine Cookies gesetzt.', ['cookies denied', 'no-tracking']],
	['one kind of them', 'Wir setzen keine Werbe-Cookies ein.', [], ['cookies denied', 'no-tracking']],
	['a clause after a comma', 'Wir nutzen keine Cookies, die Sie erkennen.', [], ['cookies denied', 'no-tracking']],
	['not for one thing', 'Wir setzen zur Analyse keine Cookies ein.', [], ['cookies denied', 'no-tracking']],
	['none of others', 'Es werden keine Cookies von Drittanbietern gesetzt.', [], ['cookies denied', 'no-tracking']],
	['doing without', 'Unsere Website kommt ohne Cookies aus.', ['cookies denied', 'no-tracking']],
	['without, put last', 'Auf Hotjar und Matomo verzichten wir.', ['hotjar denied', 'matomo denied']],
	['only necessary', 'Diese Website verwendet nur notwendige Cookies.', ['no-tracking', 'cookies declared']],
	['no tracking', 'Kein Tracking. Keine Werbung.', ['no-tracking']],
	['unnecessary ones', 'Wir verwenden nicht notwendige Cookies zur Analyse.', ['cookies declared'], ['cookies denied']],
	['local storage', 'Ihre Wahl wird im Local Storage des Browsers abgelegt.', ['local-storage declared']],
	['recordings', 'Hotjar fertigt eine Aufzeichnung Ihrer Mausbewegungen an.', ['session-recording declared']],
	['logs', 'Der Provider speichert Server-Log-Dateien.', ['server-logs declared']],
	['fingerprints', 'Wir erstellen einen digitalen Fingerabdruck Ihres Geräts.', ['fingerprinting declared']],
	['opened letters', 'Mailchimp erfasst, ob Sie den Newsletter geöffnet haben.', ['email-tracking declared']],
	['a noun with a capital', 'Die Cookies dienen der Werbung.', ['for advertising declared']],
	[
		'unnecessary is no need',
		'Nicht notwendige Cookies setzen wir nur mit Einwilligung.',
		[],
		['for essential declared, consent'],
	],
	['done without, passive', 'Auf der Website wird auf Tracking verzichtet.', ['no-tracking']],
	['on consent', 'Analyse-Cookies setzen wir nur mit Ihrer Einwilligung.', ['consent-before-tracking']],
	['asked before', 'Bevor wir Cookies zur Analyse setzen, holen wir Ihre Zustimmung ein.', ['consent-before-tracking']],
	['conduct', 'Durch die weitere Nutzung der Website stimmen Sie der Verwendung von Cookies zu.', ['implied-consent']],
	['a button is no conduct', 'Mit einem Klick auf "Alle akzeptieren" stimmen Sie Cookies zu.', [], ['implied-consent']],
	[
		'an article for interest',
		'Die Analyse erfolgt nach Art. 6 Abs. 1 S. 1 lit. f DSGVO.',
		['legitimate-interest-tracking'],
	],
	[
		'an article for consent is none',
		'Die Analyse erfolgt nach Art. 6 Abs. 1 lit. a DSGVO.',
		[],
		['legitimate-interest-tracking'],
	],
	['a verb around its object', 'Wir geben Ihre Daten nicht an Dritte weiter.', ['no-third-party-sharing']],
	['a noun for sharing', 'Eine Weitergabe Ihrer Daten an Dritte findet nicht statt.', ['no-third-party-sharing']],
	['not only shared', 'Wir geben Ihre Daten nicht nur an Dritte weiter.', [], ['no-third-party-sharing']],
	['out of Europe', 'Die Daten werden an einen Server in den USA übertragen.', ['transfer-outside-eea']],
	[
		'not out of Europe',
		'Eine Übermittlung in Drittländer findet nicht statt.',
		['no-transfer-outside-eea'],
		['transfer-outside-eea'],
	],
	['refused', 'Sie können das Speichern von Cookies in Ihrem Browser verhindern.', ['opt-out-offered']],
	['anonymised', 'Ihre IP-Adresse wird vor der Übertragung gekürzt.', ['ip-anonymised']],
	['not anonymised', 'Ihre IP-Adresse wird nicht anonymisiert.', [], ['ip-anonymised']],
	['an old law', 'Rechtsgrundlage ist § 25 TTDSG.', ['outdated-reference']],
	['at most', 'Das Cookie _ga wird für maximal zwei Jahre gespeichert.', ['_ga lives at-most 730 d']],
	['exactly', 'Das Cookie _fbp hat eine Laufzeit von 90 Tagen.', ['_fbp lives exactly 90 d']],
	['days in a compound', 'Die Protokolle werden nach einer 14-tägigen Frist gelöscht.', ['kept 14 d']],
	['an age', 'Wir speichern keine Daten von Kindern unter 16 Jahren.', [], ['kept 5840 d']],
	[
		'a table',
		'Diese Cookies werden auf unserer Website verwendet und so lange gespeichert.\n\nName\tAnbieter\tZweck\tSpeicherdauer\n_ga\tGoogle\tUnterscheidet Besucher\t2 Jahre\nPHPSESSID\tWir\tAnmeldung\tSitzung',
		['cookie _ga 63072000', 'cookie PHPSESSID session'],
	],
	[
		'until closed',
		'Cookies auf unserer Website und wozu sie dienen:\n• PHPSESSID: merkt sich den Warenkorb, bis Sie den Browser schließen',
		['cookie PHPSESSID session'],
	],
]);

linksTo([
	['Datenschutz', 'privacy'],
	['Datenschutzerklärung', 'privacy'],
	['Cookie-Richtlinie', 'cookies'],
	['Hinweise zu Cookies', 'cookies'],
	['Impressum', null],
]);

isWrittenIn('de', [
	'Verantwortlich für die Verarbeitung Ihrer Daten auf dieser Website sind wir.',
	'Cookies sind kleine Dateien, die auf Ihrem Gerät gespeichert werden und die Sie jederzeit löschen können.',
]);

test('a date, an article and a short form end no sentence', () => {
	const text =
		'Seit dem 25. Mai 2018 nutzen wir gem. Art. 6 Abs. 1 lit. a DSGVO Dienste wie z. B. Hotjar auf dieser Website.';
	expect(read(text, {terms}).declarations.find(({kind}) => kind === 'vendor')?.quote).toBe(text);
});
