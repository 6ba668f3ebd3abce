/** A policy that tells all that article 13 of the GDPR wants told to everybody, a line each after its title. */
export const wholePolicy = [
	'Personvernerklæring for kundene våre',
	'Butikken AS er behandlingsansvarlig for opplysningene på dette nettstedet.',
	'Har du spørsmål om personopplysningene dine, skriver du til post@butikk.example.',
	'Vi bruker opplysningene dine for å levere det du har bestilt.',
	'Behandlingsgrunnlaget er avtalen med deg, jf. artikkel 6 nr. 1 bokstav b.',
	'Vi deler navnet og andre personopplysninger med leverandørene våre.',
	'Vi lagrer opplysningene så lenge kundeforholdet varer.',
	'Du har rett til innsyn, retting og sletting.',
	'Du kan klage til Datatilsynet.',
] as const;
