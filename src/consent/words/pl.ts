import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:plik(?:i|ów|ami|ach)?(?: typu)? cookies?|cookies?|ciastecz(?:ka|ek|kami|kach))';
const these = `(?: (?:użycie |na użycie |używanie |na używanie |na |te |nasze |tych )?(?:wszystkie |wszystkich |opcjonalne )?${cookies})?`;
const all = '(?: wszystk(?:ie|o|ich|im))?';
const yes =
	'(?:akceptuj|akceptuję|akceptujemy|zaakceptuj|akceptacja|zezwól|zezwól na|zezwalam|zezwalam na|zgadzam się|zgadzam się na|zgoda|zgoda na|zgódź się|zgódź się na|wyrażam zgodę|wyrażam zgodę na|wyraź zgodę|wyraź zgodę na|przyjmuję|przyjmij|pozwól|pozwól na|pozwalam|pozwalam na|zatwierdź|potwierdzam|włącz)';
const needed =
	'(?:tylko )?(?:ściśle |bezwzględnie |absolutnie )?(?:niezbędn(?:e|ych|ymi)|konieczn(?:e|ych|ymi)|wymagan(?:e|ych|ymi)|podstawow(?:e|ych|ymi)|techniczn(?:e|ych|ymi)|funkcjonaln(?:e|ych|ymi)|obowiązkow(?:e|ych|ymi))';
const no =
	'(?:odrzuć|odrzucam|odrzucenie|odmów|odmawiam|odmowa|nie akceptuj|nie akceptuję|nie zgadzam się|nie zgadzam się na|nie zezwalaj|nie zezwalaj na|nie zezwalam|nie zezwalam na|nie wyrażam zgody|nie wyrażam zgody na|brak zgody|zablokuj|blokuj|nie pozwalam|nie pozwalaj|wyłącz)';
const chosen =
	'(?:wybrane|zaznaczone|wybór|mój wybór|moje wybory|wybory|moje ustawienia|ustawienia|moje preferencje|preferencje|wyboru|zaznaczonych|wybranych|zmiany|bieżący wybór)';

