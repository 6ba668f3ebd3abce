import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from './reader.ts';

const labels = {
	accept: [
		'Godta alle',
		'Godtar alle',
		'Aksepter',
		'Aksepter alle informasjonskapsler',
		'Tillat alle',
		'TILLAT ALLE COOKIES',
		'OK',
		'OK, jeg forstår',
		'Jeg forstår!',
		'Ja takk',
		'Ja, jeg godtar',
		'Godta og lukk',
		'Godtek alle',
		'Eg forstår',
		'Ja, godta alle informasjonskapslar',
		'Accept all',
		'Accept  all\n cookies',
		'I agree',
		'Allow all cookies',
		'Got it!',
		'Accept & continue',
		'Den er grei',
		'Samtykk til alle',
	],
	reject: [
		'Kun nødvendige',
		'Bare nødvendige',
		'Bare nødvendige informasjonskapsler',
		'Godta kun nødvendige',
		'Godta bare nødvendige',
		'Tillat kun nødvendige cookies',
		'Avvis alle',
		'Avvis',
		'Avslå',
		'Nei takk',
		'Nei, takk!',
		'Ikke godta',
		'Jeg godtar ikke',
		'Fortsett uten å godta',
		'Berre naudsynte',
		'Berre nødvendige informasjonskapslar',
		'Godta berre naudsynte',
		'Reject all',
		'Decline',
		'Only necessary',
		'Necessary cookies only',
		'Use necessary cookies only',
		'Accept only essential cookies',
		'Continue without accepting',
		'No, thanks',
		'Reject non-essential cookies',
	],
	settings: [
		'Innstillinger',
		'Tilpass',
		'Tilpass valg',
		'Cookie-innstillinger',
		'Administrer samtykke',
		'Vis detaljer',
		'La meg velge',
		'Innstillingar',
		'Fleire val',
		'Cookie settings',
		'Manage preferences',
		'Customize',
		'More options',
		'Let me choose',
	],
	save: [
		'Lagre valg',
		'Lagre mine valg',
		'Lagre og lukk',
		'Godta valgte',
		'Tillat valgte',
		'Tillat utvalg',
		'Lagre innstillinger',
		'Bekreft valg',
		'Lagre vala',
		'Godta utvalde',
		'Save',
		'Confirm my choices',
		'Allow selection',
		'Accept selected',
		'Save preferences',
	],
} as const;

describe('choiceOf', () => {
	for (const [choice, words] of Object.entries(labels)) {
		it.each(words)(`takes «%s» for ${choice}`, label => {
			expect(choiceOf(label)).toBe(choice);
		});
	}

	it.each([
		'Les mer om vilkår du godtar',
		'Les mer',
		'Nødvendige',
		'Nødvendige informasjonskapsler',
		'Strictly necessary cookies',
		'Vi bruker informasjonskapsler. Ved å godta alle hjelper du oss.',
		'Personvernerklæring',
		'Informasjonskapsler',
		'Logg inn',
		'Godta vilkårene for kjøp',
		'Avvis faktura',
		'Learn more',
		'Cookie policy',
		'Accept invitation',
		'Lukk',
		'',
		'🍪',
	])('leaves «%s» alone', label => {
		expect(choiceOf(label)).toBeNull();
	});

	it('answers for any text at all', () => {
		fc.assert(
			fc.property(fc.string(), label => [null, 'accept', 'reject', 'settings', 'save'].includes(choiceOf(label))),
		);
	});

	it('is quick with a long and hostile label', () => {
		const started = performance.now();
		const hostile = ['nødvendige ', 'godta alle ', 'accept all cookies ', 'cookies cookies '];
		hostile.forEach(words => choiceOf(words.repeat(12).slice(0, 120)));
		expect(performance.now() - started).toBeLessThan(200);
	});
});

describe('speaksOfCookies', () => {
	it.each(['Vi bruker informasjonskapsler', 'Me bruker informasjonskapslar', 'We use cookies'])(
		'hears it in «%s»',
		text => {
			expect(speaksOfCookies(text)).toBe(true);
		},
	);

	it('does not hear it in a newsletter form', () => {
		expect(speaksOfCookies('Meld deg på nyhetsbrevet og få 10 % rabatt. Jeg samtykker til å motta e-post.')).toBe(
			false,
		);
	});
});
