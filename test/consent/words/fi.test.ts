import {describe, expect, it} from 'vitest';
import {choiceOf, speaksOfCookies} from '../reader.ts';

const labels = {
	accept: [
		'Hyväksy kaikki',
		'Hyväksy kaikki evästeet',
		'Salli kaikki',
		'Salli evästeet',
		'Hyväksyn',
		'Hyväksyn evästeet',
		'OK, ymmärrän',
		'Selvä!',
		'Kyllä kiitos',
		'Hyväksy ja jatka',
		'Ymmärrän',
		'Suostun',
		'Hyväksy evästeiden käyttö',
	],
	reject: [
		'Hylkää kaikki',
		'Hylkää',
		'Kiellä kaikki',
		'Estä kaikki evästeet',
		'Vain välttämättömät',
		'Vain välttämättömät evästeet',
		'Hyväksy vain välttämättömät',
		'Salli vain välttämättömät evästeet',
		'Käytä vain välttämättömiä evästeitä',
		'Ei kiitos',
		'En hyväksy',
		'Jatka hyväksymättä',
		'Jatka vain välttämättömillä evästeillä',
		'Hylkää valinnaiset evästeet',
	],
	settings: [
		'Asetukset',
		'Evästeasetukset',
		'Muokkaa asetuksia',
		'Muuta evästeasetuksia',
		'Hallitse evästeitä',
		'Näytä tiedot',
		'Mukauta',
		'Valitse itse',
		'Lisää vaihtoehtoja',
	],
	save: [
		'Salli valitut',
		'Hyväksy valitut',
		'Salli valinta',
		'Tallenna valinnat',
		'Tallenna asetukset',
		'Tallenna ja sulje',
		'Vahvista valintani',
		'Tallenna',
	],
} as const;

describe('buttons in Finnish', () => {
	for (const [choice, words] of Object.entries(labels)) {
		it.each(words)(`takes «%s» for ${choice}`, label => {
			expect(choiceOf(label)).toBe(choice);
		});
	}

	it.each([
		'Tietosuojaseloste',
		'Evästeet',
		'Välttämättömät evästeet',
		'Lue lisää',
		'Kirjaudu sisään',
		'Hyväksy tilausehdot',
		'Lisää ostoskoriin',
		'Sulje',
	])('leaves «%s» alone', label => {
		expect(choiceOf(label)).toBeNull();
	});

	it('hears of cookies', () => {
		expect(speaksOfCookies('Käytämme sivustolla evästeitä')).toBe(true);
	});
});
