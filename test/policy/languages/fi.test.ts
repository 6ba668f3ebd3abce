import {describe, expect, test} from 'vitest';
import {policyLinks, read} from '../../../src/policy/index.ts';
import {readsAs} from './passages.ts';

describe('vendors in Finnish', () => {
	readsAs('fi', [
		['plain', 'Käytämme Hotjaria nähdäksemme, mihin kävijät klikkaavat.', ['hotjar declared']],
		['a genitive', 'Tilastot kerätään Googlen työkaluilla.', ['Google declared']],
		['an ending after a colon', 'Sivustolla on käytössä Google Analytics:n seuranta.', ['google-analytics declared']],
		['an ending inside the name', 'Mittaamme kävijöitä Googlen Analyticsilla.', ['google-analytics declared']],
		['a common noun behind', 'Käytämme Google Analytics -palvelua.', ['google-analytics declared']],
		['a native word in the name', 'Mainontaa mitataan Facebook-pikselillä.', ['meta-pixel declared']],
		[
			'where it is sent',
			'Tietoja siirretään Facebookille ja LinkedInille mainontaa varten.',
			['meta-pixel declared', 'linkedin-insight-tag declared'],
		],
		['passive', 'Sivustolla hyödynnetään Matomoa.', ['matomo declared']],
		['consent in the sentence', 'Jos annat suostumuksesi, käytämme Hotjaria.', ['hotjar declared, consent']],
		[
			'a page of our own',
			'Seuraa meitä Facebookissa ja LinkedInissä!',
			['meta-pixel mentioned'],
			['meta-pixel declared'],
		],
		['our page there', 'Voit kirjoittaa Facebook-sivullemme.', ['meta-pixel mentioned'], ['meta-pixel declared']],
		[
			'a ground for the section',
			'Tilastointi\n\nKäytämme Matomoa kävijämäärien laskemiseen, jotta voimme kehittää sivustoa paremmaksi.\n\nOikeusperuste: oikeutettu etu.',
			['matomo declared, legitimate-interest', 'legitimate-interest-tracking'],
		],
	]);
});

describe('denials in Finnish', () => {
	readsAs('fi', [
		['a verb that denies', 'Emme käytä Google Analyticsia.', ['google-analytics denied']],
		['passive', 'Hotjaria ei käytetä tällä sivustolla.', ['hotjar denied']],
		['the object first', 'Hotjaria emme käytä.', ['hotjar denied']],
		[
			'what a tool does not do',
			'Plausible ei käytä evästeitä.',
			['plausible declared'],
			['plausible denied', 'cookies denied'],
		],
		['not in use', 'Sivustolla ei ole käytössä Google Analyticsia.', ['google-analytics denied']],
		['not in use, the name first', 'Google Analytics ei ole käytössä.', ['google-analytics denied']],
		[
			'a list',
			'Emme käytä Google Analyticsia, Hotjaria tai Facebook-pikseliä.',
			['google-analytics denied', 'hotjar denied', 'meta-pixel denied'],
		],
		['and not', 'Emme käytä Hotjaria emmekä Google Analyticsia.', ['hotjar denied', 'google-analytics denied']],
		['no longer', 'Olemme lopettaneet Hotjarin käytön.', ['hotjar denied']],
		[
			'but another',
			'Emme käytä Google Analyticsia vaan Plausiblea.',
			['google-analytics denied', 'plausible declared'],
		],
		['what follows is another matter', 'Käytämme Hotjaria emmekä myy tietoja.', ['hotjar declared'], ['hotjar denied']],
		['one purpose only', 'Emme käytä Google Analyticsia mainosten kohdentamiseen.', [], ['google-analytics denied']],
		[
			'before consent only',
			'Emme käytä Hotjaria ennen kuin olet antanut suostumuksesi.',
			['hotjar declared, consent'],
			['hotjar denied'],
		],
		['a condition', 'Jos et hyväksy evästeitä, Hotjaria ei ladata.', [], ['hotjar denied']],
		[
			'no answer for others',
			'Emme ole vastuussa Facebookin tietosuojakäytännöistä.',
			['meta-pixel mentioned'],
			['meta-pixel denied'],
		],
		['a feature of it', 'Emme käytä Google Analyticsin mainosominaisuuksia.', [], ['google-analytics denied']],
		['no cookies', 'Sivustomme ei käytä evästeitä.', ['cookies denied', 'no-tracking']],
		['no cookies at all', 'Emme käytä lainkaan evästeitä.', ['cookies denied', 'no-tracking']],
		['cookies of one kind', 'Emme käytä evästeitä, jotka tunnistavat sinut.', [], ['cookies denied', 'no-tracking']],
		['one kind of cookie', 'Emme aseta mainosevästeitä.', [], ['cookies denied', 'no-tracking']],
	]);
});

describe('techniques and purposes in Finnish', () => {
	readsAs('fi', [
		['a case', 'Tieto tallennetaan evästeisiin.', ['cookies declared']],
		['local storage', 'Valintasi tallennetaan selaimen paikalliseen tallennustilaan.', ['local-storage declared']],
		[
			'session recording',
			'Palvelu tallentaa hiiren liikkeet ja piirtää lämpökarttoja.',
			['session-recording declared'],
		],
		['a server’s logs', 'Palvelinlokeihin tallentuu IP-osoite.', ['server-logs declared']],
		['a fingerprint', 'Laitteesta muodostetaan digitaalinen sormenjälki.', ['fingerprinting declared']],
		['a pixel', 'Sivulla on seurantapikseleitä.', ['pixels declared']],
		['mail that is opened', 'Näemme, oletko avannut uutiskirjeen.', ['email-tracking declared']],
		['statistics', 'Näillä evästeillä mitataan kävijämääriä.', ['for analytics declared']],
		['advertising', 'Evästeiden avulla kohdennamme mainontaa.', ['for advertising declared']],
		['needed', 'Välttämättömät evästeet takaavat sivuston toiminnan.', ['for essential declared']],
		['to fit the visitor', 'Evästeiden avulla sisältö personoidaan.', ['for personalisation declared']],
	]);
});

