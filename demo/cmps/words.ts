import type {Site} from '../site.ts';

type Words = {
	readonly title: string;
	readonly text: string;
	readonly accept: string;
	readonly reject: string;
	readonly settings: string;
	readonly save: string;
	readonly close: string;
	readonly policy: string;
	readonly understood: string;
	readonly implied: string;
	readonly necessary: readonly [string, string];
	readonly analytics: readonly [string, string];
	readonly marketing: readonly [string, string];
};

/** What the banners say. */
export const words: Readonly<Record<Site['language'], Words>> = {
	nb: {
		title: 'Vi bruker informasjonskapsler',
		text: 'Noen er nødvendige for at nettstedet skal virke. Andre hjelper oss å forstå bruken og vise relevant reklame. Du velger selv.',
		accept: 'Godta alle',
		reject: 'Bare nødvendige',
		settings: 'Innstillinger',
		save: 'Lagre valgene mine',
		close: 'Lukk',
		policy: 'Personvernerklæring',
		understood: 'Greit',
		implied: 'Dette nettstedet bruker informasjonskapsler. Ved å fortsette godtar du dette.',
		necessary: ['Nødvendige', 'Trengs for at nettstedet skal virke, og kan ikke slås av.'],
		analytics: ['Statistikk', 'Forteller oss hvordan sidene blir brukt.'],
		marketing: ['Markedsføring', 'Brukes til å vise og måle annonser.'],
	},
	nn: {
		title: 'Vi bruker informasjonskapslar',
		text: 'Nokre er naudsynte for at nettstaden skal verke. Andre hjelper oss å forstå bruken og vise relevant reklame. Du vel sjølv.',
		accept: 'Godta alle',
		reject: 'Berre naudsynte',
		settings: 'Innstillingar',
		save: 'Lagre vala mine',
		close: 'Lukk',
		policy: 'Personvernerklæring',
		understood: 'Greitt',
		implied: 'Denne nettstaden bruker informasjonskapslar. Ved å halde fram godtek du dette.',
		necessary: ['Naudsynte', 'Trengst for at nettstaden skal verke, og kan ikkje slåast av.'],
		analytics: ['Statistikk', 'Fortel oss korleis sidene blir brukte.'],
		marketing: ['Marknadsføring', 'Blir brukte til å vise og måle annonsar.'],
	},
	en: {
		title: 'We use cookies',
		text: 'Some are needed for the site to work. Others help us understand how it is used and show relevant ads. You decide.',
		accept: 'Accept all',
		reject: 'Only necessary',
		settings: 'Settings',
		save: 'Save my choices',
		close: 'Close',
		policy: 'Privacy policy',
		understood: 'Got it',
		implied: 'This website uses cookies. By continuing you accept this.',
		necessary: ['Necessary', 'Needed for the site to work; they cannot be switched off.'],
		analytics: ['Statistics', 'Tells us how the pages are used.'],
		marketing: ['Marketing', 'Used to show and measure ads.'],
	},
};
