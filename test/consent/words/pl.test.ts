import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Akceptuj wszystkie',
		'Zaakceptuj wszystkie',
		'Akceptuję',
		'Akceptuję wszystkie pliki cookie',
		'Zgadzam się',
		'Zgoda',
		'Zezwól na wszystkie',
		'Wyrażam zgodę',
		'OK, rozumiem',
		'Rozumiem',
		'Tak, zgadzam się',
		'Akceptuj i zamknij',
		'Przejdź do serwisu',
		'Zgadzam się na wszystkie ciasteczka',
	],
	reject: [
		'Odrzuć wszystkie',
		'Odrzuć',
		'Odmowa',
		'Odmów',
		'Nie zgadzam się',
		'Tylko niezbędne',
		'Tylko niezbędne pliki cookie',
		'Akceptuj tylko niezbędne',
		'Używaj tylko niezbędnych plików cookie',
		'Nie, dziękuję',
		'Nie akceptuję',
		'Kontynuuj bez akceptacji',
		'Odrzuć opcjonalne',
	],
	settings: [
		'Ustawienia',
		'Ustawienia plików cookie',
		'Ustawienia prywatności',
		'Zarządzaj zgodami',
		'Dostosuj',
		'Zmień ustawienia',
		'Pokaż szczegóły',
		'Więcej opcji',
		'Zarządzaj preferencjami',
	],
	save: [
		'Zapisz',
		'Zapisz ustawienia',
		'Zapisz mój wybór',
		'Zezwól na wybór',
		'Akceptuj wybrane',
		'Potwierdź wybór',
		'Zapisz i zamknij',
	],
} as const;

describe('buttons in Polish', () => {
	for (const [choice, words] of Object.entries(labels)) {
		it.each(words)(`takes «%s» for ${choice}`, label => {
			expect(choiceOf(label)).toBe(choice);
		});
	}

	it.each([
		'Polityka prywatności',
		'Niezbędne pliki cookie',
		'Czytaj więcej',
		'Zaloguj się',
		'Akceptuję regulamin sklepu',
		'Wybierz pliki',
		'Dodaj do koszyka',
		'Zamknij',
	])('leaves «%s» alone', label => {
		expect(choiceOf(label)).toBeNull();
	});

	it('hears of cookies', () => {
		expect(speaksOfCookies('Ta strona używa ciasteczek')).toBe(true);
	});
});
