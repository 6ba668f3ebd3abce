import type {ButtonWords} from '../button-words.ts';

// Objects stand in the nominative plural ("evästeet") or the partitive ("evästeitä").
const cookies =
	'(?:(?:seuranta|markkinointi|analytiikka)?eväste(?:et|itä|iden|en|ttä|isiin)?|cookiet|cookieita|cookies)';
const these = `(?: (?:nämä |näiden |kaikkien )?(?:kaikki |kaikkien |valinnaiset )?${cookies}(?: käyttö| käytön)?)?`;
const all = '(?: kaikki| kaikkien| kaikkia)?';
const yes =
	'(?:hyväksy|hyväksyn|hyväksyä|salli|sallin|suostu|suostun|anna suostumus|annan suostumuksen|annan suostumukseni)';
const needed =
	'(?:ehdottoman |täysin |teknisesti )?(?:välttämättöm(?:ät|iä|ien|ä)|pakolli(?:set|sia|sten)|tarpeelli(?:set|sia|sten)|tarvittav(?:at|ia)|toiminnalli(?:set|sia)|tekni(?:set|siä))';
const no =
	'(?:hylkää|hylkään|kiellä|kiellän|estä|estän|torju|älä hyväksy|älä salli|en hyväksy|en salli|en suostu|kieltäydy|kieltäydyn)';
const chosen =
	'(?:valitut|valitsemani|valinta|valinnat|valintani|omat valinnat|omat valintani|valinnan|valintoja|nykyiset valinnat|asetukset|asetukseni|muutokset)';

export const fi: ButtonWords = {
	accept: [
		`(?:kyllä )?(?:joo )?${yes}${all}${these}(?: (?:ja )?(?:sulje|jatka|siirry sivustolle|jatka sivustolle))?`,
		`(?:kyllä )?(?:hyväksy|salli) (?:kaikki )?${cookies}(?: ja (?:sulje|jatka))?`,
		`(?:kaikki )?${cookies} (?:hyväksytään|sallittu|ok|käyvät)`,
		'ok(?:ei)?(?: (?:kiitos|hyväksyn|hyväksy|selvä|ymmärrän|sulje|jatka|asia selvä|kaikki))?',
		'(?:asia )?selvä(?: juttu)?|ymmärrän|ymmärretty|selvä ymmärrän|sopii|käy|tämä sopii|hienoa|jatka ja hyväksy|valitse kaikki|kyllä kaikki',
		'(?:kyllä|joo|juu)(?: kiitos| hyväksyn| sopii| se sopii| käy)?',
		'suostun|olen samaa mieltä|kaikki ok|kaikki käy',
	],
	reject: [
		`${no}${all}${these}(?: (?:ja )?(?:sulje|jatka))?`,
		`(?:hylkää|kiellä|estä) (?:kaikki )?(?:muut|valinnaiset|ei välttämättömät|tarpeettomat|muut kuin ${needed}|vapaaehtoiset)${these}`,
		`(?:${yes} |käytä |jatka |käytetään |tallenna )?(?:vain|ainoastaan|pelkästään|pelkät) ${needed}${these}(?: (?:sallitaan|hyväksytään))?`,
		`(?:${yes} |käytä )${needed}${these}(?: vain)?`,
		`${needed}${these} (?:riittää|riittävät|vain)`,
		`jatka (?:vain )?(?:välttämättömillä|pakollisilla|tarpeellisilla|toiminnallisilla)(?: evästeillä)?`,
		'ei(?: kiitos| kaikki| evästeitä| en hyväksy)?|en(?: kiitos| halua evästeitä| suostu| hyväksy| salli)?',
		'jatka (?:hyväksymättä|ilman (?:hyväksyntää|suostumusta|evästeitä))(?: evästeitä| kaikkia)?',
		'älä (?:hyväksy|salli)|en ole samaa mieltä|eri mieltä|ei mitään|hylkää',
	],
	settings: [
		`(?:näytä |avaa |muuta |muokkaa |hallitse |hallinnoi |omat |lisää |tarkemmat |katso |säädä |vaihda |valitse )?(?:${cookies} )?(?:asetukset|asetuksia|evästeasetukset|evästeasetuksia|evästeiden asetukset|tietosuoja asetukset|tietosuoja asetuksia|tietosuojaasetukset|yksityisyysasetukset|yksityisyysasetuksia|suostumusasetukset|vaihtoehdot|vaihtoehtoja|vaihtoehdoista|valinnat|evästevalinnat|asetuksiin|mieltymykset|asetuksistani)(?: ja valinnat)?`,
		`(?:mukauta|räätälöi|hallitse|hallinnoi|muokkaa|muuta|valitse|määritä|säädä|vaihda|muokata|anna minun valita|haluan valita|valitse itse|valitsen itse)(?: (?:omat |omia )?(?:evästeitä|evästeet|valintoja|valinnat|valintoja itse|suostumusta|suostumus|suostumuksia|asetuksia|asetukset|evästeiden käyttöä|evästeasetuksia|evästeasetukset|itse|valintojani))?${these}`,
		'(?:näytä|katso)(?: lisää)? (?:tiedot|yksityiskohdat|tarkemmat tiedot|käyttötarkoitukset|vaihtoehdot)|yksityiskohdat|lisää vaihtoehtoja|lisävaihtoehdot|lisäasetukset|enemmän vaihtoehtoja|muut vaihtoehdot',
	],
	save: [
		`(?:tallenna|vahvista|hyväksy|salli|käytä|lähetä|päivitä|tallenna ja hyväksy|hyväksyn)(?: (?:omat|minun|nämä|vain|ja tallenna))? ${chosen}${these}(?: ja (?:sulje|jatka))?`,
		'(?:tallenna|vahvista|tallenna ja (?:sulje|jatka|hyväksy|poistu)|vahvistan)',
		'(?:tallenna|vahvista|päivitä) (?:omat )?(?:evästeasetukset|evästevalinnat|tietosuoja asetukset|suostumus|suostumukset|suostumusasetukset|mieltymykset)(?: ja (?:sulje|jatka))?',
	],
	reopen: [
		'(?:(?:näytä|avaa|muuta|muokkaa|hallitse|hallinnoi|päivitä|tarkista|omat) )?(?:evästeasetukset|evästeasetuksia|evästeasetuksiani|evästevalinnat|evästevalintoja|evästeiden asetukset|evästeiden hallinta|evästehallinta|eväste asetukset|cookie asetukset|suostumusasetukset|suostumuksen hallinta|suostumuksen asetukset|tietosuoja asetukset|tietosuojaasetukset|yksityisyysasetukset|yksityisyysasetuksia|yksityisyysvalinnat|suostumusvalinnat)',
		'(?:muuta|muokkaa|hallitse|hallinnoi|päivitä|tarkista|vaihda)(?: (?:omaa|omia|antamaasi|antamiasi))? (?:evästeitä|evästeiden käyttöä|suostumusta|suostumustasi|suostumustani|suostumuksia|evästesuostumusta|evästesuostumusta)',
	],
	withdraw: [
		'(?:peruuta|peru|poista|vedä takaisin|peruta)(?: (?:oma|antamasi))? (?:suostumus|suostumukseni|suostumuksesi|suostumukset|evästesuostumus)',
		'suostumuksen peruuttaminen',
	],
	topic: ['eväste', 'cookie', 'seurantateknii', 'seurantatekno'],
};
