import type {ButtonWords} from '../button-words.ts';

const cookies = '(?:cookies?|traceurs?|témoins?(?: de connexion)?)';
const these = `(?: (?:(?:à |de )?l (?:utilisation|usage) |le dépôt )?(?:de |des |d |les |ces |aux |tous les |tous ces |ces )?(?:autres )?${cookies}(?: optionnels| facultatifs)?)?`;
const all = '(?: tout(?:e?s)?| l ensemble)?';
const yes =
	'(?:accepter|accepte|acceptez|acceptons|autoriser|autorise|autorisez|consentir|consens|permettre|activer|approuver|valider et accepter)';
const needed =
	'(?:strictement |techniquement |absolument )?(?:nécessaires?|essentiels?|requis|obligatoires?|indispensables?|fonctionnels?|techniques?)';
const no =
	'(?:refuser|refuse|refusez|rejeter|rejette|rejetez|décliner|décline|interdire|bloquer|désactiver|m opposer|s opposer|ne pas accepter|ne pas autoriser|ne pas consentir|n accepter aucun)';
const close =
	'(?: (?:et |puis )?(?:fermer|ferme|continuer|continue|poursuivre|accéder au site|continuer ma navigation|fermer la fenêtre))?';
const chosen =
	'(?:sélection|choix|la sélection|ma sélection|cette sélection|mes choix|ces choix|les choix|mon choix|sélectionnés|les cookies sélectionnés|cookies sélectionnés|les options sélectionnées)';

export const fr: ButtonWords = {
	accept: [
		`(?:oui )?(?:j |je |tout )?${yes}${all}${these}${close}`,
		`(?:oui )?tout (?:accepter|autoriser|activer|consentir)${close}`,
		`(?:oui )?(?:j accepte|je consens|je suis d accord)(?: tout| à tout| pour tout)?${these}${close}`,
		'(?:ok|okay|d accord|compris|c est compris|j ai compris|bien compris|entendu|parfait|ça marche|c est (?:ok|bon|noté)|oui|très bien|je comprends|je suis d accord)(?: (?:merci|pour moi|j accepte|tout accepter|fermer|bien sûr|d accord|continuer|pour tout))?',
		`(?:oui )?(?:à |pour )?tous les ${cookies}|tout sélectionner(?: et (?:accepter|continuer))?`,
		'accepter (?:et|&) (?:fermer|continuer)|fermer et accepter|continuer en acceptant|continuer et accepter',
	],
	reject: [
		`(?:je )?${no}${all}${these}${close}`,
		`(?:je )?tout (?:refuser|rejeter|interdire|bloquer|décliner|désactiver)${close}`,
		`(?:je )?${no} (?:tous )?(?:les )?${cookies} (?:non (?:essentiels?|nécessaires?|fonctionnels?|indispensables?)|optionnels?|facultatifs?)`,
		`(?:je )?${no} (?:tout )?sauf (?:les )?(?:${cookies} )?${needed}${these}`,
		`(?:${yes} |utiliser |conserver |garder |continuer avec |n accepter que |n autoriser que |je n accepte que )?(?:uniquement |seulement |que )?(?:les |des )?(?:seuls )?(?:${cookies} )${needed}(?: uniquement| seulement| seuls)`,
		`(?:${yes} |utiliser |conserver |garder |continuer avec |n accepter que |n autoriser que |je n accepte que )(?:uniquement |seulement |que )?(?:les |des )?(?:seuls )?(?:${cookies} )?${needed}(?: uniquement| seulement)?`,
		`(?:uniquement|seulement|que|juste) (?:les |le |l )?(?:${cookies} )?(?:strict )?${needed}|${needed} (?:uniquement|seulement)|le strict (?:nécessaire|minimum)`,
		'non(?: merci| je refuse| pas d accord)?|pas d accord|je ne suis pas d accord',
		`je n accepte (?:pas|aucun)${these}|je ne (?:consens|souhaite|veux) pas(?: accepter)?${these}`,
		`(?:continuer|poursuivre|naviguer|fermer)(?: (?:ma navigation|la navigation|et continuer|vers le site|sur le site))? sans (?:tout )?(?:accepter|consentir|consentement|cookies|traceurs|accord)`,
	],
	settings: [
		`(?:voir |afficher |ouvrir |modifier |changer |gérer |régler |tous |plus d |plus de |mes |vos |les |autres )?(?:mes |vos |les )?(?:paramètres|préférences|options|réglages|paramétrages?|choix)(?: (?:avancés|des? |de |du |sur les |relatifs? aux )*(?:${cookies}|consentement|confidentialité))?(?: avancés)?`,
		`(?:personnaliser|paramétrer|configurer|gérer|ajuster|adapter|régler|modifier|choisir|personnalisez|gérez|paramétrez|je choisis|je personnalise|je paramètre|laissez moi choisir)(?: (?:mes|vos|les|mon|votre|le|la|ma))?(?: (?:choix|préférences|cookies|consentement|consentements|paramètres|options|sélection|traceurs))?${these}`,
		'(?:voir|afficher)(?: (?:les|plus de|tous les))? (?:détails|finalités|préférences|options|partenaires)|plus d options|plus de choix|détails|paramètres des? (?:la )?confidentialité',
		`gestion des? ${cookies}|gestion des? (?:préférences|consentements?)`,
	],
	save: [
		`(?:enregistrer|sauvegarder|confirmer|valider|appliquer|accepter|autoriser|conserver|mémoriser|soumettre|enregistrer et (?:fermer|accepter)) (?:la |ma |mes |les |mon )?${chosen}${close}`,
		`(?:enregistrer|sauvegarder|confirmer|valider|appliquer)${close}`,
		`(?:enregistrer|sauvegarder|confirmer|valider|appliquer|mettre à jour)(?: (?:mes|les|vos|mon|ces))? (?:paramètres|préférences|réglages|consentements?|modifications|options)(?: (?:des? )?${cookies})?${close}`,
	],
	reopen: [
		'(?:(?:voir|afficher|ouvrir|modifier|changer|gérer|régler|revoir|mettre à jour|mes|vos|les|nos) )*(?:paramètres?|préférences?|réglages|choix|gestion|options|centre de préférences|paramétrage|paramétrer|personnaliser)(?: (?:de|des|du|la|les|mes|vos|relatifs? aux|en matière de|d utilisation des|sur les|pour les))* (?:cookies?|traceurs?|consentements?|confidentialité|vie privée|témoins)',
		'(?:modifier|changer|gérer|revoir|mettre à jour|régler|paramétrer|personnaliser|configurer)(?: (?:mes|vos|les|mon|votre|le|l utilisation des))* (?:cookies?|traceurs?|consentements?|choix|choix (?:de|en matière de) cookies|préférences cookies)',
		'(?:cookies?|traceurs?) (?:paramètres|préférences|choix)|mes (?:cookies|consentements|choix (?:de |cookies))|(?:mes )?(?:préférences|paramètres|choix) cookies?|gestion des (?:cookies|traceurs|consentements)',
	],
	withdraw: [
		'(?:retirer|révoquer|annuler|supprimer|retrait de)(?: (?:mon|votre|le|mes|vos|tout))? consentements?(?: (?:aux|à l utilisation des) cookies)?',
	],
	topic: ['cookie', 'traceur', 'témoins? de connexion', 'technologies similaires'],
};
