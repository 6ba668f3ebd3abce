import type {SensitiveWords} from './sensitive-words.ts';

export const de: SensitiveWords = {
	topics: {
		health: {
			plain: `
				krankheit* *krankheit *krankheiten krankschreib* psychisch* psychiatri* psycholog* psychotherap* depression* depressiv* angststorung*
				suizid* selbstmord* selbstverletz* essstorung* magersucht* bulimi* adhs autis* krebsbehandlung* *krebs chemotherap* diabet*
				epileps* demenz* alzheimer* migrane* asthma* hiv aids hepatitis* chlamydi* gonorrho* syphilis* herpes* geschlechtskrankheit*
				hamorrhoid* inkontinenz* neurodermitis* psoriasis* schwanger* abtreibung* fehlgeburt* verhutung* unfruchtbar* kinderwunsch*
				wechseljahre* impotenz* erektion* suchthilfe* suchtberatung* alkoholsucht* alkoholiker* spielsucht* 
				symptom* antidepressiv* schmerzmittel* 
			`,
			weak: `behinder* diagnos* krebs chronisch* gesundheit* krank kranke krankenhaus* arzt* patient* behandlung* therapie* medizin* rezept* apotheke* schmerz* allergi* klinik*`,
		},
		religion: {
			plain: `muslim* islam* koran bibel* judentum* judisch* christentum* gottesdienst* kirchengemeinde* moschee* synagoge* buddhis* hinduis* atheis* religios* religion`,
			weak: `kirche* christlich* christen gebet* glaube* gott jesus pfarrer*`,
		},
		sexuality: {
			plain: `homosexu* schwul* lesbisch* bisexu* transgender* transsexu* lgbt* geschlechtsidentitat* sexualitat* sexuell* porno* erotik* sexspielzeug* seitensprung*`,
			weak: `sex pride dating kondom*`,
		},
		crime: {
			plain: `gefangnis* haftling* strafgefangen* strafverfahren* angeklagt* untersuchungshaft* vorbestraft* `,
			weak: `straf* gericht* kriminal* kriminell* polizei*`,
		},
		violence: {
			plain: `vergewaltig* inzest* missbrauchsopfer* kindesmissbrauch* hausliche-gewalt frauenhaus* menschenhandel* zwangsheirat*`,
			weak: `gewalt* missbrauch* belastig*`,
		},
		children: {
			plain: `jugendamt* kinderschutz* kindeswohl* mobbing* pflegefamilie*`,
			weak: `kind kinder jugendlich* teenager* schuler*`,
		},
	},
	harmless: `kinderwagen* kinderkleid* rezeptidee* kochrezept* strafzettel* krebsfisch* straffung* straffe*`,
};
