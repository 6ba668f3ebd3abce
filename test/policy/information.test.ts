import {tells} from './information/cases.ts';

tells(
	'nb',
	{
		controller: 'Solsiden Sykler AS er behandlingsansvarlig for opplysningene på dette nettstedet.',
		contact: 'Har du spørsmål om personopplysningene dine, skriver du til post@solsiden.example.',
		'data-protection-officer': 'Personvernombudet vårt heter Kari Nordmann.',
		purposes: 'Vi bruker opplysningene dine for å levere sykkelen du har bestilt.',
		'legal-basis': 'Behandlingsgrunnlaget er avtalen med deg, jf. artikkel 6 nr. 1 bokstav b.',
		'legitimate-interests': 'Vår berettigede interesse i å hindre svindel veier tyngre.',
		recipients: 'Vi deler navn og andre personopplysninger med tredjeparter som frakter varene.',
		transfers: 'Overføring til USA skjer etter EUs standardkontrakt, og opplysningene lagres der.',
		retention: 'Vi lagrer opplysningene så lenge kundeforholdet varer.',
		rights: 'Du har rett til innsyn, retting og sletting.',
		withdrawal: 'Et samtykke kan du når som helst trekke tilbake.',
		complaint: 'Mener du at vi tar feil, kan du klage til Datatilsynet.',
		'automated-decisions': 'Vi treffer ingen automatiserte avgjørelser om deg.',
	},
	[
		'Kontakt oss om produktene våre.',
		'Les mer om informasjonskapsler hos Datatilsynet.',
		'Behandlingsansvarlig: en fysisk eller juridisk person som bestemmer formålet med behandlingen.',
		'Vi har rett til å endre prisene.',
	],
);

tells(
	'nn',
	{
		controller: 'Fjordbruk AS er behandlingsansvarleg for opplysningane på denne nettstaden.',
		contact: 'Spørsmål om personvernerklæringa sender du til post@fjordbruk.example.',
		'legal-basis': 'Behandlingsgrunnlaget er avtala med deg, jf. artikkel 6.',
		retention: 'Me lagrar opplysningane så lenge kundeforholdet varer.',
		rights: 'Du har rett til innsyn, retting og sletting.',
		withdrawal: 'Samtykket ditt kan du når som helst trekkje tilbake.',
		complaint: 'Du kan klage til Datatilsynet.',
		'automated-decisions': 'Me tek ingen automatiserte avgjerder.',
	},
	['Kontakt oss om produkta våre.', 'Les meir hos Datatilsynet.'],
);

tells(
	'sv',
	{
		controller: 'Skärgårdens Cyklar AB är personuppgiftsansvarig för behandlingen.',
		contact: 'Har du frågor om dina personuppgifter, skriv till post@skargard.example.',
		'data-protection-officer': 'Vårt dataskyddsombud heter Anna.',
		'legal-basis': 'Den rättsliga grunden är avtalet med dig enligt artikel 6.',
		retention: 'Vi sparar uppgifterna så länge du är kund hos oss.',
		rights: 'Du har rätt att begära rättelse, radering och begränsning.',
		withdrawal: 'Du kan när som helst återkalla ditt samtycke.',
		complaint: 'Du kan lämna klagomål till Integritetsskyddsmyndigheten.',
		'automated-decisions': 'Vi fattar inga automatiserade beslut.',
	},
	['Kontakta oss om våra produkter.', 'Läs mer hos IMY.'],
);

tells(
	'da',
	{
		controller: 'Havnens Cykler ApS er dataansvarlig for behandlingen.',
		contact: 'Har du spørgsmål til vores behandling af personoplysninger, så skriv til post@havnens.example.',
		'data-protection-officer': 'Vores databeskyttelsesrådgiver hedder Mette.',
		'legal-basis': 'Retsgrundlaget er aftalen med dig, jf. artikel 6.',
		retention: 'Vi opbevarer oplysningerne, så længe du er kunde hos os.',
		rights: 'Du har ret til indsigt, berigtigelse og sletning.',
		withdrawal: 'Du kan til enhver tid trække dit samtykke tilbage.',
		complaint: 'Du kan klage til Datatilsynet.',
		'automated-decisions': 'Vi træffer ingen automatiske afgørelser.',
	},
	['Kontakt os om vores produkter.', 'Læs mere hos Datatilsynet.'],
);

