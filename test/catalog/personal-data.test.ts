import {expect, test} from 'vitest';
import {addressOf} from '../../src/catalog/address.ts';
import {type KnownPersonal, personalIn} from '../../src/catalog/personal-data.ts';
import {saidBy} from '../../src/catalog/said.ts';
import {toldBy} from '../../src/catalog/told.ts';
import {base64} from './decode.ts';
import {nationalId} from './national-ids.ts';

const personal = (url: string, body = '', known: KnownPersonal = {}) =>
	personalIn(saidBy(toldBy(addressOf(`https://maler.example${url}`)!, body)), known);
const kinds = (url: string, body?: string) => personal(url, body).personalKinds;

const sha256 = '0f'.repeat(32);
const md5 = 'a7'.repeat(16);

test.each([
	['plain', '/i?felt=kari.nordmann+hytte@fjell.example', {email: ['felt']}],
	['escaped', '/i?felt=kari%40fjell.example', {email: ['felt']}],
	['escaped twice', '/i?felt=kari%2540fjell.example', {email: ['felt']}],
	['in a sentence', '/i?felt=Hei%20kari@fjell.example,%20velkommen', {email: ['felt']}],
	['in base64', `/i?epost=${btoa('kari@fjell.example')}`, {email: ['epost']}],
	[
		'in the address of a page',
		'/i?dl=https%3A%2F%2Fa.example%2F%3Femail%3Dkari%2540fjell.example%26x%3D1',
		{email: ['dl.email']},
	],
	['in the path of a page', '/i?dl=https%3A%2F%2Fa.example%2Favmeld%2Fkari%40fjell.example', {email: ['dl']}],
	['in the path', '/avmeld/kari@fjell.example', {email: ['path']}],
	[
		'in JSON in base64 in the path',
		`/sdk/evalx/1/contexts/${base64({kind: 'user', email: 'kari@fjell.example'}).replaceAll('=', '')}`,
		{email: ['path.email']},
	],
	['behind the address of a page', '/i?dl=https%3A%2F%2Fa.example%2F%23kari%40fjell.example', {email: ['…']}],
	['as a name', '/i?kari@fjell.example', {email: ['…']}],
	['in a form in a value', '/i?i=email%3Dkari%2540fjell.example%26x%3D1', {email: ['i.email']}],
	[
		'in JSON in a value',
		`/i?pd=${encodeURIComponent('{"bruker":{"epost":"kari@fjell.example"}}')}`,
		{email: ['pd.bruker.epost']},
	],
	[
		'in JSON in base64',
		`/i?data=${encodeURIComponent(base64({p: {mail: 'kari@fjell.example'}}))}`,
		{email: ['data.p.mail']},
	],
])('an e-mail address %s', (_, url, found) => expect(kinds(url)).toEqual(found));

test.each([
	['a form', 'a=1&kontakt%5Bmail%5D=kari%40fjell.example', {email: ['kontakt[mail]']}],
	['JSON', '{"user":{"email":"kari@fjell.example"}}', {email: ['user.email']}],
	[
		'JSON lists',
		'{"batch":[{"u":[{"email":"kari@fjell.example"}]},{"u":[{"email":"ola@fjell.example"}]}]}',
		{email: ['batch.u.email']},
	],
	['JSON that was cut', '{"user":{"email":"kari@fjell.example","na', {email: ['email']}],
	['a list of queries', '{"requests":["?idsite=1&uid=kari%40fjell.example"]}', {email: ['requests.uid']}],
])('an e-mail address in a body of %s', (_, body, found) => expect(kinds('/i', body)).toEqual(found));

test.each([
	['a picture for sharp screens', '/i?u=logo@2x.png'],
	['a library', '/i?u=https%3A%2F%2Fcdn.example%2Fnpm%2Fvue%403.4.min.js'],
	['the key of an error reporter', '/i?dsn=https%3A%2F%2F0123abcd%40feil.example%2F7'],
	['a link to write to', '/i?ep.link_url=mailto%3Akari%40fjell.example'],
	['what a firm wants all to see', '/i?text=Skriv+til+post%40fjell.example'],
	['no address', '/i?a=@kari&b=kari@&c=kari@fjell&d=@&e=a@b@c'],
	['whether there is one', '/i?email=true&har_epost=1'],
	['a hash of who knows what', `/i?key=${sha256}&etag=${md5}`],
])('%s is nobody’s e-mail address', (_, url) => expect(personal(url)).toEqual({}));

