import {expect, test} from 'vitest';
import {looksLikePolicy, policyLinks, read} from '../../../src/policy/index.ts';
import {said, terms} from '../reader.ts';

/** [what is hard about it, the text, what it says, what it does not say] */
const passages: readonly (readonly [what: string, text: string, says: readonly string[], not?: readonly string[]])[] = [
	[
		'a tool in use',
		"Nous utilisons Google Analytics pour mesurer l'audience de notre site.",
		['google-analytics declared', 'for analytics declared'],
	],
	['a noun for the verb', 'Nous avons recours à Hotjar afin d’améliorer nos pages.', ['hotjar declared']],
	['ne … pas', "Nous n'utilisons pas Google Analytics sur ce site.", ['google-analytics denied']],
	['a phrase for the verb, “pas” in the middle of it', 'Le site ne fait pas appel à Hotjar.', ['hotjar denied']],
	[
		'no space before a sentence that begins with an accent',
		"Nous n'utilisons pas de cookies.Évidemment nous les évitons pour votre confort.",
		['cookies denied'],
	],
	['ne … plus', "Nous n'utilisons plus Hotjar depuis le mois de mars.", ['hotjar denied']],
	['ni … ni', "Notre site n'utilise ni Hotjar ni Google Analytics.", ['hotjar denied', 'google-analytics denied']],
	['a passive after the name', "Hotjar n'est pas utilisé sur nos pages.", ['hotjar denied']],
	[
		'a denial of one purpose',
		"Nous n'utilisons pas Google Analytics pour vous identifier.",
		['google-analytics mentioned'],
		['google-analytics denied'],
	],
	[
		'“but” turns the denial round',
		"Nous n'utilisons pas Hotjar, mais nous utilisons Matomo.",
		['hotjar denied', 'matomo declared'],
	],
	[
		'not only',
		"Nous n'utilisons pas seulement Matomo, mais aussi Hotjar.",
		['matomo declared', 'hotjar declared'],
		['matomo denied'],
	],
	['a page of one’s own elsewhere', 'Retrouvez-nous sur notre page Facebook.', ['meta-pixel mentioned']],
	[
		'a way out',
		'Vous pouvez vous opposer à la mesure d’audience par Google Analytics.',
		['google-analytics declared', 'opt-out-offered'],
	],
	['a condition', 'Avec votre consentement, nous déposons le pixel Facebook.', ['meta-pixel declared, consent']],
	[
		'a participle is no passive, whatever is denied after it',
		'Les cookies utilisés ne permettent pas de vous identifier.',
		['cookies declared', 'not-identifying'],
		['cookies denied', 'no-tracking'],
	],
	[
		'an infinitive after “pas de”',
		'Ces cookies ne permettent pas de suivre la navigation sur d’autres sites.',
		['cookies declared'],
		['no-tracking', 'cookies denied'],
	],
	[
		'avoir for an auxiliary',
		"Nous n'avons pas recours à Hotjar et n'avons jamais installé Matomo.",
		['hotjar denied', 'matomo denied'],
	],
	['none at all', 'Ce site ne dépose aucun cookie.', ['cookies denied', 'no-tracking']],
	['neither word nor verb', "Il n'y a pas de cookies sur ce site.", ['cookies denied']],
	[
		'one kind denied: the kind stands behind the noun',
		"Nous n'utilisons pas de cookies publicitaires.",
		[],
		['cookies denied', 'no-tracking'],
	],
	[
		'ne … que is no denial',
		"Nous n'utilisons que des cookies strictement nécessaires au fonctionnement du site.",
		['cookies declared', 'no-tracking'],
		['cookies denied'],
	],
	['a recording', 'Hotjar enregistre les mouvements de votre souris.', ['session-recording declared']],
	['local storage', 'Ces réglages sont stockés localement dans votre navigateur.', ['local-storage declared']],
	['logs', 'Les journaux du serveur contiennent votre adresse IP.', ['server-logs declared']],
	[
		'beacons',
		'Nos pages contiennent des balises web et des pixels espions.',
		['web-beacons declared', 'pixels declared'],
	],
	[
		'a fingerprint',
		'Nous calculons une empreinte de votre navigateur à partir de ses réglages.',
		['fingerprinting declared'],
	],
	['mails opened', 'Nous savons si vous avez ouvert notre courriel.', ['email-tracking declared']],
	[
		'purposes',
		'Ces cookies servent à la publicité ciblée et au partage sur les réseaux sociaux.',
		['for advertising declared', 'for social declared'],
	],
	['no sharing', 'Nous ne vendons ni ne partageons jamais vos données avec des tiers.', ['no-third-party-sharing']],
	['no sharing, passive', 'Vos données ne sont en aucun cas cédées à des tiers.', ['no-third-party-sharing']],
	[
		'consent first, ne … que',
		"Les cookies publicitaires ne sont déposés qu'après votre consentement.",
		['consent-before-tracking'],
	],
	[
		'nothing before consent',
		"Aucun cookie de mesure d'audience n'est déposé tant que vous n'avez pas donné votre accord.",
		['consent-before-tracking'],
		['cookies denied'],
	],
	[
		'nothing without a yes is not nothing at all',
		"Sans votre accord, aucun traceur n'est déposé.",
		['consent-before-tracking'],
		['no-tracking'],
	],
	[
		'off until a yes',
		"Hotjar est désactivé jusqu'à ce que vous ayez donné votre consentement.",
		['consent-before-tracking'],
		['opt-out-offered'],
	],
	[
		'the law restated',
		'La CNIL recommande que les éditeurs recueillent le consentement avant de déposer des traceurs.',
		[],
		['consent-before-tracking', 'cookies declared'],
	],
	['conduct for consent', 'En poursuivant votre navigation, vous acceptez le dépôt de cookies.', ['implied-consent']],
	['a click is no conduct', 'En cliquant sur « Tout accepter », vous consentez aux cookies.', [], ['implied-consent']],
	['legitimate interest', 'La mesure d’audience repose sur notre intérêt légitime.', ['legitimate-interest-tracking']],
	['an address cut short', "Votre adresse IP est anonymisée avant d'être enregistrée.", ['ip-anonymised']],
	['across the sea', 'Les données sont transférées vers les États-Unis.', ['transfer-outside-eea']],
	[
		'not across the sea',
		"Vos données ne sont pas transférées en dehors de l'Union européenne.",
		['no-transfer-outside-eea'],
		['transfer-outside-eea'],
	],
	[
		'an agreement long gone',
		'Le transfert est couvert par le bouclier de protection des données.',
		['outdated-reference'],
	],
	['a mode', 'Nous avons activé le mode Consentement de Google.', ['consent-mode']],
	['exactly', 'Le cookie _fbp expire au bout de 90 jours.', ['_fbp lives exactly 90 d']],
	['at most, said before', 'Le cookie _ga a une durée de vie maximale de 12 mois.', ['_ga lives at-most 365 d']],
	[
		'at most, said after, in words',
		'Le cookie _ga a une durée de vie de douze mois au maximum.',
		['_ga lives at-most 365 d'],
	],
	['how long data is kept', 'Les données de connexion sont conservées pendant un an.', ['kept 365 d']],
	['an age is no time', 'Nous ne conservons pas les données des enfants de moins de 15 ans.', [], ['kept 5475 d']],
	['an answering time is none', 'Nous répondons à toute demande dans un délai de 30 jours.', [], ['kept 30 d']],
	[
		'a table',
		'Nom\tÉditeur\tFinalité\tDurée de vie\n_ga\tGoogle\tDistinguer les visiteurs\t13 mois\nPHPSESSID\tNous\tPanier\tFin de session',
		['cookie _ga 34164000', 'cookie PHPSESSID session'],
	],
	[
		'bullets',
		'Cookies déposés :\n• _pk_id (13 mois) : compte les visiteurs\n• _pk_ses – 30 minutes – relie les pages d’une visite',
		['cookie _pk_id 34164000', 'cookie _pk_ses 1800'],
	],
	[
		'labels',
		'Nom : _hjid\nFournisseur : Hotjar\nFinalité : reconnaître les visiteurs\nDurée de conservation : 1 an',
		['cookie _hjid 31536000'],
	],
];

test.each(passages.map(([what, text, says, not = []]) => ({what, text, says, not})))(
	'$what: $text',
	({text, says, not}) => {
		const found = said(text, 'fr');
		expect(found).toEqual(expect.arrayContaining([...says]));
		expect(found.filter(one => not.includes(one))).toEqual([]);
	},
);

test('it is known by its everyday words', () => {
	const text =
		'Nous vous expliquons ici comment vos données sont traitées, pour quelles raisons et quels sont vos droits.';
	expect(read(text, {terms, language: 'en'})).toMatchObject({language: 'fr', understood: true});
});

test.each([
	['Politique de confidentialité', 'privacy'],
	['Protection des données personnelles', 'privacy'],
	['Données personnelles', 'privacy'],
	['Politique de cookies', 'cookies'],
	['Gestion des cookies', 'cookies'],
])('“%s” leads to what is said on %s', (text, about) => {
	const url = 'https://boutique.example/page/12';
	expect(policyLinks([{url, text}], 'https://boutique.example/')).toEqual([{url, about}]);
});

test('a front page is no policy', () => {
	expect(looksLikePolicy('Bienvenue. Nos tentes, nos sacs. Contact. Politique de confidentialité.')).toBe(false);
});