export const pl: ButtonWords = {
	accept: [
		`(?:tak )?(?:ok )?${yes}${all}${these}(?: (?:i )?(?:zamknij|kontynuuj|przejdź dalej|przechodzę do serwisu|przejdź do serwisu|przechodzę dalej))?`,
		`(?:tak )?${yes} (?:na )?wszystkie(?: pliki)?(?: ${cookies})?`,
		'akceptuję (?:i|oraz) (?:zamknij|zamykam|kontynuuj|przechodzę do serwisu|przejdź do serwisu|idę dalej)|przejdź do serwisu|przechodzę do serwisu',
		'ok(?:ej|ay)?(?: (?:rozumiem|zgadzam się|akceptuję|zamknij|dziękuję|dzięki|jasne|wszystkie|super))?',
		'(?:jasne|rozumiem|zrozumiałem|zrozumiano|dobrze|w porządku|super|zaznacz wszystkie|wybierz wszystkie|wszystkie cookies)(?: (?:i )?(?:akceptuję|zamknij|zgadzam się|dziękuję|dalej))?',
		'tak(?: (?:zgadzam się|akceptuję|proszę|chętnie|zgoda|wszystkie|rozumiem))?',
		'zgadzam się (?:i|oraz) (?:przechodzę|zamykam|kontynuuję|przejdź)(?: (?:dalej|do serwisu))?',
	],
	reject: [
		`${no}${all}${these}(?: (?:i )?(?:zamknij|kontynuuj))?`,
		`(?:odrzuć|odmów|zablokuj|wyłącz) (?:wszystkie )?(?:opcjonalne|dodatkowe|nieobowiązkowe|niewymagane|zbędne|inne|pozostałe|nieistotne|inne niż niezbędne|niekonieczne)${these}`,
		`(?:${yes} |akceptuję |użyj |używaj |kontynuuj z |korzystaj z |pozostaw |zachowaj |zaakceptuj )?(?:tylko|wyłącznie|jedynie) (?:te )?${needed}${these}`,
		`(?:${yes} |użyj |używaj |zachowaj )${needed}${these}`,
		`(?:tylko|wyłącznie|jedynie) ${cookies} ${needed}`,
		`${yes} (?:tylko|wyłącznie) ${cookies} ${needed}`,
		'nie(?: (?:dziękuję|zgadzam się|akceptuję|wyrażam zgody|dzięki|zgadzam się na cookies|teraz|chcę))?',
		`(?:kontynuuj|przejdź|przejdź dalej|idę dalej|kontynuuję|dalej) bez (?:akceptacji|akceptowania|zgody|wyrażania zgody|cookies|plików cookies?|ciasteczek|zgadzania się)`,
		'odrzuć|nie akceptuję|żadne|brak zgody|nie zgadzam się|odmawiam zgody|odmawiam|odmów zgody',
	],
	settings: [
		`(?:pokaż |otwórz |zmień |zarządzaj |edytuj |dostosuj |moje |więcej |zaawansowane |zobacz |wyświetl |przejdź do |konfiguruj |zarządzanie )?(?:ustawieni(?:a|ami|ach|e)|ustawień|preferencj(?:e|ami)|opcj(?:e|i|ami)|konfiguracja|ustawienia prywatności|ustawieniami prywatności|wybory)(?: (?:${cookies}|prywatności|zgody|zgód|plików|zaawansowane|szczegółowe|cookie))?`,
		`(?:dostosuj|dostosowuję|zarządzaj|skonfiguruj|konfiguruj|wybierz|wybieram|zmień|personalizuj|spersonalizuj|ustaw|edytuj|pozwól mi wybrać|chcę wybrać|wybiorę|wybierz sam|dopasuj|spersonalizuj wybór)(?: (?:moje |swoje |mój )?(?:zgod(?:y|ę|ami|ą)|wybór|wybory|ustawienia|preferencje|preferencjami|ustawieniami|opcje|opcjami|samodzielnie))?${these}`,
		`zarządza(?:j|nie) (?:zgod(?:ą|ami)|${cookies}|wyborami|prywatnością)`,
		'(?:pokaż|zobacz|wyświetl)(?: więcej)? (?:szczegóły|cele|opcje|opcji)|szczegóły|więcej opcji|ustawienia|szczegółowe ustawienia|ustawienia szczegółowe',
	],
	save: [
		`(?:zapisz|potwierdź|zatwierdź|zachowaj|akceptuj|akceptuję|zaakceptuj|użyj|zezwól na|wyślij|zastosuj|potwierdzam|zapisz i (?:zamknij|zaakceptuj|akceptuj))(?: (?:moje|mój|swoje|te|i zapisz))? ${chosen}${these}(?: (?:i )?(?:zamknij|kontynuuj|przejdź dalej))?`,
		'(?:zapisz|zatwierdź|zapisuję|zastosuj)(?: (?:i|oraz) (?:zamknij|kontynuuj|przejdź dalej|wyjdź|akceptuj|zaakceptuj))?|potwierdź',
		`(?:zapisz|zatwierdź|potwierdź|zaktualizuj|zachowaj) (?:moje |swoje )?(?:zgody|zgodę|preferencje|ustawienia|opcje|wybory)(?: (?:${cookies}|prywatności))?(?: i zamknij)?`,
		`(?:zezwól|zgadzam się|zgoda) na (?:wybrane|wybór|zaznaczone)${these}`,
	],
	reopen: [
		'(?:(?:pokaż|otwórz|zmień|edytuj|zarządzaj|zaktualizuj|zobacz|moje|twoje) )*(?:ustawieni(?:a|ami|ach)|preferencj(?:e|ami)|opcj(?:e|ami)|wybory|wyborami|centrum preferencji|zarządzanie)(?: (?:dotyczące|dotyczącymi|dla|moje))? (?:plików cookies?|cookies?|plikami cookies?|ciasteczek|ciasteczkami|prywatności|prywatnością|zgód|zgody|zgodami)',
		'(?:zmień|edytuj|zarządzaj|zaktualizuj|dostosuj|zmiana)(?: (?:moją|swoją|moje|swoje|moimi|swoimi|udzielone|udzielonymi))* (?:zgod(?:ę|y|ą|ami)|zgód|cookies?|pliki cookies?|plikami cookies?|ciasteczka|ciasteczkami)',
		'moje zgody|ustawienia ciasteczek|preferencje cookies?',
	],
	withdraw: [
		'(?:wycofaj|wycofać|cofnij|odwołaj|usuń|wycofanie)(?: (?:moją|swoją|moje|swoje|udzieloną|wszystkie))* (?:zgod(?:ę|y)|zgód)(?: na (?:pliki )?cookies?)?',
	],
	topic: ['plik(?:i|ów|ami|ach)? (?:typu )?["„”\']?cookie', 'cookie', 'ciastecz', 'technologi[ei] śledząc'],
};
