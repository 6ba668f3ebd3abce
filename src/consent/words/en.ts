import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookies?|tracking|trackers|technologies)';
const these = `(?: (?:the use of |use of |to |these |our |the )?(?:all |optional |non essential |additional |analytics )?${cookies})?`;
const all = '(?: (?:to )?all| everything)?';
const yes = '(?:accept|allow|agree|consent|approve|enable|opt in)';
const needed = '(?:strictly |absolutely )?(?:necessary|essentials?|required|mandatory|functional|technical)';
const no =
	'(?:reject|decline|deny|refuse|disallow|disagree|block|disable|opt out|do not accept|do not allow|do not consent|don t accept|don t allow)';
const chosen = '(?:selected|selection|selections|choices?|my choices?|current selection|chosen)';

export const en: ButtonWords = {
	accept: [
		`(?:yes )?(?:i )?${yes}${all}${these}(?: (?:and )?(?:close|continue|proceed))?`,
		`i (?:accept|agree|consent)(?: to)?${all}${these}`,
		'(?:ok(?:ay)?|got it|i understand|understood|yes|yes please|sure|sounds good|that s (?:ok|okay|fine)|fine)(?: (?:thanks|thank you|got it|i agree|i accept|i understand|close|continue|that s fine))?',
		`yes (?:to all|all|all ${cookies}|i (?:agree|accept))`,
		'accept (?:and|&) (?:close|continue)|select all',
	],
	reject: [
		`(?:i )?${no}${all}${these}(?: (?:and )?(?:close|continue))?`,
		`(?:i )?${no} (?:all )?(?:optional|non essential|nonessential|unnecessary|additional|other)${these}`,
		`(?:${yes} |use |keep |continue with |accept only |allow only )?only (?:the )?${needed}${these}`,
		`(?:${yes} |use |keep |continue with )${needed}${these}(?: only)?`,
		`${needed}${these} only`,
		'no(?: thanks| thank you| i (?:do not|don t) (?:agree|accept|consent))?',
		`i (?:do not|don t) (?:agree|accept|consent)${these}`,
		'continue without (?:accepting|agreeing|consent|consenting|cookies)',
		'do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:information|info|data)',
	],
	settings: [
		`(?:show |view |open |change |edit |manage |my |more |advanced |customi[sz]e |update |your )?(?:${cookies} |privacy |consent )?(?:settings|preferences|options|choices)`,
		`(?:customi[sz]e|manage|adjust|configure|personali[sz]e|edit|let me choose|choose)(?: (?:my |your )?(?:cookies|consent|choices|settings|preferences|options|selection))?${these}`,
		'(?:show|view|see) (?:more )?(?:details|purposes|options)|more options|details',
	],
	save: [
		`(?:save|confirm|apply|submit|use|accept|allow|save and (?:close|accept)|agree to)(?: (?:my|your|the|and save))? ${chosen}${these}`,
		'save(?: (?:and )?(?:close|continue|exit|accept))?',
		'(?:save|confirm|update|apply|submit)(?: (?:my|your))? (?:cookie |privacy |consent )?(?:settings|preferences|options|changes|consent)(?: (?:and )?(?:close|exit))?',
	],
	reopen: [
		'(?:(?:view|show|open|change|edit|manage|update|review|adjust|my|your|our|the|customi[sz]e) )*(?:cookies?|consent|privacy|tracking|gdpr|ad|ads)(?: (?:and|cookies?|consent|privacy|tracking))* ?(?:settings?|preferences?|choices?|options|controls?|preference cent(?:er|re)|manager|consent|tool)',
		'(?:change|edit|manage|update|review|adjust|renew|customi[sz]e|revisit)(?: (?:my|your|the|our|use of))* (?:cookies?|consents?|tracking)(?: (?:settings|preferences|choices))?',
		'(?:manage|review|change|update) (?:my |your )?(?:choices|preferences)',
		'(?:settings|preferences|choices) for (?:cookies|privacy|consent)',
		'my consents?',
	],
	withdraw: [
		'(?:withdraw|revoke|remove|take back|cancel|delete|reset)(?: (?:my|your|the|all))* (?:cookie |cookies )?consents?(?: (?:to|for) cookies)?',
	],
	topic: ['cookie', 'tracking technolog', 'similar technolog'],
};
