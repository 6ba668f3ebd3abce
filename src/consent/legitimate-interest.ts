/**
 * Beside what they ask consent for, banners list what they do without it, on a "legitimate interest" that can be objected to. How that
 * list's tab is called, and the button that objects to all of it, in all languages at once: these words name nothing else.
 */
export const legitimateInterest =
	/legitim(?:ate|e|es|en|er|t|a|o|i)? ?interess?[et]?s?|legitime interes|berettige(?:t|de) interess|berettigad(?:e|t)? intress|intérêts? légitimes?|inter[eé]s(?:es)? legítimos?|interess[ei] legittim[oi]|gerechtvaardigd(?:e)? belang|oikeutet(?:tu|un|ut) (?:etu|edun|edut)|prawnie uzasadnion|berechtigt(?:es|e|en|em) interess|rettkomn?e interess/i;

export const objectsToAll =
	/^(?:object(?: to)?(?: all)?|object all|opt out of all|reject all legitimate interests?|motsett (?:deg )?alle?|protester mot alle?|gjør innsigelse(?: mot alle?)?|invänd(?: mot alla)?|gør indsigelse(?: mod alle)?|(?:allen? )?widersprechen|allen widersprechen|s opposer(?: à tout)?|tout refuser|oponerse(?: a todo)?|objetar todo|opponiti(?: a tutto| a tutti)?|rifiuta tutto|bezwaar maken(?: tegen alles)?|vastusta(?: kaikkia)?|sprzeciw(?:iam się|iaj się)?(?: wobec wszystkich)?|zgłoś sprzeciw)$/i;