test.each([
	'em',
	'hem',
	'u_hem',
	'email',
	'sha256_email_address',
	'emailSha256',
	'hashed_email',
	'udff[em]',
	'e-mail',
	'user.email',
])('a hash under %s is an e-mail address', name => {
	const found = {'email-hash': [name]};
	expect(kinds(`/i?${encodeURIComponent(name)}=${sha256}`)).toEqual(found);
	expect(kinds(`/i?${encodeURIComponent(name)}=${md5}`)).toEqual(found);
});

test('a hash under the name of what holds it is an e-mail address', () => {
	expect(kinds('/i', JSON.stringify({identityMap: {Email_LC_SHA256: [{id: sha256}]}}))).toEqual({
		'email-hash': ['identityMap.Email_LC_SHA256.id'],
	});
});

test.each([
	['Norwegian', 'phone=41234567'],
	['Norwegian, in groups', 'mobil=412+34+567'],
	['with country code', 'phone=4741234567'],
	['with zeros', 'tlf=004741234567'],
	['with a plus sign that nobody escaped', 'phone=+4741234567'],
	['with a plus sign', 'phone=%2B47%20412%2034%20567'],
])('a telephone number %s', (_, query) => expect(kinds(`/i?${query}`)).toEqual({phone: [query.split('=')[0]]}));

test('a number with a plus sign is one under any name', () =>
	expect(kinds('/i?felt=%2B46701234567')).toEqual({phone: ['felt']}));
test('a hashed one counts', () => expect(kinds(`/i?ph=${sha256}`)).toEqual({'phone-hash': ['ph']}));

test.each([
	'a=41234567',
	'cid=4741234567',
	'tz=%2B0200',
	'phone=ja',
	'phone=12',
	'mobile=1',
	'v=%2B1.2.3',
	'phone=01234567',
])('%s is no telephone number', query => expect(personal(`/i?${query}`)).toEqual({}));

test('a national id under a name of the site’s', () => {
	const number = nationalId('010155', 600);
	expect(kinds(`/i?kunde=${number}`)).toEqual({'national-id': ['kunde']});
	expect(kinds('/i', JSON.stringify({traits: {nr: number}}))).toEqual({'national-id': ['traits.nr']});
	expect(kinds(`/i?dl=https%3A%2F%2Fa.example%2F%3Fq%3D${number}`)).toEqual({'national-id': ['dl.q']});
});

test.each(['cb', 'z', 'ord', 'order_id', 'id', '_rnd', 'sessionId', 'timestamp'])(
	'eleven digits as %s are none',
	name => expect(personal(`/i?${name}=${nationalId('010155', 600)}`)).toEqual({}),
);

test('fields of the site’s own are told by their names', () => {
	const known = {free: /^traits\./, userIds: /^userId$/, matching: (name: string) => name.startsWith('ud.')};
	const body = {
		userId: 'u-4711',
		firstName: 'Kari',
		traits: {
			firstName: 'Kari',
			etternavn: 'N',
			birthday: '1',
			adresse: 'Veien 1',
			postnummer: '0150',
			username: 'kn',
			fodselsnummer: 'x',
			email_opt_in: 'x',
			ip_address: '192.0.2.1',
			plan: 'stor',
			gzip: 'x',
			mobile: 'iPhone',
			phone: '22 22 22 22',
			lastName: '',
		},
		ud: {ge: 'k'},
	};
	expect(personal('/i', JSON.stringify(body), known)).toEqual({
		personalData: [
			'userId',
			'traits.firstName',
			'traits.etternavn',
			'traits.adresse',
			'traits.postnummer',
			'traits.username',
			'traits.fodselsnummer',
			'traits.phone',
			'ud.ge',
		],
		personalKinds: {
			'user-id': ['userId', 'traits.username'],
			name: ['traits.firstName', 'traits.etternavn'],
			address: ['traits.adresse', 'traits.postnummer'],
			'national-id': ['traits.fodselsnummer'],
			phone: ['traits.phone'],
			matching: ['ud.ge'],
		},
	});
});

test('no value and no name that is a value gets out', () => {
	const secrets = ['kari', 'fjell', '41234567', sha256];
	const out = JSON.stringify(
		personal(
			`/kari@fjell.example?kari@fjell.example=1&a41234567=kari@fjell.example&em=${sha256}&phone=41234567`,
			'{"kari@fjell.example":{"x":"kari@fjell.example"}}',
		),
	);
	for (const secret of secrets) expect(out).not.toContain(secret);
});