tells(
	'en',
	{
		controller: 'Harbour Bikes Ltd is the controller of the data collected on this site.',
		contact: 'Questions about this privacy policy go to post@harbour.example.',
		'data-protection-officer': 'Our data protection officer is Jane Doe.',
		purposes: 'We use your personal data to deliver the bike you have ordered.',
		'legal-basis': 'The legal basis is the contract with you.',
		'legitimate-interests': 'Our legitimate interest in preventing fraud outweighs yours.',
		recipients: 'We share your name and other personal data with service providers.',
		transfers: 'Your data is transferred to the United States under standard contractual clauses.',
		retention: 'We keep your data for as long as you are a customer.',
		rights: 'You have the right to access, rectification, erasure, restriction, portability and to object.',
		withdrawal: 'You may withdraw your consent at any time.',
		complaint: 'You may lodge a complaint with the ICO.',
		'automated-decisions': 'We make no automated decisions about you.',
	},
	[
		'Contact us about our products.',
		'The ICO has published guidance on cookies.',
		'A controller is a natural or legal person who determines the purposes of processing.',
		'All rights reserved.',
	],
);

tells(
	'de',
	{
		controller: 'Verantwortlich für die Verarbeitung ist die Hafenrad GmbH.',
		contact: 'Fragen zu Ihren personenbezogenen Daten richten Sie an post@hafenrad.example.',
		'data-protection-officer': 'Unsere Datenschutzbeauftragte ist Frau Beispiel.',
		'legal-basis': 'Rechtsgrundlage ist der Vertrag mit Ihnen (Art. 6).',
		retention: 'Wir speichern die Daten, solange Sie unser Kunde sind.',
		rights: 'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Widerspruch.',
		withdrawal: 'Sie können Ihre Einwilligung jederzeit widerrufen.',
		complaint: 'Sie können sich bei einer Aufsichtsbehörde beschweren.',
		'automated-decisions': 'Eine automatisierte Entscheidungsfindung findet nicht statt.',
	},
	['Kontaktieren Sie uns zu unseren Produkten.', 'Die Aufsichtsbehörde hat Hinweise veröffentlicht.'],
);

tells(
	'fr',
	{
		controller: 'La société Vélos du Port SARL est le responsable du traitement.',
		contact: 'Pour toute question sur vos données personnelles, écrivez à post@velos.example.',
		'data-protection-officer': 'Notre délégué à la protection des données est Jeanne Exemple.',
		'legal-basis': 'La base légale est le contrat conclu avec vous.',
		retention: 'Nous conservons vos données aussi longtemps que vous êtes client.',
		rights: "Vous disposez d'un droit d'accès, de rectification, d'effacement et d'opposition.",
		withdrawal: 'Vous pouvez retirer votre consentement à tout moment.',
		complaint: 'Vous pouvez introduire une réclamation auprès de la CNIL.',
		'automated-decisions': 'Aucune décision automatisée n’est prise à votre égard.',
	},
	['Contactez-nous au sujet de nos produits.', 'La CNIL a publié des recommandations.'],
);

tells(
	'es',
	{
		controller: 'Bicis del Puerto S.L. es el responsable del tratamiento.',
		contact: 'Si tiene preguntas sobre sus datos personales, escriba a post@bicis.example.',
		'data-protection-officer': 'Nuestra delegada de protección de datos es Ana Ejemplo.',
		'legal-basis': 'La base jurídica es el contrato con usted.',
		retention: 'Conservamos sus datos mientras sea cliente.',
		rights: 'Usted tiene derecho de acceso, rectificación, supresión y oposición.',
		withdrawal: 'Puede retirar su consentimiento en cualquier momento.',
		complaint: 'Puede presentar una reclamación ante la Agencia Española de Protección de Datos.',
		'automated-decisions': 'No tomamos decisiones automatizadas.',
	},
	['Contacte con nosotros sobre nuestros productos.', 'La AEPD ha publicado una guía.'],
);

