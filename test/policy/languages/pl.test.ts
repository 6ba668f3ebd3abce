import {describe, expect, test} from 'vitest';
import {policyLinks, read} from '../../../src/policy/index.ts';
import {readsAs} from './passages.ts';

describe('vendors in Polish', () => {
	readsAs('pl', [
		['an instrumental', 'Posługujemy się Hotjarem, aby zobaczyć, gdzie klikają użytkownicy.', ['hotjar declared']],
		['a genitive', 'Korzystamy z narzędzi Google’a i Facebooka.', ['meta-pixel declared', 'Google declared']],
		['no subject', 'W serwisie używa się Google Analytics.', ['google-analytics declared']],
		[
			'a native word in the name',
			'Na stronie działa Facebook Piksel, który mierzy skuteczność reklam.',
			['meta-pixel declared'],
		],
		['the common noun first', 'O naszej reklamie decyduje piksel Snap.', ['snap-pixel declared']],
		[
			'where it is sent',
			'Dane przekazujemy Facebookowi i LinkedInowi w celach reklamowych.',
			['meta-pixel declared', 'linkedin-insight-tag declared'],
		],
		['consent in the sentence', 'Jeśli wyrazisz zgodę, korzystamy z Hotjara.', ['hotjar declared, consent']],
		[
			'a page of our own',
			'Znajdziesz nas na Facebooku i LinkedInie!',
			['meta-pixel mentioned'],
			['meta-pixel declared'],
		],
		[
			'links to others',
			'Strona zawiera odnośniki do innych serwisów, np. YouTube, za które nie odpowiadamy.',
			['youtube mentioned'],
			['youtube declared'],
		],
		[
			'a ground for the section',
			'Statystyka\n\nKorzystamy z Matomo, aby liczyć odwiedziny na stronie i dzięki temu stale ją ulepszać.\n\nPodstawa prawna: prawnie uzasadniony interes administratora.',
			['matomo declared, legitimate-interest', 'legitimate-interest-tracking'],
		],
	]);
});

describe('denials in Polish', () => {
	readsAs('pl', [
		['plain', 'Nie używamy Google Analytics.', ['google-analytics denied']],
		['a verb with a preposition', 'Nie korzystamy z Hotjara.', ['hotjar denied']],
		['denied twice', 'Nie stosujemy żadnych narzędzi, takich jak Hotjar.', ['hotjar denied']],
		['passive', 'Hotjar nie jest przez nas używany.', ['hotjar denied']],
		['the object first', 'Hotjara nie używamy.', ['hotjar denied']],
		[
			'what a tool does not do',
			'Plausible nie używa plików cookie.',
			['plausible declared'],
			['plausible denied', 'cookies denied'],
		],
		['no subject', 'Na stronie nie używa się Google Analytics.', ['google-analytics denied']],
		[
			'a list',
			'Nie korzystamy z Google Analytics, Hotjara ani podobnych narzędzi do śledzenia.',
			['google-analytics denied', 'hotjar denied'],
		],
		['no longer', 'Zrezygnowaliśmy z Hotjara.', ['hotjar denied']],
		[
			'but another',
			'Nie używamy Google Analytics, ale korzystamy z Plausible.',
			['google-analytics denied', 'plausible declared'],
		],
		['not only', 'Używamy nie tylko Matomo, ale także Hotjara.', ['matomo declared', 'hotjar declared']],
		['one purpose only', 'Nie używamy Google Analytics do wyświetlania reklam.', [], ['google-analytics denied']],
		[
			'before consent only',
			'Nie używamy Hotjara, dopóki nie wyrazisz zgody.',
			['hotjar declared, consent'],
			['hotjar denied'],
		],
		['no power over it', 'Nie mamy wpływu na pliki cookie Facebooka.', [], ['meta-pixel denied']],
		['the cookies of others', 'Nie używamy plików cookie podmiotów trzecich.', [], ['cookies denied', 'no-tracking']],
		['a feature of it', 'Nie korzystamy z funkcji reklamowych Google Analytics.', [], ['google-analytics denied']],
		['no cookies', 'Nie używamy plików cookies.', ['cookies denied', 'no-tracking']],
		['no cookies, denied twice', 'Ta strona nie stosuje żadnych ciasteczek.', ['cookies denied', 'no-tracking']],
		[
			'cookies of one kind',
			'Nie używamy plików cookie, które identyfikują użytkownika.',
			[],
			['cookies denied', 'no-tracking'],
		],
		['one kind of cookie', 'Nie stosujemy reklamowych plików cookie.', [], ['cookies denied', 'no-tracking']],
	]);
});

