import {expect, test} from 'vitest';
import {said} from './reader.ts';

/** [the text, claims it makes, claims it does not make] */
const cases: readonly (readonly [text: string, says: readonly string[], not?: readonly string[]])[] = [
	['Vi deler aldri personopplysningene dine med tredjeparter.', ['no-third-party-sharing']],
	['Vi gir aldri opplysningene dine videre til andre.', ['no-third-party-sharing']],
	['Opplysningane vert ikkje delte med tredjepart.', ['no-third-party-sharing']],
	['Opplysningene utleveres ikke til andre selskaper med mindre loven krever det av oss.', ['no-third-party-sharing']],
	['Me deler ikkje personopplysningane dine med tredjepartar.', ['no-third-party-sharing']],
	['We will never sell or share your personal data with third parties.', ['no-third-party-sharing']],
	['Vi deler ikke bare data med tredjeparter, men også med myndighetene.', [], ['no-third-party-sharing']],
	['Vi bruker ingen informasjonskapsler på dette nettstedet.', ['no-tracking', 'cookies denied']],
	['Det settes ingen cookies når du er her.', ['no-tracking', 'cookies denied']],
	['This site is free of trackers.', ['no-tracking']],
	['Ingen sporing. Ingen informasjonskapsler.', ['no-tracking']],
	['This website does not use cookies.', ['no-tracking', 'cookies denied']],
	['Nettsiden bruker kun nødvendige informasjonskapsler.', ['no-tracking', 'cookies declared']],
	[
		'Vi bruker ikke informasjonskapsler til å samle identifiserbare opplysninger om deg.',
		[],
		['no-tracking', 'cookies denied'],
	],
	['Vi bruker ikke annonsecookies.', [], ['cookies denied', 'no-tracking']],
	['Informasjonskapsler for statistikk settes kun etter at du har samtykket.', ['consent-before-tracking']],
	['Vi setter ingen sporingskapsler uten ditt samtykke.', ['consent-before-tracking']],
	[
		'Har du samtykket til markedsføring, sender vi data om besøket til Facebook.',
		['consent-before-tracking', 'meta-pixel declared, consent'],
	],
	['Analytics cookies are only set after you have given your consent.', ['consent-before-tracking']],
	['Vi ber om samtykke før vi setter informasjonskapsler til statistikk.', ['consent-before-tracking']],
	['Google Analytics is disabled until you accept.', ['consent-before-tracking'], ['opt-out-offered']],
	['Nyhetsbrev sendes kun hvis du har samtykket til det på forhånd.', [], ['consent-before-tracking']],
	['Ved å fortsette å bruke siden godtar du at vi bruker informasjonskapsler.', ['implied-consent']],
	['Når du besøker sidene våre, aksepterer du bruken av cookies.', ['implied-consent']],
	['Held du fram med å bruke nettstaden, godtek du informasjonskapslane.', ['implied-consent']],
	['By continuing to browse this site you agree to our use of cookies.', ['implied-consent']],
	['If you continue to use this site, we assume that you are happy with cookies.', ['implied-consent']],
	['Ved å klikke «Godta alle» samtykker du til statistikk.', [], ['implied-consent']],
	[
		'Bruken av statistikkverktøy bygger på vår berettigede interesse i å forbedre nettstedet.',
		['legitimate-interest-tracking'],
	],
	['Vi behandler jobbsøknader på grunnlag av berettiget interesse.', [], ['legitimate-interest-tracking']],
	[
		'Nødvendige informasjonskapsler settes ut fra vår berettigede interesse i sikker drift.',
		[],
		['legitimate-interest-tracking'],
	],
	['IP-adressen din blir anonymisert før den lagres.', ['ip-anonymised']],
	['De siste sifrene i IP-adressen fjernes, slik at den er maskert.', ['ip-anonymised']],
	['Your IP address is truncated before storage.', ['ip-anonymised']],
	['Vi har satt opp Google Analytics med samtykkemodus.', ['consent-mode']],
	['Du kan når som helst slette eller blokkere informasjonskapsler i nettleseren.', ['opt-out-offered']],
	['Du kan reservere deg mot Hotjar ved å slå på «Do Not Track».', ['opt-out-offered']],
	['You can withdraw your consent at any time in our cookie settings.', ['opt-out-offered']],
	['Du kan når som helst melde deg av nyhetsbrevet.', [], ['opt-out-offered']],
	['Opplysningene lagres på servere i USA.', ['transfer-outside-eea']],
	['Data kan overføres til land utenfor EØS.', ['transfer-outside-eea']],
	[
		'Vi overfører ikke personopplysninger til land utenfor EU/EØS.',
		['no-transfer-outside-eea'],
		['transfer-outside-eea'],
	],
	['Your data may be transferred to the United States.', ['transfer-outside-eea']],
	['Opplysningene kan ikke brukes til å identifisere deg, og er helt anonyme.', ['not-identifying']],
	['Du samtykker gjennom innstillingene i nettleseren din.', ['browser-settings-as-consent']],
	['Etter ekomloven § 2-7 b har du krav på denne informasjonen.', ['outdated-reference']],
	['Overføringen skjer etter Privacy Shield.', ['outdated-reference']],
	[
		'Ekomloven krever at nettsteder ikke setter informasjonskapsler uten samtykke.',
		[],
		['consent-before-tracking', 'no-tracking'],
	],
	[
		'Datatilsynet skriver at virksomheter ikke kan bruke sporing uten samtykke fra brukeren.',
		[],
		['consent-before-tracking', 'no-tracking'],
	],
	['The GDPR requires that companies obtain consent before using tracking cookies.', [], ['consent-before-tracking']],
];

test.each(cases.map(([text, says, not = []]) => ({text, says, not})))('$text', ({text, says, not}) => {
	const found = said(text);
	for (const one of says) expect(found).toContain(one);
	for (const one of not) expect(found).not.toContain(one);
});

test('a company whose name holds a word of the trade says nothing by it', () => {
	expect(said('Vi i Nord Reklame AS har en berettiget interesse i å svare på henvendelser.')).not.toContain(
		'legitimate-interest-tracking',
	);
});
