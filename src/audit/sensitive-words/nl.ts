import type {SensitiveWords} from './sensitive-words.ts';

export const nl: SensitiveWords = {
	topics: {
		health: {
			plain: `
				ziekte* *ziekte *ziekten psychisch* psychiatr* psycholog* psychotherap* depressie* depressief angststoornis* zelfmoord* suicid*
				zelfbeschadig* eetstoornis* anorexi* boulimi* adhd autis* kanker *kanker chemotherap* diabet* epileps* dementie* alzheimer* migraine*
				astma* hiv aids hepatitis* chlamydia* gonorroe* syfilis* herpes* soa aambei* incontinent* eczeem* psoriasis* zwanger* abortus*
				miskraam* anticonceptie* onvruchtbaar* menopauze* impotentie* erectie* verslaving* verslaafd* alcoholis* gokverslav*
				 symptomen symptoom antidepressiv* pijnstiller* gehandicapt* 
			`,
			weak: `diagnose* chronisch* gezondheid* ziek zieken ziekenhuis* arts artsen huisarts* patient* behandeling* therapie* medicijn* recept* apotheek* pijn allergi* kliniek*`,
		},
		religion: {
			plain: `moslim* islam* koran bijbel* jodendom* joods* christendom* kerkdienst* moskee* synagoge* boeddhis* hindoeis* atheis* religieus* religie*`,
			weak: `kerk kerken christelijk* gebed* geloof god jezus priester*`,
		},
		sexuality: {
			plain: `homoseksu* lesbisch* biseksu* transgender* transseksu* lhbti* lgbt* genderidentiteit* seksualiteit* seksueel* porno* erotisch* seksspeeltje* vreemdgaan*`,
			weak: `seks sex pride dating condoom*`,
		},
		crime: {
			plain: `gevangenis* gedetineerd* strafzaak* strafblad* enkelband*`,
			weak: `verdachte* straf misdaad* crimineel* rechtbank* politie*`,
		},
		violence: {
			plain: `verkracht* incest* seksueel-misbruik huiselijk-geweld kindermishandel* mensenhandel* uithuwelijk*`,
			weak: `geweld* misbruik* intimidatie*`,
		},
		children: {
			plain: `jeugdzorg* kinderbescherming* kindertelefoon* pesten gepest pleeggezin*`,
			weak: `kind kinderen jongeren* tiener* leerlingen`,
		},
	},
	harmless: `kinderwagen* kinderkleding* receptie* receptideeen*`,
};