describe('techniques and purposes in Polish', () => {
	readsAs('pl', [
		['a case', 'Informacje o tym zapisujemy w plikach cookie.', ['cookies declared']],
		['local storage', 'Wybór zapisujemy w pamięci lokalnej przeglądarki.', ['local-storage declared']],
		['session recording', 'Narzędzie rejestruje ruchy myszy i tworzy mapy cieplne.', ['session-recording declared']],
		['a server’s logs', 'W logach serwera zapisywany jest adres IP.', ['server-logs declared']],
		['a fingerprint', 'Tworzymy cyfrowy odcisk palca urządzenia.', ['fingerprinting declared']],
		['a pixel', 'Na stronie umieszczono piksele śledzące.', ['pixels declared']],
		['mail that is opened', 'Wiemy, czy otwarto nasz newsletter.', ['email-tracking declared']],
		['statistics', 'Dzięki plikom cookie tworzymy statystyki odwiedzin.', ['for analytics declared']],
		['advertising', 'Pliki cookie służą do wyświetlania reklam.', ['for advertising declared']],
		['needed', 'Niezbędne pliki cookie umożliwiają działanie serwisu.', ['for essential declared']],
	]);
});

describe('claims in Polish', () => {
	readsAs('pl', [
		['no sharing', 'Nie udostępniamy Twoich danych osobowych podmiotom trzecim.', ['no-third-party-sharing']],
		['no sharing, passive', 'Dane nie są sprzedawane ani przekazywane osobom trzecim.', ['no-third-party-sharing']],
		[
			'a country is no third party',
			'Nie przekazujemy danych do państw trzecich.',
			['no-transfer-outside-eea'],
			['no-third-party-sharing'],
		],
		['asked before', 'Przed zapisaniem analitycznych plików cookie prosimy o zgodę.', ['consent-before-tracking']],
		[
			'decisions by machine',
			'Nie podejmujemy decyzji w sposób zautomatyzowany, w tym na podstawie profilowania.',
			[],
			['no-tracking'],
		],
		['consent first', 'Analityczne pliki cookie zapisujemy dopiero po wyrażeniu zgody.', ['consent-before-tracking']],
		['only with', 'Marketingowe pliki cookie stosujemy wyłącznie za Twoją zgodą.', ['consent-before-tracking']],
		['not without', 'Nie stosujemy śledzących plików cookie bez Twojej zgody.', ['consent-before-tracking']],
		['conduct', 'Korzystając ze strony, wyrażasz zgodę na używanie plików cookie.', ['implied-consent']],
		['conduct as a noun', 'Dalsze korzystanie z serwisu oznacza zgodę na pliki cookies.', ['implied-consent']],
		['a button', 'Klikając „Akceptuję”, wyrażasz zgodę na pliki cookie.', [], ['implied-consent']],
		['masked', 'Adres IP jest anonimizowany przed zapisaniem.', ['ip-anonymised']],
		['opting out', 'W każdej chwili możesz wyłączyć pliki cookie w ustawieniach przeglądarki.', ['opt-out-offered']],
		['taking it back', 'Zgodę na pliki cookie możesz w każdej chwili wycofać.', ['opt-out-offered']],
		['abroad', 'Dane mogą być przekazywane poza Europejski Obszar Gospodarczy.', ['transfer-outside-eea']],
		['not abroad', 'Nie przekazujemy danych poza EOG.', ['no-transfer-outside-eea'], ['transfer-outside-eea']],
		[
			'only those that are',
			'Stosujemy jedynie pliki cookie, które są niezbędne do działania serwisu.',
			['no-tracking'],
		],
		['not before', 'Pliki cookie nie są zapisywane przed wyrażeniem zgody.', ['consent-before-tracking']],
		['only what is needed', 'Używamy wyłącznie niezbędnych plików cookie.', ['no-tracking']],
		[
			'settings for a yes',
			'Brak zmiany ustawień przeglądarki oznacza zgodę na pliki cookie.',
			['browser-settings-as-consent'],
		],
		[
			'old law',
			'Dane chronimy zgodnie z ustawą z dnia 29 sierpnia 1997 r. o ochronie danych osobowych.',
			['outdated-reference'],
		],
		[
			'the law restated',
			'Prawo wymaga, aby strony nie stosowały śledzących plików cookie bez zgody użytkownika.',
			[],
			['consent-before'],
		],
	]);
});

