import type {Lexicon, LinkWords} from '../lexicon.ts';

export const plLinks: LinkWords = {
	language: 'pl',
	privacy: `
		polity(ka|ki|kę|ce|ką) prywatności* · polityk* (ochrony danych|prywatnosci)* · ochron(a|y|ie) prywatności
		ochron(a|y|ie) danych( osobowych)? · przetwarzani(e|a|u) danych osobowych · klauzul(a|e) informacyjn(a|e)
		prywatnoś* · prywatnosc* · dan(e|ych) osobow(e|ych) · rodo
	`,
	cookies: `
		polity(ka|ki|kę|ce) (plików )?(cookies?|ciasteczek) · (o |informacj(a|e) o )?plik(i|ach|ów) cookies?
		ciastecz(ka|kach|ek) · polityk* cookies?
	`,
	paths: {
		privacy: '/polityka-prywatnosci',
		cookies: '/polityka-cookies',
	},
};

export const pl: Lexicon = {
	language: 'pl',
	everyday: `
		i w na z do nie się że jest o dla przez oraz lub od po są pliki danych osobowych strony plików może jak
		które jego naszej ich tym być używamy stosujemy korzystamy korzysta korzystania naszych nasz nasza nas
		jeśli który która którzy których celu w celach za ani pod przed bez zgodą zgody zgodę gdy jako tych
		tylko także również można możesz twoje twoich twoją swoje swoich dane serwis serwisu serwisie stronie
		strona użytkownik użytkownika użytkowników informacje informacji oprócz ze przy jej czy aby wyłącznie
		żadnych przeglądarki przeglądarce podstawie państwa pani pana zgodnie prawo prawa innych inne osób osoby
		niż ale usługi usług dni lat miesięcy lata sesji
	`,
	abbreviations: `
		np · m.in · tzw · tj · tzn · itd · itp · ok · ust · art · pkt · lit · nr · dz · poz · r · ul · al · im · św · z o.o
		z o. o · sp · s.a · s. a · prof · dr · mgr · inż · ww · zob · por · ang · pol · ds · godz · min · maks · max · mies
		tel · str · os · wg · jw · p · dot · proc · zł · mln · mld · tys · cd · red · w zw · dz. u · w/w · temp · lp
	`,
	words: {
		// "dopóki nie wyrazisz zgody" asks for consent: that denial denies nothing.
		not: `
			(?<!(zanim|dopóki|póki)( użytkownik| pan| pani)? )nie( (jest|są|będzie|będą|zostaje|zostają))? · nigdy · ani
			żad(na|en|ne) z nasz(ych|ego)( <w>)? *(stron|sklepów|serwisów|witryn|aplikacji|kanałów)( nie)?
		`,
		none: `
			żad(en|na|ne|nych|nym|nego|nej|nymi|nemu|ną)
			brak(?! (zgody|akceptacji|wyrażenia|możliwości|wpływu|dostępu|wyboru|sprzeciwu|reakcji|zmiany)) · zero
		`,
		neither: 'ani',
		noneOf: '',
		notOnly: `
			nie( <w>){0,2} (tylko|jedynie|wyłącznie) · nie (ogranicza* się|koniecznie)
			nie jest tak,? że
		`,
		otherThan: `
			indziej niż · funkc(ji|jonalności)( <w>){0,2} · inn(e|ych|ymi|ego|ej|y|a|ym)( <w>){0,3} niż · oprócz
			poza(?! (eog|ue|europejsk*|obszar*|unią|europ*|granic*|teren*)) · z wyjątkiem · z wyłączeniem · prócz
		`,
		freeOf: `
			woln(a|y|e|ych) od · całkowicie bez · zupełnie bez · w pełni bez
			bez (użycia|wykorzystania|stosowania|korzystania|wykorzystywania)
		`,
		but: 'ale · lecz · , (jednak(że)?|natomiast|zaś) · podczas gdy · zamiast tego · , (my|oni|ono|i my) · , a',
		rather: '',
		only: 'tylko · wyłącznie · jedynie · dopiero',
		unless: 'chyba,? że · o ile nie · jeśli nie · jeżeli nie · z wyjątkiem',
		without: 'bez · w braku · w przypadku braku',
		before: 'przed · zanim · do (momentu|chwili|czasu) · dopóki · póki · uprzednio · najpierw · wcześniej',
		when: `
			jeśli · jeżeli · gdy · kiedy · po · za · z · na podstawie · w oparciu o · pod warunkiem · o ile · w przypadku
			w razie · w momencie · od momentu
		`,
		conditional: `
			jeśli · jeżeli · o ile · gdyby* · w przypadku (gdy|braku|odmowy|niewyrażenia) · chyba że
			aby (uniknąć|zapobiec|zablokować|wyłączyć|nie) · kiedy (pan|użytkownik)* · w razie · gdy
		`,
		restriction: `
			(?<!(narzędzi*|technologi*|skrypt*|rozwiąz*|usług*|plik*|program*) )do(?! (dnia|dziś|dzisiaj|tej pory|chwili obecnej))
			w cel(u|ach) · aby · żeby · by · celem
			(?<!(narzędzi*|technologi*|skrypt*|usług*) )dla(?! (jasności|przykładu)) · bez · przed · dopóki · póki · zanim
			jeśli · jeżeli · chyba,? że · w (taki )?sposób · poza · z wyjątkiem · w (połączeniu|związku|zakresie)
			w (przypadku|razie|braku) · bezpośrednio · jako · gdy · o ile
		`,
		relative: `
			, któr(y|a|e|ych|ym|ymi|zy|ego|ej|ą) · , co · , (za pomocą|dzięki|poprzez|przez) któr* · służąc* · , służąc*
			(podmiotów|osób|stron|firm|dostawców) (trzeci|zewnętrzn)*
			(zewnętrzn|reklamow|marketingow|analityczn|statystyczn|śledząc|opcjonaln|społecznościow|stał)(e|ych|ymi)
		`,
		qualifier: '',
		joint: `
			i · oraz · lub · albo · czy · ani · też · także · w ogóle · jakich(kolwiek)? · jakiegokolwiek · typu · z · tzw.?
			ze
		`,
		you: `
			ty · ciebie · cię · ci · tobie · tw(oj|ój)* · możesz · masz · chcesz · możecie · pan(a|i|u)? · państw(o|a|u)
			użytkownik* · odwiedzając* · internaut* · klient* · swo(je|ich|ją|jej|jego|im)
			można
		`,
		we: `
			my · nas(z|za|ze|zej|zego|zym|zych|zą|i)?
			(?!reklamy|programy|systemy|problemy|terminy|formy|firmy|normy|tryb|algorytmy|platformy|zasady)*(amy|emy|imy|ymy)
			(ta |ten |niniejsz* )?(stron(a|ie|y)|serwis(ie|u)?|witryn(a|ie|y)|sklep(ie|u)?|portal(u)?|aplikacj(a|i))
			administrator*
		`,
		it: `
			on · ona · ono · one · oni · (to|te|ten|ta)(?! (stron|serwis|witryn|sklep|portal|aplikac)*)
			(narzędzie|usługa|dostawca|system|oprogramowanie|program)
			(te )?(przyciski|ikony|odnośniki)
		`,
		use: `
			używ* · użyci(e|a|u|em) · użyj(emy|e|ą) · stosuj(e|emy|ą|ąc)? · stosowa(ć|ne|nie|nia|niu|ny|na|nych|liśmy)
			korzyst(a|asz|acie|amy|ać|ają|ając|anie|ania|aniu|ał|aliśmy)
			wykorzyst(uje|ujemy|ują|ując|ać|ywać|ywane|ywanie|ywania|ywany|ywana|anie|ania|aniem|ywaniem)
			posługuj(e|emy|ą)* · umieszcz(a|amy|ają|ać|anie|ane)? · zamieszcz(a|amy|ają|ać|one|ono)
			instal(uje|ujemy|ują|ować|owane|owanie) · zainstalowa(ć|ny|na|ne|liśmy) · ładuj(e|emy|ą) · ładowa(ć|ne|nie|ny)
			wczyt(uje|ujemy|ywać|ywane) · uruchami(a|amy|ają|ać|any|ane|ana) · uruchom(ić|iony|ione|iliśmy)
			wdroż(yliśmy|ono|ony|one|yć|enie) · wdraża(my|ć) · osadz(a|amy|ać|one|ony|ona|iliśmy) · integruj(e|emy|ą)
			zintegrowa* · współprac(uje|ować|y|ę) z(e)? · współpracujem* · zawiera(ją)? · ustawi(a|amy|ają|ać)
			zapisuj(e|emy|ą)( <w>){0,3} (plik*|ciastecz*|cookie*) · udostępnia( <w>)? wtyczk*
			zapisani(e|a|em|u)( <w>){0,3} (plik*|ciastecz*|cookie*)
			(plik*|ciastecz*|cookie*)( <w>){0,4} (zapisywan|umieszczan|instalowan)*
		`,
		used: `
			(używan|stosowan|wykorzystywan|umieszczan|instalowan|zainstalowan|ładowan|uruchamian|zapisywan|ustawian|osadz(a|o)n|wczytywan|zintegrowan)(y|a|e)
			(używamy|stosujemy|korzystamy|wykorzystujemy|posiadamy)(?=[.;!,]|$) · w użyciu
			(używa|stosuje|wykorzystuje|korzysta|instaluje|umieszcza|zapisuje) się
		`,
		are: '',
		ceased: `
			(przestaliśmy|zaprzestaliśmy|zaprzestano|przestał|przestała) (używać|korzystać|stosować|używania|korzystania|stosowania|wykorzystywać|wykorzystywania)( z(e)?)?
			zrezygnowaliśmy z(e)?( <w>)? · zrezygnowano z(e)?
			(został|została|zostało|zostały) (usunięt*|wyłączon*|wycofan*) z(e)? · wycofaliśmy · usunęliśmy
			nie (korzystamy|używamy|stosujemy) już
		`,
		switched: `(przeszliśmy|przenieśliśmy się|zmieniliśmy) z(e)? · zastąpi(ony|ona|one|liśmy)`,
		onto: `na · przez`,
		off: `(jest|są)( <w>){0,4} (wyłączon|dezaktywowan)(y|a|e) · wyłączyliśmy`,
		formerly: `(wcześniej|dawniej|w przeszłości) (używaliśmy|korzystaliśmy|stosowaliśmy)( z(e)?)?`,
		able: 'może · mogą',
		unsure: `nie( <w>)? (możemy|można) (zagwarantować|wykluczyć|obiecać)`,
		terms: `regulamin* (sklepu|sprzedaży) · (zamówieni*|zakup*) … (regulamin*|warunk*)`,
		have: `
			ma(?! (wpływu|kontroli|dostępu|możliwości|obowiązku|prawa|potrzeby|zastosowania))
			mamy(?! (wpływu|kontroli|dostępu|możliwości|obowiązku|wiedzy)) · zawiera(ją|my)?
			posiada(my|ją)?(?! (wpływu|kontroli|dostępu)) · znajduj(e|ą) się · występuj(e|ą)
		`,
		collect: `
			zbier(a|amy|ać|ają|ane|any|ana|anie|ania|ając)? · gromadz(i|imy|ić|ą|one|ony|enie|enia|ąc) · pozyskuj(e|emy|ą)
			pozyskiwa* · przetwarza(my|ć|ją|ne|ny|na|nie|nia|niu|niem)? · rejestruj(e|emy|ą|ąc) · rejestrowa*
			analizuj(e|emy|ą|ąc) · analizowa* · mierz(y|ymy|yć|ą|enie) · otrzymuj(e|emy|ą) · śledz(i|imy|ić|ą|enie|enia)
			monitoruj(e|emy|ą) · zbiór · pobier(a|amy|ać|ają)
		`,
		store: `
			przechow* · zapis(uje|ujemy|ują|ać|ane|ywać|ywane|anie)? · zachow(uje|ujemy|ywane|ać|ane|any) · archiwiz*
			retencj* · jak długo · utrzymywa* · trzymamy · przez okres · pozostaj(e|ą)( <w>){0,3} (na|w) · składowan*
		`,
		delete: `
			usu(wa|wamy|wać|wane|wany|wana|nięcie|nięcia|nięte|nięty|nięta|nie|niemy|nąć|wanie|wają) · kasuj(e|emy|ą)
			s?kasowa(ć|ne|nie|ny)* · z?niszcz* · z?anonimiz* · wymaz* · likwidowa*
		`,
		share: `
			udostępni* · przekaz(uje|ujemy|ują|ać|ywać|ywane|ywany|ywana|ywanie|ywania|anie|ania|ane)?
			sprzeda(je|jemy|ją|wać|wane|ż|ży|wana|wany|wania|jemy)? · ujawni(a|amy|ać|ane|any|ana|ć|anie|my|one)?
			odsprzeda* · wysyła(my|ć|ne|ją)? · przesyła(my|ć|ne|ny|ją|nie)? · dziel(i|imy|ić) się · powierz(a|amy|ać|ane)?
			wynajm(uje|ujemy|owane) · wymieni(a|amy|ać)( się)? · handl(uje|ujemy) · transferuj* · użycza(my|ć)?
			trafi(a|ają|ać|ć) do
		`,
		transfer: `
			przekaz(uje|ujemy|ują|ać|ywać|ywane|ywany|ywana|ywanie|ywania|ywaniu|anie|ania|ane)? · transfer*
			przesył(a|amy|ać|ane|any|ają|anie)? · wysył(a|amy|ane|ać)? · przechow* · przetwarza* · serwer*
			siedzib(a|ą|ę|y) · zlokalizowan* · hostowan* · trafi(a|ają|ać|ć)? · opuszcz* · znajduj(e|ą)
		`,
		anonymise: `
			z?anonimiz* · anonimow(y|e|o|ych)? · anonymi[sz]* · (za)?maskow*
			skróc(ony|one|ona|onej|onych|eniu|enie|ić|ana)? · skrac(a|ać|any|ane|anie)* · obci(n|ęt)* · pseudonimiz*
			(ostatni*|część|fragment) … (usuwan*|usunięt*|pomijan*|zerowan*|maskow*)
			(cały|pełny) adres ip( <w>)? nie · nie( <w>){1,2} (całego|pełnego) adresu ip
		`,
		optOut: `
			(jeśli|jeżeli|gdy)( <w>){0,2} nie (chcesz|chce|życzysz|życzy|zgadzasz|zgadza) · nie chcesz
			(ustawie*|zgod(ę|y))( <w>){0,4} (zmienić|zmodyfikować|dostosować) · wyłącz(yć|ysz|a|enie|enia|ając|ać)? · (za)?blok(ować|ujesz|owanie|owania|ada|ując) · usu(ń|nąć|niesz|nięcie)
			s?kasować · usuwać · z?rezygn(ować|ujesz|owanie|acja|acji|ację) · odm[óo]w* · odrzuc(ić|asz|enie|enia|ać)?
			sprzeciw(u|ić|em|ienia)? · wypisa(ć|nie)* · cof(nąć|nij|nięcie|nięcia|niesz|ać|anie)
			wycof(ać|anie|ania|aj|asz|ując)? · odwoła(ć|nie|nia|j)( <w>){0,3} zgod* · dezaktyw*
			(zmien|zmian|zarządz|zmodyf|modyf|dostos|ograniczy|kontrol|określ)*( <w>|/){0,5} (plik*|cookie*|ciastecz*|zgod*|ustawie*|preferencj*|wybor*)
			nie (zgodzić|zgodzisz|wyrazić|wyrażać) · wybrać( <w>){0,3} (cookie*|plik*|które|jakie)
			wyłączyć
		`,
		conduct: `
			(dalsze|dalszym|dalszego|kontynuowanie|kontynuacja|ciągłe)( <w>){0,3} (korzystani*|przeglądani*|używani*|użytkowani*|przebywani*)
			(korzystanie|używanie|przeglądanie|odwiedzanie|wejście|pozostanie|przebywanie|odwiedziny) (z|na|ze)( <w>){0,3} (serwis|stron|witryn|portal|sklep|aplikacj)*
			korzystając · używając · kontynuując · przeglądając · odwiedzając · pozostając · wchodząc · przechodząc
			przebywając · nie zmieniając · bez zmiany · podając · wysyłając · kontaktując · przekazując
			(jeśli|jeżeli|gdy)( <w>){0,5} (korzystasz|kontynuujesz|odwiedzasz|pozostajesz|pozostaniesz|przeglądasz|używasz|nie zmienisz|nie zmieni|nie zmieniasz|korzysta|kontynuuje)
		`,
		click: `
			(klik|naciś|naciska|zaznacz|wciś|wybier|zatwierdz)(ając|asz|nięcie|nięciu|nij|ka|kając|enie|eniu|niesz|asz|ąc|iesz|ięcie|ięciu|ij)?
			klikn* · przycisk(u|iem|i)? · bann?er(u|ze|em)? · checkbox* · okienk* · aktywnie · okn(o|ie|a) zgod*
		`,
		accept: `
			wyraża(sz|cie|ją)?( <w>){0,2} zgod(ę|y) · zgadza(sz|cie|my|ją)? się · akceptuj(esz|e|ą|ecie)? · zaakceptowan*
			wyrażeni(e|em) zgody · oznacza( <w>){0,4} (zgodę|akceptację|akceptowanie) · udziela(sz)?( <w>){0,2} zgody
			uznaje się … zgod* · równoznaczne( <w>){0,4} (zgod*|akceptacj*)
		`,
		consent: `
			zgod(a|y|ę|zie|ą|ami)?(?! z (prawem|przepis*|art*)) · zgadza(sz)? się · się zgadza(sz)? · zgodzi(sz|ł|łeś|łaś)
			(za)?akcept(uj|ac|ow)* · opt-in · przyzwol* · pozwoleni* · zezwol*
			powie(dzą|dział|działa|sz)?( państwo)? tak
		`,
		basedOn: `
			na podstawie · w oparciu o · opart(a|e|y|ych) (na|o) · opiera(my|ją)?( się)? (na|o) · wymaga(ją|my)? · za
			jest(?= (twoja|pani|państwa)? ?zgod*) · podlega(ją)? · po (uzyskaniu|wyrażeniu|udzieleniu) · z
		`,
		legitimateInterest: `
			uzasadnion*( <w>){0,2} interes* · interes(ie|u|em|y|ów)?( <w>){0,3} prawnie uzasadnion*
			usprawiedliwion* interes* · legitimate interests? · art.? ?6(,)? ust(.|ęp)? ?1(,)? (lit(.|era)? ?)?f
		`,
		legalBasis: `
			podstaw(a|ą|ę|y|ami)( <w>){0,2} (prawn*|przetwarzan*) · podstawa · prawn(a|ą|e) podstaw* · legal basis
		`,
		thirdParty: `
			(podmiot|stron|osob|osób|firm)*( <w>)? (trzeci*|zewnętrzn*|postronn*)
			inn(ym|e|ych|ymi) (podmiot*|firm*|osob*|stron*|spółk*|organizacj*) · podmiot(y|om|ów|ami)? · nikomu
		`,
		data: 'dan(e|ych|ymi|ym) · informacj(e|i|a|ami|om|ę|ach) · szczegóły',
		personalData: `
			dan(e|ych|ymi|ym)( osobow(e|ych|ymi|ym))? · tw(oich|oje|oimi|oja)( <w>)? (dan*|informacj*)
			informacj(e|i|ami)( <w>){0,2} (o|dotyczące|dotyczących|na temat) (tobie|ciebie|użytkownik*|klient*|pan*|osób|państw*|odwiedz*)
			(zebran*|gromadzon*|zgromadzon*) (dan*|informacj*) · informacji
		`,
		ip: 'ip · anonymizeip · anonymize_ip',
		tracking: `
			śledz(enie|enia|eniu|eniem|i|imy|ić|ą|ony|ona|eni) · śledząc*
			(?<!(zautomatyzowan|automatyczn|decyz)*( <w>|,){0,6} )profilow*(?!( <w>|,){0,3} (zautomatyzowan|decyz)*)
			monitor(ować|uje|ujemy|owanie|owania)? · zachowa(nia|ń|niu|niach|niami|niom) · aktywnoś(ć|ci|cią) · tracking*
			tracker* · nawyk(i|ów) · profil(e|u|i)? użytkownik*
		`,
		directMarketing: `
			marketing(u|iem|owi)? bezpośredni* · newsletter* · mailing* · biuletyn* · informacj* handlow*
		`,
		tool: `
			narzędzi(e|a|u|em|ami|ach|om)? · usług(a|i|ę|ą|ami|ach|om)? · dostawc(a|y|ów|om|ami|ę|ą)?
			wtycz(ka|ki|ek|kę|kami|kach) · partner(a|ów|zy|om|ami|em|zy)? · skrypt(y|ów|ami|u|em)? · tag(i|ów|ami)? · sdk*
			rozwiąza(nie|nia|ń|niami|niom) · oprogramowani* · platform(a|y|ę|ami)? · system(u|em|y|ów|ami)?
			technologi(a|e|i|ę|ami|ach) · procesor* · kod(u|y|ów|em)? · widget* · sieci(ą|ami)? reklamow* · firm(y|ami|om)?
			modu(ł|łu|łem|ły|łów|łami) · podmiot*
		`,
		settings: `
			ustawie(nia|ń|niach|niami|niom|nie) · preferenc(je|ji|jami|jach) · konfigurac(ja|ji|ję) · przeglądark*
			przeglądarc* · link(u|i|iem)? · panel(u|em)? (zgód|zgody|prywatności|cookie)* · bann?er* · wybor(y|ów|u)
		`,
		browserSettings: 'przeglądark* · przeglądarc* · oprogramowani* (służące* )?do przeglądania',
		outsideEea: `
			usa · u.s.a · stan(y|ach|ów|ami) zjednoczon* · amery(k|c)*
			poza( <w>){0,3} (eog|ue|europejski*|unię|unią|unii|europ*|obszar*)( gospodarcz*)?
			państw(a|ach|ie|ami|o|om)? trzeci* · kraj(u|ów|e|ach|ami|om)? trzeci* · chin(y|ach)? · indi(e|ach) · singapur*
			australi* · united states · spoza (eog|ue|europ*)* · kanad(a|zie|y)
		`,
		insideEea: `
			(na terenie|w granicach|na obszarze|w obrębie|wewnątrz|na terytorium|w) (ue|eog|europejsk*|unii|polsk*|polsce|europie|obszaru)*
		`,
		server: 'serwer(y|ze|ach|ów|ami|a|em|om)? · centr(um|a|ach) danych',
		policyOf: `
			polity(ka|ki|ce|kę|ką) (prywatności|cookies|plików|ochrony)* · regulamin*
			warunk(i|ów|ach|ami) (korzystania|świadczenia|użytkowania)* · zasad(y|ach|ami) (prywatności|ochrony)*
			privacy policy · dokumentac*
		`,
		socialLink: `
			(śledź|obserwuj|znajdź|polub|odwiedź|dołącz do|znajdziesz) nas · (obserwować|śledzić|znaleźć|polubić) nas
			skontaktuj się( z nami)? (przez|poprzez|na|za) · udostępnij (na|w|przez)
			udostępni(ć|enie|ania|anie)( <w>){0,3} (na|w) (portal*|serwis*|facebook*|twitter*|linkedin*|instagram*)
			(zaloguj|logowani|zalogowa|logować|loguj)*( <w>){0,3} (przez|poprzez|za pomocą|z użyciem|kontem|używając|przy użyciu)
			(nasz|nasze|nasza|naszych|naszym|naszego|naszej|oficjaln*|własn*)( <w>){0,2} (profil*|fanpage*|kanał*|kana*|kont*|konc*|grup*)( <w>){0,2} (na|w)
			(nasz|oficjaln|własn)* stron(a|y|ę|ie|ą) (na|w)( <w>)? (facebook|instagram|linkedin|twitter|youtube|tiktok|portal|społecznościow)*
			(jesteśmy|działamy|obecni)( <w>){0,2} (na|w)( <w>)? (facebook|instagram|linkedin|x|twitter|youtube|tiktok|portal|media|społecznościow)*
			prowadzi(my)?( <w>){0,2} (profil*|fanpage*|stron*|kanał*|kont*) (na|w)
			(znajdą|znajdziesz|znajdziecie|śledzą|obserwują) nas( państwo)? (na|w) · udostępnij( <w>)? (na|w)
		`,
		socialPage: `
			-? ?(fanpage*|profil(u|e)?|stron(a|ie|ę)|kanał(u|y)?|kont(o|a|em)|grup(a|ie|y)|logo|login|przycisk*|logowani*|link)
		`,
		outsideLink: `
			(link|odnośnik|odsyłacz|odesła|łącz)*( <w>){0,2} (do|prowadząc* do)( <w>)? (inn*|zewnętrzn*|stron*|witryn*|serwis*|portal*)
			(inn(e|ych)|zewnętrzn(e|ych)) (stron*|witryn*|serwis*)( <w>|,){0,7} (nie|odpowiedzialn*)
			nie (ponosi|ponosimy|odpowiada|odpowiadamy|bierze|bierzemy)( <w>){0,2}(odpowiedzialności|za)?
			nie jesteśmy odpowiedzialni
		`,
		law: `
			(zgodnie z|stosownie do|na mocy|w świetle|według|wedle|w myśl) (art*|rodo|ustaw*|praw*|przepis*|rozporządzen*|dyrektyw*|obowiązując*|wytyczn*)( <w>|,|.){0,10} (musi*|muszą|powin*|należy|wymag*|obowiąz*)
			(rodo|ustawa|prawo|przepisy|rozporządzenie|dyrektywa|uodo|puodo|prezes urzędu|urząd ochrony danych*|regulator|uke|trybunał|tsue|eroda|erod|edpb)( <w>){0,5} (wymaga(ją)?|mówi|stanowi(ą)?|określa(ją)?|nakazuj*|zakazuj*|zaleca|definiuj*|zabrania(ją)?|przewiduj*|orzekł|wskazał|wskazuje|uznał)
			(jest|nie jest) (dozwolon*|zabronion*|nielegaln*|zakazan*|niedozwolon*)
			(strony internetowe|serwisy|firmy|przedsiębior*|administratorzy|wydawcy|właściciele)( <w>){0,2} (muszą|powinn*|mają obowiązek|są zobowiązan*|nie mogą)
			zgoda nie jest wymagana
		`,
		atMost: `
			maksymalnie( do)? · maksimum · maks.? · max.? · najwyżej · co najwyżej
			nie (dłużej|więcej|później) niż( przez)? · (?<!nie )krócej niż · mniej niż · w ciągu · najdłużej( przez)?
			najpóźniej( po| w ciągu)? · do(?! <w>) · do (około|ok) · nie (dłuższy|dłuższym|dłuższe) niż
			nieprzekraczając(y|ym|e) · nie przekracza · poniżej
		`,
		atLeast: `
			co najmniej · minimum · min.? · przynajmniej · powyżej · ponad · dłużej niż · więcej niż · nie krócej niż
		`,
		session: `
			sesj(a|i|ę|ą|e|ach|ami) · session( cookies?)?
			(do|po|w momencie|z chwilą|do czasu|do momentu)( <w>){0,3} (zamknięci*|wyłączeni*|opuszczeni*|wylogowani*)
		`,
		untilClosed: `
			(zamknięci|wyłączeni|zamknie|zamkn|zamyka)*( <w>){0,3} (przeglądark*|okn*|kart*|stron*|oprogramowani*)
			(końca|koniec|zakończeni*|czas|czasu|po|trwania)( <w>){0,2} (sesji|wizyty)
			(przeglądarka|przeglądarki) (zostanie|została|jest) (zamknięt*|wyłączon*) · sesyjn*
			opuszczeni* (strony|serwisu|witryny)( internetowej)? · plik* sesj* · przez (czas )?sesj(ę|i)
		`,
		expires: `
			wygas(a|ają|nie|ać|nięcia|ną|łe)? · wygaśnię* · ważn(y|e|a|ość|ości|ych)? · okres(u)? (życia|działania)
			czas(u)? (życia|działania|przechowywania) · długość życia · trwa(ją|ć|nia|łość)? · żywotnoś* · cookie*
			ciastecz* · pozostaj(e|ą) · aktywn(y|e|a) przez
		`,
		otherTime: `
			(osób|osoby|osoba|dzieci|dziecko|użytkownik*|masz|mają)( <w>)? (poniżej|powyżej)
			(ukończ*|wiek*|młodsz*|starsz*|w wieku|(?<!(okres|czas|długość)* )życia|skończ*|mając*)( <w>){0,3}
			(odpowiedz|odpowiad|odpowied|rozpatr|rozpatrz|wniosek|wniosk|skarg|zgłos|żądan|zawiadom|reklamacj|udziel)*( <w>|,){0,12}
			(ostatni(ch|e|ego|m)?|poprzedni(ch|e)?|co(?! (najmniej|najwyżej))|każd(e|ego|ych)|przez ostatnie|od ponad|minion(ych|e)|w ciągu ostatnich)( <w>)?
		`,
	},
	techniques: {
		cookies: `
			plik(i|u|ów|ach|ami|om|iem)? (typu |tzw.? |(tekstow* )?nazywan* |zwan* )?("|')?cookies?("|')?
			("|')?*cookies?("|')? · cookiesów · ciastecz(ka|ek|kach|kami|ko|kom|kiem)
		`,
		'web-beacons': `
			web-? ?beacon(s|y|ów|ami|ach)? · beacon(s|y|ów|ami)? · sygnalizator* internetow* · sygnalizatory
			znacznik* (www|internetow*|sieciow*) · clear gifs? · przezroczyst* gif* · web-? ?bugs? · pluskw* internetow*
			tracking gifs? · niewidoczn* (obraz*|grafik*)
		`,
		pixels: '*piksel* · *pixel(a|e|i|em|s|owi|u|ów|ami)? · tag(i|ów)? pikselow* · 1x1*',
		'local-storage': `
			local ?storage* · pamię(ć|ci|cią) (lokaln*|podręczn* przeglądark*|przeglądark*)
			lokaln(a|ej|ą|ym|e|ego|y) (pamię*|magazyn*|przechowywan*|schowek|schowk*) · magazyn* (lokaln*|przeglądark*)
			session ?storage · indexeddb · web ?storage
			(zapis*|przechow*)( <w>){0,5} lokalnie( <w>){0,3} (przeglądar*|urządzen*) · lokalnie (zapis*|przechow*)
			html5-?( <w>)? ?storage
		`,
		fingerprinting: `
			*fingerprint* · (cyfrow* )?odcisk(u|i|iem|ów)?( cyfrow*)? (palc*|przeglądark*|urządze*) · cyfrow* odcisk*
		`,
		'session-recording': `
			(nagr(ywa|ywanie|ywania|ywać|ania|anie|ywamy|ywane|any|ania)|rejestr(uje|owanie|owania|ować|acja|acji|ujemy)|zapis|zapisy|odtwarza(nie|nia|ć))( <w>|,){0,3} (sesj*|wizyt*|ekran*|ruch* (mysz*|kursor*))
			nagra(nia|ń|nie) (sesj*|wizyt*|ekran*|użytkownik*) · session (recording|replay)s?
			map(y|ę|a|ach|ami)? (ciepln*|ciepła|klik*|aktywności) · heat ?map* · ruch(y|u|ów|ach|ami)? (mysz*|kursor*)
			naciśnię* klawisz* · przewijani(e|a|u)( stron*)? · klikni(ęcia|ęć|ęciach)( <w>|,){0,3} (przewij*|ruch*|scroll*)
		`,
		'server-logs': `
			log(i|ów|ach|ami) · log(i|ów|ach|ami)?( serwer(a|ów|owe|owych|owy|u|ze)?| systemow*| dostęp*)
			plik(i|ów|ach|ami)? (log(ów|i|u)?|dziennik*) · dziennik(i|ów|ach|u)? (serwer*|zdarzeń|systemow*|dostęp*|logów)
			server-? ?logs? · logowani(e|a) po stronie serwera · access ?logs?
		`,
		'email-tracking': `
			(otwar|otwier|odczyt)* … (e-?mail*|newsletter*|wiadomoś*|mailing*)
			(e-?mail*|newsletter*|wiadomoś*|mailing*)( <w>|,){0,6} (otwar*|otwier*|odczyt*|otworz*) · open ?rates? · otwarć
			czy( <w>){0,3} (otworzy*|otwiera*)
		`,
	},
	purposes: {
		analytics: `
			*anali(za|zy|zę|zie|z|zować|zuje|zujemy|zowania|zowanie|zując) · analityk* · analityc* · analytics · *statyst*
			pomiar* · mierz(y|ymy|yć|enie|enia|ące)? · badani(e|a) (oglądalności|ruchu|zachowań) · oglądalnoś*
			ruch(u)? (na|w) (stron*|witryn*|serwis*) · liczb(a|y|ę) (odwiedz*|użytkownik*|wizyt*) · wydajnościow*
			(jak|w jaki sposób)( <w>){0,5} (korzysta*|używa*|porusza*|wykorzyst*)
			sposob(u|ie|em)?( w jaki)? (korzystania|użytkowania)
		`,
		advertising: `
			*reklam* · *marketing* · retarget* · kampan(ia|ie|ii|ię|iach|iami)? · konwersj* · targetow* · *promocj*
			promow* · advertis* · grup(y|a|om)? (docelow*|odbiorców) · ads(?!l)
		`,
		personalisation: `
			*personaliz* · dostosow* · dopasow*
			zapamięt(a|ać|uje|ują|ywać|ywanie|ania|anie|ując)*( <w>){0,5} (preferenc*|wybor*|ustawie*|język*)
			indywidualn* (treś*|ofer*|potrzeb*)
		`,
		social: 'społecznościow* · social media · przycisk* (udostępn*|społeczn*)',
		essential: `
			niezbędn(e|ych|y|a|ymi|ej|ego|ość)? · konieczne · konieczn(ych|ymi) (do|dla|plik*|cookie*)
			techniczn(e|ych|ymi) · funkcjonaln(e|ych) (plik*|cookie*|ciast*) · wymagane (plik*|cookie*) · bezpieczeństw*
			koszyk* · logowani* · zapobiegani* (oszust*|nadużyci*) · prawidłow(e|ego|ym) (działan*|funkcjonow*|wyświetl*)
			poprawn(e|ego|ym) (działan*|funkcjonow*)
		`,
	},
	claims: {
		'no-transfer-outside-eea': `
			(wszystkie|wszelkie|twoje|państwa) dane( <w>){0,5} (na terenie|w granicach|na obszarze|w obrębie|wewnątrz|w) (ue|eog|europejsk*|unii|polsk*|polsce|europ*)
			dane nie opuszczaj*( <w>){0,3} (ue|eog|europejsk*|unii)
		`,
		'implied-consent': `
			(brak|niedokonanie) zmian*( <w>){0,6} (oznacza|jest równoznaczn*|stanowi|traktow*)( <w>|,){0,6} (zgod*|akceptacj*)
			(uznajemy|zakładamy|przyjmujemy|uważamy)( <w>|,){0,3} że( <w>){0,6} (zgadz*|akceptuj*|zgod*|wyraż*)
			(korzystanie|użytkowanie|przeglądanie|odwiedzanie|pozostanie|kontynuowanie)( <w>|,){0,14} (oznacza|stanowi|jest równoznaczn*|jest jednoznaczn*|uznajemy za|traktujemy jako)( <w>|,){0,6} (zgod*|akceptacj*|że)
			(jeśli|jeżeli) nie (zgadzasz|wyrażasz|akceptujesz|zgadza)( <w>|,){0,9} (opuść|opuścić|nie korzystaj|zaprzesta*|prosimy o opuszczenie|zmień)
		`,
		'consent-mode': 'consent[- ]mode* · tryb(u|em|ie)? (uzyskiwania )?zgody',
		'browser-settings-as-consent': `
			(zgod*|akceptacj*|akceptuj*) … (poprzez|przez|za pomocą|w|za pośrednictwem|wynika z)( <w>){0,4} (ustawień|ustawienia|ustawieniach|konfiguracj*)( <w>){0,3} (przeglądark*|oprogramowani*)
			(ustawie|konfigurac)*( <w>){0,3} (przeglądark*|oprogramowani*)( <w>|,){0,12} (oznacza*|stanowi*|uznawan*|uznaje*|traktowan*|równoznaczn*)( <w>|,){0,5} (zgod*|akceptacj*)
		`,
		'opt-out-offered': `
			tools.google.com/dlpage/gaoptout · youronlinechoices* · opt-? ?out · aboutads.info* · wszystkoociasteczkach*
		`,
		'outdated-reference': `
			tarcz* prywatności · bezpieczn* przystan* · universal analytics · ustaw* z dnia 29 sierpnia 1997* · giodo
			generaln* inspektor* ochrony danych* · art.? 173( <w>|.){0,4} praw* telekomunikac*
			ustaw*( <w>|,|.){0,8} prawo telekomunikacyjne
		`,
		'not-identifying': `
			nie (pozwala(ją)?|umożliwia(ją)?|służ(y|ą)|prowadz(i|ą))( <w>){0,5} (zidentyfikow*|identyfik*|ustaleni* tożsamości)
			nie (identyfikuj*|identyfikow*|zidentyfikuj*)
			nie (są|jest|będą|można)( <w>){0,5} (powiąz*|łącz*|przypis*|zidentyfikowa*|identyfikow*)
			(całkowicie|w pełni|zupełnie) anonimow*
		`,
		'no-tracking': `
			(tylko|wyłącznie|jedynie)( <w>){0,3} (cookie*|ciastecz*), któr* (są )?( <w>){0,2}(niezbędn|konieczn|wymagan)*
			(zero|brak|żadnego) śledzenia · nie śledz(imy|i)( <w>){0,3} · bez śledzenia
			(tylko|wyłącznie|jedynie)( <w>){0,2} (niezbędn*|techniczn*|konieczn*|funkcjonaln*|sesyjn*)( <w>){0,4} (plik*|cookie*|ciastecz*)
			(tylko|wyłącznie|jedynie)( <w>)? (plik*|cookie*|ciastecz*)( <w>){0,2} (niezbędn*|techniczn*|konieczn*)
			nie (są|jest|jesteś|będą)( <w>){0,2} śledz(ony|ona|one|eni)
		`,
	},
	information: {
		controller: `
			administrator(em|a|owi|zy)?( <w>){0,3} (danych|strony|serwisu)* · administratorem
			odpowiedzial(ny|na|ni)( <w>){0,2} za( <w>){0,2} przetwarza*
		`,
		contact: `
			kontakt* · skontaktow* · napisz* · pisać · e-?mail* · mail* · poczt* · telefon* · tel.? · adres*
			pytan*
		`,
		'data-protection-officer': 'inspektor(em|a|owi)? ochrony danych · iod(o|u)? · pełnomocnik* ds. ochrony · dpo',
		purposes: 'cel(u|em|e|ach|ów|ami|om)? · aby · żeby · w celu · w celach · po to',
		'legal-basis': `
			obowiąz(ek|ku|ki|ków) prawn* · (wykonani*|realizacj*|zawarci*) … umow* · art.? ?6 · artykuł* 6
			podstaw(a|ą|y|ie) prawn* · na podstawie … (zgod*|umow*|art*) · podstawą( <w>){0,3} przetwarzania
		`,
		'legitimate-interests': `
			(nasz*|administratora)( <w>)? <legitimateInterest>
			<legitimateInterest>( <w>){0,2} (administratora|polega*|jest)
		`,
		recipients: `
			kto (otrzymuje|ma dostęp) · komu
			podmiot(y|om|ów|ami)? · odbiorc(y|ów|om|ami|a) · podwykonawc* · dostawc* · usługodawc*
			partner(zy|om|ów|ami)? · procesor* · organ(y|om|ów)( <w>)? (państw*|publiczn*|uprawnion*)
		`,
		transfers: 'przekaz* … (poza|państw* trzeci*|trzeci*) · państw(a|o|ach) trzeci*',
		retention: `
			tak długo · dłużej niż · nie dłużej · do (czasu|momentu|chwili) · przez okres · okres(u|ie)?
			jak długo · dopóki · aż do
		`,
		rights: 'praw(o|a|em|ami|u)(?! jazdy) · przysługuj* · może(sz)?( <w>){0,3} (żądać|zażądać|wnioskować)',
		'right-access': 'dostęp* · kopi*',
		'right-rectification': 'sprostowa* · popraw* · poprawi* · aktualizacj*',
		'right-erasure': 'usun* · usuw* · zapomn*',
		'right-restriction': 'ogranicz*',
		'right-portability': 'przenosz* · przenies*',
		'right-objection': 'sprzeciw*',
		withdrawal: '(cofn*|wycof*|odwoł*) … zgod* · zgod* … (cofn*|wycof*|odwoł*) · zmieni*( <w>){0,3} zgod*',
		complaint: 'skarg* · zażaleni*',
		authority: `
			organ(u|em|owi)? nadzor* · prezes(a|owi)?( <w>)? urzędu · urz(ąd|ędu|ędem) ochrony danych* · uodo
			puodo · giodo
		`,
		'automated-decisions': `
			zautomatyzowan*( <w>){0,4} (decyzj*|podejmowani*) · (decyzj*)( <w>){0,4} zautomatyzowan*
			automatyczn*( <w>){0,3} decyzj* · art.? 22
		`,
		safeguard: `
			standardow*( <w>){0,2} klauzul* · klauzul*( <w>){0,2} (umown*|standardow*)
			decyzj*( <w>){0,6} (odpowiedni*|adekwat*) · odpowiedni*( <w>){0,2} (stop*|poziom*)( <w>)? ochron*
			wiążąc*( <w>){0,2} reguł* · data privacy framework · scc
		`,
		definition: 'osob(a|ę|y) fizyczn*( <w>){0,2} lub prawn* · ustala( <w>){0,3} cele',
		elsewhere: `
			aplikacj* · intranet* · zalogowan* · panel* klienta · dzieci* · newsletter* · e-?mail* · pracownik*
			kandydat* · wcześniej
		`,
		sell: 'sprzeda* · wynajm*',
		updated: `
			aktualizacj(a|i|ę) · zaktualizowan* · zmienion* · ostatnia (zmiana|aktualizacja)
			obowiązuj(e|ąca|ący) od · obowiązuje · w życie · wersj(a|i) · opublikowan* · z dnia · dnia · data
		`,
	},
	units: {
		second: 'sekund(a|y|ę)? · sek.? · s',
		minute: 'minut(a|y|ę|ach)? · min.? · minutes?',
		hour: 'godzin(a|y|ę|ach|ie)? · godz.? · h · hours?',
		day: 'dni · dzień · dnia(?! \\d) · dniach · dób · dob(a|y|ę) · d · days?',
		week: 'tygod(ni|nie|nia|niu|niach|nie)? · tydzień · tyg.? · weeks?',
		month: 'miesi(ąc|ące|ąca|ęcy|ącu|ącach|ącem) · mies.? · m-cy · m-ce · m-c · months?',
		year: 'lat(a|ach)? · rok · (?<!\\d{3} )roku · years?',
	},
	numbers: `
		0.5 pół, połowę · 1 jeden, jedna, jedno, jednego, jednej, jedną, jednym, przez, po, upływie, okres
		1.5 półtora, półtorej · 2 dwa, dwie, dwóch, dwu, dwoma · 3 trzy, trzech · 4 cztery, czterech · 5 pięć, pięciu
		6 sześć, sześciu · 7 siedem, siedmiu · 8 osiem, ośmiu · 9 dziewięć, dziewięciu · 10 dziesięć, dziesięciu
		11 jedenaście, jedenastu · 12 dwanaście, dwunastu · 13 trzynaście, trzynastu · 14 czternaście, czternastu
		15 piętnaście, piętnastu · 18 osiemnaście, osiemnastu · 20 dwadzieścia, dwudziestu
		24 dwadzieścia cztery, dwudziestu czterech · 26 dwadzieścia sześć, dwudziestu sześciu · 30 trzydzieści, trzydziestu
		60 sześćdziesiąt, sześćdziesięciu · 90 dziewięćdziesiąt, dziewięćdziesięciu
	`,
	columns: {
		name: `
			nazw(a|y)( (pliku|plików|ciasteczka))?( (cookies?|ciasteczka))? · plik(i)? cookies?(?! (dostaw|typ))* · cookies?
			ciasteczk(o|a) · klucz · name
		`,
		provider: `
			dostawc(a|y)( (usługi|cookies?|pliku))? · domen(a|y) · host · właściciel · podmiot · firma · usług(a|i)
			usługodawca · źródło · pochodzenie · wydawca · partner · administrator · provider · kto (ustawia|umieszcza)
		`,
		purpose: `
			cel(e|u)? (pliku|cookies?|przetwarzania|stosowania|użycia|wykorzystania) · cel(e)? · funkcj(a|e) · opis
			przeznaczenie · zastosowanie · do czego służ(y|ą) · działanie · rola · purpose · wyjaśnienie
		`,
		lifetime: `
			(maksymalny )?(okres|czas)( (przechowywania|ważności|trwania|życia|działania|wygaśnięcia|retencji))?( danych)?
			ważność · data (ważności|wygaśnięcia) · termin (ważności|wygaśnięcia|wygasania) · wygasa(nie)? · wygaśnięcie
			długość życia · żywotność · trwałość · jak długo · expiry
		`,
		other: `
			typ · rodzaj · kategoria · dane · podstawa( prawna)? · kraj · link · więcej informacji · polityka* · zgoda
			opt-? ?out · status · zakres
		`,
	},
	endings: `
		'a · 'owi · 'em · 'u · 'ie · 'm · 'y · a · owi · em · iem · u · ie · ze · y · om · ów · ami · ą · ę · s · 's · -a
		-u · -em · -ie
	`,
	nameParts: {
		pixel: `
			piksel · piksela · pikselem · pikselu · pixela · pixelem · piksel * · piksela * · pikselem * · pikselu *
			pixel * · pixela * · pixelem *
		`,
		tag: 'taga · tagu · tagiem',
		analytics: 'analityka',
	},
};
