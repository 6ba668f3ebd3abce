/** Whether what is written beside a box asks for something not to be done: ticked, it says no. Of all languages at once. */
export const saysNot = (label: string): boolean => not.test(label);

const not =
	/\b(?:do not|don['’]?t|please do not|never) (?:sell|share|use|track|allow|show|store|process|set)|\bopt(?:ing|ed)?[ -]?out\b|\bobject to\b|\bikk(?:e|je) (?:sel|del|spor|tillat|bruk|samle|lagre|vis|godta)|\breserver(?:e|er|ar)? (?:meg|mot)|\binte (?:sälj|dela|spåra|tillåt|använd|samla|spara|visa)|\bikke (?:sælg|brug|gem|vis|tillad)|\bnicht (?:verkaufen|weitergeben|teilen|verfolgen|nutzen|verwenden|speichern|erlauben)|\bwidersprech|\bne (?:pas|plus) (?:vendre|partager|suivre|utiliser|autoriser)|\bm['’]opposer|\bno (?:vender|compartir|usar|rastrear)|\bniet (?:verkopen|delen|volgen|gebruiken)|\bnon (?:vendere|condividere|tracciare|usare)|\bälä (?:myy|jaa|seuraa|käytä)|\bnie (?:sprzedawaj|udostępniaj|śledź|zgadzam)/i;
