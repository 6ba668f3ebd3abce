import {expect, test} from 'vitest';
import {categoryOf} from '../../src/policy/cookie-entry.ts';
import {grammarOf} from '../../src/policy/grammar.ts';
import {lexicons} from '../../src/policy/languages/index.ts';

test.each([
	['nb', 'Funksjonelle informasjonskapsler', 'Nødvendige og funksjonelle informasjonskapsler'],
	['nn', 'Funksjonelle informasjonskapslar', 'Strengt nødvendige og funksjonelle informasjonskapslar'],
	['sv', 'Funktionella kakor', 'Nödvändiga och funktionella kakor'],
	['da', 'Funktionelle cookies', 'Nødvendige og funktionelle cookies'],
	['en', 'Functional cookies', 'Strictly necessary and functional cookies'],
	['de', 'Funktionale Cookies', 'Notwendige und funktionale Cookies'],
	['fr', 'Cookies fonctionnels', 'Cookies strictement nécessaires et fonctionnels'],
	['es', 'Cookies funcionales', 'Cookies estrictamente necesarias y funcionales'],
	['nl', 'Functionele cookies', 'Noodzakelijke en functionele cookies'],
	['fi', 'Toiminnalliset evästeet', 'Välttämättömät ja toiminnalliset evästeet'],
	['it', 'Cookie funzionali', 'Cookie strettamente necessari e funzionali'],
	['pl', 'Funkcjonalne pliki cookie', 'Niezbędne i funkcjonalne pliki cookie'],
] as const)('%s: “%s” is no category a choice hangs on, “%s” is', (language, functional, necessary) => {
	const grammar = grammarOf(lexicons.find(it => it.language === language)!);
	expect(categoryOf(functional, grammar)).toBeUndefined();
	expect(categoryOf(necessary, grammar)).toBe('essential');
});