tells(
	'nl',
	{
		controller: 'Havenfiets B.V. is de verwerkingsverantwoordelijke voor deze verwerking.',
		contact: 'Vragen over uw persoonsgegevens stuurt u naar post@havenfiets.example.',
		'data-protection-officer': 'Onze functionaris voor gegevensbescherming is Jan Voorbeeld.',
		'legal-basis': 'De grondslag is de overeenkomst met u.',
		retention: 'Wij bewaren uw gegevens zolang u klant bent.',
		rights: 'U heeft recht op inzage, rectificatie, verwijdering en beperking.',
		withdrawal: 'U kunt uw toestemming op elk moment intrekken.',
		complaint: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
		'automated-decisions': 'Wij nemen geen geautomatiseerde besluiten.',
	},
	['Neem contact op over onze producten.', 'De Autoriteit Persoonsgegevens heeft uitleg gepubliceerd.'],
);

tells(
	'fi',
	{
		controller: 'Rekisterinpitäjä on Satamapyörät Oy.',
		contact: 'Henkilötietojasi koskevat kysymykset lähetetään osoitteeseen post@satama.example.',
		'data-protection-officer': 'Tietosuojavastaavamme on Maija Esimerkki.',
		'legal-basis': 'Käsittelyn oikeusperuste on sopimus kanssasi.',
		retention: 'Säilytämme tietoja niin kauan kuin olet asiakas.',
		rights: 'Sinulla on oikeus tarkastaa, oikaista ja poistaa tietosi.',
		withdrawal: 'Voit peruuttaa suostumuksesi milloin tahansa.',
		complaint: 'Voit tehdä valituksen tietosuojavaltuutetulle.',
		'automated-decisions': 'Emme tee automaattisia päätöksiä.',
	},
	['Ota yhteyttä tuotteistamme.', 'Tietosuojavaltuutettu on julkaissut ohjeen.'],
);

tells(
	'it',
	{
		controller: 'Il titolare del trattamento è Bici del Porto S.r.l.',
		contact: 'Per domande sui tuoi dati personali scrivi a post@bici.example.',
		'data-protection-officer': 'Il nostro responsabile della protezione dei dati è Anna Esempio.',
		'legal-basis': 'La base giuridica è il contratto con te.',
		retention: 'Conserviamo i tuoi dati finché sei cliente.',
		rights: 'Hai diritto di accesso, rettifica, cancellazione e opposizione.',
		withdrawal: 'Puoi revocare il consenso in qualsiasi momento.',
		complaint: 'Puoi proporre reclamo al Garante.',
		'automated-decisions': 'Non adottiamo decisioni automatizzate.',
	},
	['Contattaci per i nostri prodotti.', 'Il Garante ha pubblicato una guida.'],
);

tells(
	'pl',
	{
		controller: 'Administratorem danych jest Rowery Portowe Sp. z o.o.',
		contact: 'Pytania dotyczące danych osobowych prosimy kierować na adres post@rowery.example.',
		'data-protection-officer': 'Naszym inspektorem ochrony danych jest Anna Przykład.',
		'legal-basis': 'Podstawą prawną jest umowa z Tobą.',
		retention: 'Przechowujemy dane tak długo, jak jesteś klientem.',
		rights: 'Masz prawo dostępu do danych, ich sprostowania, usunięcia i przenoszenia.',
		withdrawal: 'Możesz w każdej chwili wycofać zgodę.',
		complaint: 'Możesz wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
		'automated-decisions': 'Nie podejmujemy zautomatyzowanych decyzji.',
	},
	['Skontaktuj się z nami w sprawie naszych produktów.', 'Urząd Ochrony Danych Osobowych opublikował poradnik.'],
);
