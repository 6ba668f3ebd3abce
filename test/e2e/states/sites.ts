import type {Service} from '../../../demo/service.ts';

const page = (body: string): string =>
	`<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Bu</title></head><body><h1>Bu</h1>${body}</body></html>`;

/** Sites that are in the way of whoever looks: a policy that is only a picture of one, a page that never has loaded, one that is gone. */
export const sites: readonly Service[] = [
	site('uleselig.example', {
		'/': page('<p>Alt til bua.</p><a href="/personvern">Personvernerklæring</a>'),
		'/personvern': page('<img src="data:," alt="">'),
	}),
	site('treg.example', {'/': page('<img src="/aldri" alt=""><img src="/aldri-det-heller" alt="">')}),
	{id: 'borte.example', hosts: ['borte.example'], answer: () => 'reset'},
	site('ny.example', {'/': page('<p>Nettopp åpnet.</p>')}),
];

function site(host: string, pages: Readonly<Record<string, string>>): Service {
	return {
		id: host,
		hosts: [host],
		answer: ({path}) => {
			if (path.startsWith('/aldri')) return 'silence';
			const body = pages[path];
			return body === undefined ? null : {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body};
		},
	};
}