describe('lengths and lists in Polish', () => {
	readsAs('pl', [
		['exactly', 'Plik cookie _ga wygasa po dwóch latach.', ['_ga lives exactly 730 d']],
		['at most', 'Plik cookie _fbp jest ważny maksymalnie 90 dni.', ['_fbp lives at-most 90 d']],
		['up to', 'Pliki cookie pozostają na urządzeniu do 13 miesięcy.', [' lives at-most 395']],
		['one year, without the number', 'Plik cookie _hjid jest przechowywany przez rok.', ['_hjid lives exactly 365 d']],
		['kept', 'Dane przechowujemy przez 26 miesięcy.', ['kept 791 d']],
		['a year of the calendar', 'Od 2018 roku przechowujemy dane zgodnie z RODO.', [], ['kept']],
		['an answer', 'Odpowiadamy na wnioski w ciągu 30 dni i nie przechowujemy ich.', [], ['kept']],
		[
			'a table',
			'Nazwa\tDostawca\tCel\tOkres przechowywania\n_ga\tGoogle\tRozróżnia użytkowników\t2 lata\nPHPSESSID\tMy\tLogowanie\tSesja',
			['cookie _ga 63072000', 'cookie PHPSESSID session'],
		],
		[
			'labels',
			'Nazwa pliku cookie: _hjid\nDostawca: Hotjar\nCel: rozpoznaje powracających użytkowników\nWażność: 1 rok',
			['cookie _hjid 31536000'],
		],
		[
			'the close of the browser',
			'• PHPSESSID: pamięta koszyk i jest usuwany po zamknięciu przeglądarki',
			['cookie PHPSESSID session'],
		],
	]);
});

test('Polish is told from other languages', () => {
	const text =
		'W tym dokumencie wyjaśniamy, jak przetwarzamy Twoje dane, do czego ich używamy i jakie prawa Ci przysługują.';
	expect(read(text, {terms: [], language: 'en'})).toMatchObject({language: 'pl', understood: true});
});

test.each([
	['Polityka prywatności', 'privacy'],
	['Ochrona danych osobowych', 'privacy'],
	['RODO', 'privacy'],
	['Polityka cookies', 'cookies'],
	['Pliki cookies', 'cookies'],
])('«%s» leads to what is said on %s', (text, about) => {
	expect(policyLinks([{url: 'https://sklep.example/12', text}], 'https://sklep.example/')).toMatchObject([{about}]);
});

test('sentences run together are told apart before a Polish letter', () => {
	const text = 'Nasza strona używa plików cookie.Świadczymy usługi dla osób prywatnych i dla firm.';
	expect(read(text, {terms: [], language: 'pl'}).declarations.map(({quote}) => quote)).toContain(
		'Nasza strona używa plików cookie.',
	);
});
