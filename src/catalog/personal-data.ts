// What a site may put into a tag's free fields: contact, name, address, birth, national id; in English and Norwegian.
const personal =
	/e[-_.]?(?:mail|post)|phone|telefon|mobil|(?:first|last|sur|full|for|etter)_?(?:name|navn)|street|address|adresse|zip|post(?:al|code|nummer)|birth|f[oø]dsel|personn|national_?id|\bssn\b|user_?(?:id|name)|customer_?(?:id|number)|kundenummer/i;

const mailAddress = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,24}$/i;

/** Whether a free field by its name, or by a mail address in its value, says who somebody is. */
export function isPersonal(name: string, value: string): boolean {
	return value !== '' && (personal.test(name) || (value.length < 280 && mailAddress.test(value)));
}