describe('claims in Finnish', () => {
	readsAs('fi', [
		['no sharing', 'Emme luovuta henkilötietojasi kolmansille osapuolille.', ['no-third-party-sharing']],
		['no sharing, passive', 'Tietoja ei myydä eikä luovuteta ulkopuolisille.', ['no-third-party-sharing']],
		[
			'consent in a case of its own',
			'Analytiikkaevästeitä käytetään vain suostumuksellasi.',
			['consent-before-tracking'],
		],
		['only if', 'Mainosevästeet asetetaan vain, jos olet antanut suostumuksesi.', ['consent-before-tracking']],
		['not without', 'Emme aseta seurantaevästeitä ilman suostumustasi.', ['consent-before-tracking']],
		['conduct', 'Jatkamalla sivuston käyttöä hyväksyt evästeet.', ['implied-consent']],
		['decisions by machine', 'Emme tee automaattista päätöksentekoa tai profilointia.', [], ['no-tracking']],
		[
			'an exception',
			'Tietoja ei siirretä ETA-alueen ulkopuolelle, lukuun ottamatta Mailchimpiä.',
			['transfer-outside-eea'],
			['no-transfer-outside-eea'],
		],
		['a button', 'Klikkaamalla ”Hyväksy kaikki” hyväksyt evästeet.', [], ['implied-consent']],
		['a part taken off', 'IP-osoitteesta poistetaan viimeinen osa.', ['ip-anonymised']],
		['masked', 'IP-osoite anonymisoidaan ennen tallennusta.', ['ip-anonymised']],
		['opting out', 'Voit estää evästeiden käytön selaimesi asetuksista.', ['opt-out-offered']],
		['taking it back', 'Voit peruuttaa suostumuksesi evästeasetuksissa.', ['opt-out-offered']],
		['abroad', 'Tietoja siirretään EU:n ja ETA:n ulkopuolelle.', ['transfer-outside-eea']],
		[
			'not abroad',
			'Emme siirrä tietoja EU/ETA-alueen ulkopuolelle.',
			['no-transfer-outside-eea'],
			['transfer-outside-eea'],
		],
		['only those that are', 'Käytämme vain evästeitä, jotka ovat toiminnan kannalta välttämättömiä.', ['no-tracking']],
		['only what is needed', 'Käytämme vain välttämättömiä evästeitä.', ['no-tracking']],
		['old law', 'Henkilötietolain (523/1999) mukainen seloste.', ['outdated-reference']],
		[
			'the law restated',
			'Laki edellyttää, että seurantaevästeitä ei aseteta ilman käyttäjän suostumusta.',
			[],
			['consent-before'],
		],
	]);
});

describe('lengths and lists in Finnish', () => {
	readsAs('fi', [
		['exactly', 'Eväste _ga vanhenee kahden vuoden kuluttua.', ['_ga lives exactly 730 d']],
		['at most', 'Eväste _fbp on voimassa enintään 90 päivää.', ['_fbp lives at-most 90 d']],
		['short', 'Evästeen kesto on korkeintaan 13 kk.', [' lives at-most 395']],
		['kept', 'Säilytämme tietoja 26 kuukautta.', ['kept 791 d']],
		['an age', 'Emme kerää tietoja alle 13-vuotiailta.', [], ['kept']],
		['an answer', 'Vastaamme pyyntöön 30 päivän kuluessa, emmekä säilytä viestiä.', [], ['kept']],
		[
			'a table',
			'Nimi\tPalveluntarjoaja\tKäyttötarkoitus\tVoimassaoloaika\n_ga\tGoogle\tErottaa kävijät\t2 vuotta\nPHPSESSID\tMe\tKirjautuminen\tIstunto',
			['cookie _ga 63072000', 'cookie PHPSESSID session'],
		],
		[
			'labels',
			'Evästeen nimi: _hjid\nTarjoaja: Hotjar\nTarkoitus: tunnistaa palaavat kävijät\nKesto: 1 vuosi',
			['cookie _hjid 31536000'],
		],
		[
			'a name alone, its facts below',
			'Evästeet\n\n_ga\n\n13 kuukautta\n\nErottaa kävijät toisistaan.\n\n_gid\n\n24 tuntia\n\nLaskee käyntejä sivustolla.',
			['cookie _ga 34164000', 'cookie _gid 86400'],
		],
		[
			'the close of the browser',
			'• PHPSESSID: muistaa ostoskorin ja poistuu, kun suljet selaimen',
			['cookie PHPSESSID session'],
		],
	]);
});

test('Finnish is told from other languages', () => {
	const text =
		'Tässä selosteessa kerromme, miten käsittelemme tietojasi, mihin niitä käytetään ja mitä oikeuksia sinulla on.';
	expect(read(text, {terms: [], language: 'sv'})).toMatchObject({language: 'fi', understood: true});
});

test.each([
	['Tietosuojaseloste', 'privacy'],
	['Tietosuojakäytäntö', 'privacy'],
	['Henkilötietojen käsittely', 'privacy'],
	['Evästekäytäntö', 'cookies'],
	['Tietoa evästeistä', 'cookies'],
])('«%s» leads to what is said on %s', (text, about) => {
	expect(policyLinks([{url: 'https://kauppa.example/12', text}], 'https://kauppa.example/')).toMatchObject([{about}]);
});
