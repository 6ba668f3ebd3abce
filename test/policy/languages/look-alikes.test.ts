import {describe} from 'vitest';
import {readsAs, type Passage} from './passages.ts';

/** What only looks like a denial, a promise, or a link to a page of one's own; and what looks like none and is one. */
const passages: Readonly<Record<string, readonly Passage[]>> = {
	nb: [
		['no say over it', 'Vi har ingen kontroll over kapslene til Hotjar.', [], ['hotjar denied']],
		['“oss på”', 'Vi baserer oss på samtykke når vi bruker Hotjar.', ['hotjar declared'], ['hotjar mentioned']],
		['at home elsewhere', 'Vi er på Facebook.', [], ['meta-pixel declared']],
	],
	sv: [
		['denied in the middle', 'Vi för inte över personuppgifter till tredje part.', ['no-third-party-sharing']],
		['and over the sea', 'Vi för inte över uppgifter till länder utanför EU.', ['no-transfer-outside-eea']],
		['needed or not', 'Kakor som inte är nödvändiga kräver samtycke.', [], ['for essential']],
		['no say over it', 'Vi har ingen kontroll över vad Hotjar gör.', [], ['hotjar denied']],
	],
	da: [
		['no blame taken', 'Vi tager ikke ansvar for indholdet på Facebook.', [], ['Facebook denied', 'meta-pixel denied']],
		['not in use', 'Hotjar er ikke i brug.', ['hotjar denied']],
		['a condition', 'Hvis du ikke giver samtykke, indlæses Hotjar ikke.', [], ['hotjar denied']],
	],
	en: [['whose servers', 'Your data is stored on US servers.', ['transfer-outside-eea']]],
	de: [
		['“statt”, a part of the verb', 'Eine Auswertung findet statt über Hotjar.', [], ['hotjar denied']],
		['“statt”, in its stead', 'Statt Hotjar verwenden wir Matomo.', ['hotjar denied', 'matomo declared']],
		['“uns auf”', 'Wir stützen uns auf Ihre Einwilligung, wenn wir Hotjar verwenden.', ['hotjar declared']],
		['no say over it', 'Wir haben keinen Einfluss auf Daten, die Hotjar erhebt.', [], ['hotjar denied']],
	],
	nl: [
		['a parcel on its way', 'Wij sturen u een e-mail om uw bestelling te volgen, en niet meer.', [], ['no-tracking']],
		['no say over it', 'Wij hebben geen invloed op het gebruik van gegevens door Hotjar.', [], ['hotjar denied']],
	],
	fr: [
		['“la page sur laquelle”', 'La page sur laquelle vous naviguez est mesurée par Hotjar.', ['hotjar declared']],
		['no say over it', "Nous n'avons aucun contrôle sur les cookies de Hotjar.", [], ['hotjar denied']],
		[
			'strictly is not only',
			'Les cookies strictement nécessaires sont déposés avec ou sans votre consentement.',
			[],
			['consent-before-tracking'],
		],
	],
	es: [
		['“la página de”', 'Esta cookie recuerda la página de inicio y la usa Hotjar.', ['hotjar declared']],
		['no say over it', 'No tenemos control sobre las cookies de Hotjar.', [], ['hotjar denied']],
		['“-se” at the verb’s end', 'Sus datos pueden transferirse a Estados Unidos.', ['transfer-outside-eea']],
		['a verb in “tr-”', 'Solo tratamos datos con Hotjar.', ['hotjar declared']],
	],
	it: [
		['“la pagina di”', 'La pagina di inizio viene usata da Hotjar per le statistiche.', ['hotjar declared']],
		['“-li” at the verb’s end', 'I dati sono tuoi: non possiamo venderli a terzi.', ['no-third-party-sharing']],
		['no say over it', 'Non abbiamo alcun controllo sui cookie di Hotjar.', [], ['hotjar denied']],
	],
	fi: [['no say over it', 'Emme voi vaikuttaa siihen, miten Hotjar toimii.', [], ['hotjar denied']]],
	pl: [
		['“nasza strona … w”', 'Nasza strona używa w celach analitycznych Hotjar.', ['hotjar declared']],
		['“działamy na”', 'Działamy na podstawie zgody i korzystamy z Hotjar.', ['hotjar declared']],
		['without consent', 'Brak zgody na Hotjar nie wpływa na korzystanie ze strony.', [], ['hotjar denied']],
		['use of cookies', 'Użytkownik wyraża zgodę na korzystanie z plików cookies.', [], ['implied-consent']],
		['use of the site', 'Korzystanie z serwisu oznacza zgodę na pliki cookies.', ['implied-consent']],
	],
};

describe.each(Object.entries(passages))('in %s', (language, said) => readsAs(language, said));
