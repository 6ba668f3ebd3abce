/** A place in the law or in guidance that a rule rests on. `cite` is what findings show. */
type Reference = {readonly cite: string; readonly title: string; readonly url: string};

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** Looked over on 2026-11-26. The law moves; rules only point. Cited, never quoted. In Norway the GDPR applies through personopplysningsloven § 1. */
export const law = {
	ekomloven: {
		cite: 'ekomloven § 3-15',
		title: 'Lov 13. desember 2024 nr. 76 om elektronisk kommunikasjon, § 3-15; in force 1 January 2025',
		url: 'https://lovdata.no/lov/2024-12-13-76/§3-15',
	},
	ePrivacy: {
		cite: 'ePrivacy 5(3)',
		title: 'Directive 2002/58/EC as amended by 2009/136/EC, article 5(3)',
		url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
	},
	fairness: {cite: 'GDPR 5(1)(a)', title: 'Lawfulness, fairness and transparency', url: gdpr},
	minimisation: {cite: 'GDPR 5(1)(c)', title: 'No more data than is needed', url: gdpr},
	consentDefined: {cite: 'GDPR 4(11)', title: 'What consent is: a clear affirmative action', url: gdpr},
	consentAsBasis: {cite: 'GDPR 6(1)(a)', title: 'Consent as the legal basis', url: gdpr},
	legitimateInterest: {cite: 'GDPR 6(1)(f)', title: 'Legitimate interests as the legal basis', url: gdpr},
	consentConditions: {cite: 'GDPR 7', title: 'Conditions for consent', url: gdpr},
	withdrawal: {cite: 'GDPR 7(3)', title: 'Consent can be withdrawn', url: gdpr},
	specialCategories: {
		cite: 'GDPR 9',
		title: 'Data on health, religion, sex life and other special categories',
		url: gdpr,
	},
	criminalOffences: {cite: 'GDPR 10', title: 'Data on criminal convictions and offences', url: gdpr},
	transparency: {cite: 'GDPR 12(1)', title: 'Information that is concise, transparent and intelligible', url: gdpr},
	information: {cite: 'GDPR 13', title: 'Information given where data are collected', url: gdpr},
	purposes: {cite: 'GDPR 13(1)(c)', title: 'Purposes and legal basis', url: gdpr},
	recipients: {cite: 'GDPR 13(1)(e)', title: 'Recipients or categories of recipients', url: gdpr},
	transferInformation: {
		cite: 'GDPR 13(1)(f)',
		title: 'Transfers to third countries, and what makes them lawful',
		url: gdpr,
	},
	transfers: {cite: 'GDPR 44', title: 'Transfers to third countries', url: gdpr},
	storagePeriod: {cite: 'GDPR 13(2)(a)', title: 'How long data are kept', url: gdpr},
	technicalScope: {
		cite: 'EDPB 2/2023',
		title: 'EDPB Guidelines 2/2023 on the technical scope of article 5(3), version 2.0, 7 October 2024',
		url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en',
	},
	bannerTaskforce: {
		cite: 'EDPB Cookie Banner Taskforce',
		title: 'EDPB, report of the work undertaken by the Cookie Banner Taskforce, 17 January 2023',
		url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
	},
	planet49: {
		cite: 'C-673/17',
		title: 'Court of Justice, Planet49, 1 October 2019: active consent; how long cookies last and who gets access',
		url: 'https://curia.europa.eu/juris/document/document.jsf?docid=218462',
	},
} as const satisfies Readonly<Record<string, Reference>>;
