import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:(?:tracking|marketing |analytische )?cookies?|trackers?)';
const these = `(?: (?:het gebruik van |gebruik van |deze |onze |de )?(?:alle |optionele )?${cookies})?`;
const all = '(?: alles| allemaal| alle)?';
const yes =
	'(?:accepteer|accepteren|accepteert|sta|toestaan|aanvaard|aanvaarden|toelaten|goedkeuren|akkoord(?: gaan)?(?: met)?|ga akkoord(?: met)?|instemmen(?: met)?|toestemming geven|geef toestemming)';
const needed =
	'(?:de )?(?:strikt |hoogst |absoluut |technisch )?(?:noodzakelijke?|essentiële?|vereiste?|verplichte?|functionele?|technische?|nodige)';
const no =
	'(?:weiger|weigeren|afwijzen|wijs af|verwerp|verwerpen|niet accepteren|niet toestaan|niet akkoord(?: gaan)?|niet aanvaarden|niet toelaten|blokkeer|blokkeren|afkeuren|ontken|ontkennen)';
const chosen =
	'(?:selectie|mijn selectie|huidige selectie|selecties|geselecteerde?|keuzes?|mijn keuzes?|mijn voorkeuren|voorkeuren|gekozen|aangevinkte|instellingen)';

export const nl: ButtonWords = {
	accept: [
		`(?:ja )?(?:ik )?${yes}${all}${these}(?: (?:accepteren|toestaan|aanvaarden|toelaten|toe))?(?: en (?:sluiten|doorgaan|ga verder|verder gaan|ga door|verdergaan))?`,
		`(?:ja )?(?:ik )?(?:alle|deze|de|onze)? ?${cookies} (?:accepteren|toestaan|aanvaarden|toelaten|goedkeuren)(?: en (?:sluiten|doorgaan|verdergaan))?`,
		`(?:alles|allemaal|alle|ja alles) (?:accepteren|toestaan|aanvaarden|toelaten|goedkeuren|selecteren(?: en (?:accepteren|doorgaan))?)`,
		`(?:ja )?(?:ik )?(?:accepteer|aanvaard) (?:alle )?${cookies}`,
		'sta alles toe|sta alle cookies toe|selecteer alles|alle cookies',
		`ik (?:ga akkoord|ga hiermee akkoord|stem (?:in|toe)|accepteer|begrijp het|snap het)(?: met${all}${these})?`,
		'(?:ok(?:ay|é)?|oke|prima|begrepen|duidelijk|goed|helemaal goed|is goed|dat is goed|mooi|top|snap ik|ja|ja graag|ja hoor|ja prima|ja dat mag|ja is goed|akkoord)(?: (?:bedankt|sluiten|doorgaan|ik ga akkoord|ik begrijp het|begrepen|dank je|verder|ga verder|en sluiten|en doorgaan))?',
	],
	reject: [
		`(?:ik )?${no}${all}${these}(?: (?:en (?:sluiten|doorgaan|ga verder)))?`,
		`(?:alles|alle ${cookies}|alle|${cookies}) (?:weigeren|afwijzen|niet accepteren|niet toestaan|verwerpen|blokkeren)`,
		`(?:weiger|weigeren|wijs) (?:alle )?(?:optionele|niet noodzakelijke|onnodige|overige|niet essentiële|andere)${these}(?: af)?`,
		`(?:optionele|niet noodzakelijke|niet essentiële|overige)${these} (?:weigeren|afwijzen)`,
		`(?:${yes} |gebruik |ga verder met |doorgaan met |verder met |ik wil )?(?:alleen|enkel|uitsluitend|slechts) (?:de )?${needed}${these}(?: (?:accepteren|toestaan|gebruiken|aanvaarden|toelaten|plaatsen))?`,
		`(?:${yes} |gebruik |doorgaan met |verder met )${needed}${these}`,
		`${needed}${these} (?:accepteren|toestaan|aanvaarden)`,
		'nee(?: bedankt| dank je| dank u| liever niet| ik (?:weiger|ga niet akkoord)| geen cookies)?',
		`ik (?:ga niet akkoord|accepteer niet|weiger|accepteer geen|wil geen)${these}`,
		'(?:doorgaan|verder|verdergaan|ga verder|ga door|verder gaan) zonder(?: te)? (?:accepteren|akkoord(?: te gaan)?|toestemming|cookies|aanvaarden)',
		'liever niet|geen cookies|niet akkoord|oneens|niet mee eens|weigeren|alles weigeren',
	],
	settings: [
		`(?:toon |bekijk |open |wijzig |mijn |meer |geavanceerde |beheer |naar |alle |uw |je )?(?:${cookies} |privacy )?(?:instellingen|voorkeuren|opties|keuzes|cookieinstellingen|cookievoorkeuren|cookiekeuzes|privacyinstellingen|privacyvoorkeuren|toestemmingsinstellingen|cookie instellingen|cookie voorkeuren)(?: (?:aanpassen|wijzigen|beheren|bekijken|tonen|instellen|weergeven|bewerken))?`,
		`(?:pas (?:mijn |je |uw )?(?:${cookies}|voorkeuren|instellingen|keuzes|keuze) aan|(?:zelf )?(?:instellen|aanpassen|beheren|kiezen|personaliseren|configureren|wijzigen)|aanpassen en kiezen|laat mij kiezen|laat me kiezen|zelf kiezen|ik wil kiezen|zelf instellen)`,
		`(?:beheer|wijzig|kies|stel)(?: (?:mijn|je|uw))? (?:${cookies}|toestemming|voorkeuren|keuzes|keuze|instellingen|opties)(?: in)?`,
		`(?:${cookies}|toestemming|keuze|keuzes) (?:beheren|aanpassen|wijzigen|kiezen|instellen)`,
		'(?:toon|bekijk|zie)(?: meer)? (?:details|doeleinden|opties|informatie over cookies)|details(?: (?:tonen|bekijken|weergeven))?|meer opties|meer keuzes',
	],
	save: [
		`(?:bewaar|opslaan|sla|bevestig|bevestigen|gebruik|accepteer|accepteren|sta|toestaan|pas)(?: (?:mijn|je|uw|de|deze))? ${chosen}${these}(?: (?:op|toe|toestaan|opslaan|toepassen))?`,
		`(?:mijn |je |uw |de |huidige )?${chosen}${these} (?:opslaan|bewaren|bevestigen|toestaan|accepteren|toepassen|aanvaarden|toelaten)(?: en (?:sluiten|doorgaan))?`,
		'(?:opslaan|bewaren|bevestigen|bevestig|toepassen|bewaar)(?: en (?:sluiten|doorgaan|afsluiten|accepteren|verder|ga verder))?',
		`sla (?:mijn |je |uw )?(?:voorkeuren|keuzes?|instellingen|selectie) op`,
	],
	reopen: [
		'(?:(?:bekijk|toon|open|wijzig|beheer|bewerk|mijn|je|uw|onze|naar) )*(?:cookies?|toestemmings|toestemming|privacy|tracking)(?: (?:en|cookies?|privacy))* ?(?:instellingen|instelling|voorkeuren|voorkeur|keuzes|keuze|opties|toestemming)(?: (?:wijzigen|aanpassen|beheren|bekijken|openen|veranderen|bewerken))?',
		'(?:wijzig|beheer|bewerk|herzie|verander|pas)(?: (?:mijn|je|uw|de))* (?:cookies?|toestemming(?:en)?|cookiekeuze|keuze voor cookies)(?: aan)?',
		'(?:(?:mijn|je|uw) )?(?:cookies?|toestemming(?:en)?|cookiekeuze) (?:wijzigen|aanpassen|beheren|veranderen)',
		'(?:instellingen|voorkeuren) voor (?:cookies|privacy)|mijn toestemming(?:en)?',
	],
	withdraw: [
		'(?:trek|intrekken|herroep)(?: (?:mijn|je|uw|de|van))* toestemming(?:en)?(?: (?:in|terug))?',
		'(?:(?:mijn|je|uw) )?toestemming(?:en)? (?:intrekken|herroepen|verwijderen|terugtrekken)',
	],
	topic: ['cookie', 'volgtechnologie', 'vergelijkbare techni'],
};
