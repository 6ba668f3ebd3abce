import type {SensitiveWords} from './sensitive-words.ts';

export const en: SensitiveWords = {
	topics: {
		health: {
			plain: `
				disease* illness* mental-health depression* depressed anxiety* psychiatr* psychotherap* psychologist* psychosis schizophreni*
				bipolar suicid* self-harm eating-disorder* anorexi* bulimi* adhd autis* cancer cancers tumour* tumor tumors chemotherap*
				diabet* epileps* parkinson* alzheimer* dementia* migraine* asthma* arthritis* fibromyalgi* hiv hepatitis*
				chlamydia* gonorrh* syphilis* herpes* sti-test* haemorrhoid* hemorrhoid* incontinence* eczema* psoriasis* pregnan*
				abortion* miscarriage* contracepti* morning-after infertil* ivf menopaus* impoten* erectile* addiction* alcoholi* 
				overdose* gambling-addict* symptom symptoms antidepress* painkiller* insulin* palliative* hospice*
			`,
			weak: `disabilit* diagnos* rehab 
				health healthcare healthy sick doctor doctors gp hospital* patient patients treatment treatments therap* medicine medicines
				medication* prescription* pharmac* pain clinic clinics obes* weight-loss fertility vaccin* gynaecolog* gynecolog* dermatolog*
				counselling counseling wellness dentist*
			`,
		},
		religion: {
			plain: `baptist baptists 
				muslim* islam* quran* koran bible* judaism jewish christianity buddhis* hinduis* sikh* atheis* mosque* synagogue* congregation*
				jehovah* salvation-army catholic* pentecostal* worship religion religions religious
			`,
			weak: `church churches christian christians prayer prayers faith god jesus priest gospel* halal kosher pilgrim*`,
		},
		sexuality: {
			plain: `
				homosexual* gay gays lesbian* bisexual* transgender* transsexual* queer* lgbt* gender-identity gender-dysphoria sexuality sexual
				sexually porn* erotic* sex-toy* dildo* bdsm infidelity
			`,
			weak: `sex pride dating intima* condom* orgasm* masturbat*`,
		},
		crime: {
			plain: `prison prisons prisoner* inmate* jail convicted conviction convictions criminal-record* parole defendant* offender*`,
			weak: `probation crime crimes criminal criminals police theft* murder* court lawyer* sentenc*`,
		},
		violence: {
			plain: `rape raped incest sexual-assault* domestic-violence domestic-abuse abuse-victim* child-abuse women-shelter trafficking forced-marriage*`,
			weak: `violence violent abuse abused assault* harass* stalking`,
		},
		children: {
			plain: `child-protection childline child-welfare bullying bullied foster-care foster-home*`,
			weak: `child children kids teen teens teenager* pupil pupils minors`,
		},
		union: {plain: `trade-union* labour-union* labor-union*`, weak: `strike strikes shop-steward*`},
	},
	harmless: `
		 kidswear stressless sussex essex
		middlesex godaddy godfather* 
	`,
};
