import {expect, test} from 'vitest';
import {outdatedIn} from '../../src/policy/index.ts';
import {said} from './reader.ts';

test.each([
	['nb', 'Etter ekomloven § 2-7b har du krav på denne informasjonen.', 'ekomloven § 3-15', '2025-01-01'],
	['nn', 'Etter ekomlova 2-7 b har du krav på dette.', 'ekomloven § 3-15', '2025-01-01'],
	['nb', 'Vi følger personopplysningsloven av 14. april 2000.', 'personopplysningsloven (2018), GDPR', '2018-07-20'],
	['en', 'We follow the Norwegian Personal Data Act of 2000.', 'personopplysningsloven (2018), GDPR', '2018-07-20'],
	['sv', 'Vi följer personuppgiftslagen.', 'GDPR, dataskyddslagen (2018:218)', '2018-05-25'],
	['en', 'This is required by the Personal Data Act (1998:204).', 'GDPR, dataskyddslagen (2018:218)', '2018-05-25'],
	['en', 'We comply with Directive 95/46/EC.', 'GDPR', '2018-05-25'],
	['de', 'Die Übermittlung stützt sich auf das Privacy-Shield.', 'EU–US Data Privacy Framework', '2020-07-16'],
	['fr', 'Le transfert repose sur le Safe Harbor.', 'EU–US Data Privacy Framework', '2015-10-06'],
])('%s: %s', (language, text, replacedBy, since) => {
	expect(said(text, language)).toContain('outdated-reference');
	expect(outdatedIn(text)).toMatchObject([{replacedBy, since}]);
});

test('to say that it is over is up to date', () => {
	const text = 'Privacy Shield gjelder ikke lenger, så overføringen skjer etter EUs standardkontrakt.';
	expect(said(text, 'nb')).not.toContain('outdated-reference');
});

test('what holds is not outdated', () => {
	expect(outdatedIn('Etter ekomloven § 3-15 og GDPR ber vi om samtykke.')).toEqual([]);
});

test('each says where it is told', () => {
	expect(outdatedIn('§ 2-7 b, 95/46/EF, Privacy Shield').map(({source}) => new URL(source).protocol)).toEqual([
		'https:',
		'https:',
		'https:',
	]);
});
